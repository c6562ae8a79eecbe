package org.privacygraph.api.change;

import static org.privacygraph.api.node.Fields.source;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.privacygraph.api.node.Asking;
import org.privacygraph.api.node.Loaders;
import org.privacygraph.api.page.Connections;
import org.privacygraph.queries.change.Changes;
import org.privacygraph.queries.change.Changes.Change;
import org.privacygraph.queries.change.DocumentComparison;
import org.privacygraph.queries.change.DocumentComparison.Version;
import org.privacygraph.queries.change.FactChange;
import org.privacygraph.queries.change.Revisions;
import org.privacygraph.queries.page.Cursor;
import org.privacygraph.queries.page.Page;
import org.privacygraph.queries.page.PageRequest;

/** Connects revisions, changes since one, and comparisons of documents. */
public final class ChangeWiring {

    private ChangeWiring() {}

    /** Adds its part to the wiring. */
    public static void add(RuntimeWiring.Builder wiring) {
        wiring.type(
                "Query",
                type -> type.dataFetcher(
                                "graphRevision",
                                environment ->
                                        Asking.of(environment).revisions().current())
                        .dataFetcher("changes", ChangeWiring::changes)
                        .dataFetcher("compareNotices", ChangeWiring::comparison));
        for (String name : List.of("Change", "Compared")) {
            Connections.add(
                    wiring,
                    name,
                    environment -> Connections.edge(environment).node(),
                    environment -> Connections.connection(environment).page().items(),
                    "totalCount");
        }
        wiring.type(
                "ChangeConnection",
                type -> type.dataFetcher(
                                "graphRevision",
                                environment -> Connections.connection(environment)
                                        .counts()
                                        .apply("graphRevision"))
                        .dataFetcher(
                                "reload",
                                environment -> Connections.connection(environment)
                                        .counts()
                                        .apply("reload")));
        wiring.type(
                "Change",
                type -> type.dataFetcher(
                                "kind",
                                environment -> change(environment).fact().kind())
                        .dataFetcher(
                                "factId",
                                environment -> change(environment).fact().id())
                        .dataFetcher(
                                "type",
                                environment ->
                                        change(environment).fact().label().label())
                        .dataFetcher(
                                "name",
                                environment -> change(environment).fact().name())
                        .dataFetcher(
                                "noticeKey", environment -> change(environment).document())
                        .dataFetcher("node", ChangeWiring::node)
                        .dataFetcher(
                                "differences",
                                environment -> change(environment).fact().differences()));
        wiring.type(
                "Difference",
                type -> type.dataFetcher(
                                "of", environment -> difference(environment).of())
                        .dataFetcher(
                                "before", environment -> difference(environment).before())
                        .dataFetcher(
                                "after", environment -> difference(environment).after()));
        wiring.type("NoticeComparison", type -> {
            Map.of(
                            "added", FactChange.Kind.ADDED,
                            "retired", FactChange.Kind.RETIRED,
                            "changed", FactChange.Kind.CHANGED,
                            "moved", FactChange.Kind.MOVED)
                    .forEach((field, kind) -> type.dataFetcher(
                            field,
                            environment -> compared(environment)
                                    .of(List.of(kind.name()))
                                    .size()));
            return type.dataFetcher(
                            "unchanged",
                            environment -> compared(environment).comparison().unchanged())
                    .dataFetcher(
                            "changes",
                            environment ->
                                    page(environment, compared(environment).of(environment.getArgument("kinds"))));
        });
    }

    /** A comparison with the document that its changes are of. */
    private record Compared(String document, DocumentComparison.Comparison comparison) {

        List<Change> of(@Nullable List<String> kinds) {
            return comparison.changes().stream()
                    .filter(change ->
                            kinds == null || kinds.contains(change.kind().name()))
                    .map(change -> new Change(document, change))
                    .toList();
        }
    }

    private static Object changes(DataFetchingEnvironment environment) {
        long since = Objects.requireNonNull(environment.<Integer>getArgument("since"));
        String notice = environment.getArgument("notice");
        PageRequest request = Connections.request(environment);
        Revisions revisions = Asking.of(environment).revisions();
        Changes changes = Asking.of(environment).changes();
        long revision = revisions.current();
        return new Connections.Connection<>(changes.page(since, notice, request), request, field -> switch (field) {
            case "graphRevision" -> revision;
            case "reload" -> revisions.forgotten(since);
            default -> changes.count(since, notice);
        });
    }

    private static @Nullable Object comparison(DataFetchingEnvironment environment) {
        Version before = version(environment, "a");
        Version after = version(environment, "b");
        return Asking.of(environment)
                .comparison()
                .compare(before, after)
                .map(found -> new Compared(after.document(), found))
                .orElse(null);
    }

    private static Version version(DataFetchingEnvironment environment, String argument) {
        Map<String, Object> given = Objects.requireNonNull(environment.getArgument(argument));
        Integer revision = (Integer) given.get("revision");
        return new Version(
                String.valueOf(given.get("notice")),
                Optional.ofNullable(revision).map(Integer::longValue));
    }

    private static Object page(DataFetchingEnvironment environment, List<Change> all) {
        PageRequest request = Connections.request(environment);
        String start = request.start(1).getFirst();
        List<Change> rest = all.stream()
                .filter(change -> change.fact().id().compareTo(start) > 0)
                .limit(request.first() + 1L)
                .toList();
        return new Connections.Connection<>(
                Page.of(rest, request.first(), change -> Cursor.of(change.fact().id())), request, field -> all.size());
    }

    private static Compared compared(DataFetchingEnvironment environment) {
        return source(environment, Compared.class);
    }

    private static @Nullable Object node(DataFetchingEnvironment environment) {
        Change change = change(environment);
        return change.fact().kind() == FactChange.Kind.RETIRED
                ? null
                : Loaders.node(environment, change.fact().id());
    }

    private static Change change(DataFetchingEnvironment environment) {
        return source(environment, Change.class);
    }

    private static FactChange.Difference difference(DataFetchingEnvironment environment) {
        return source(environment, FactChange.Difference.class);
    }
}
