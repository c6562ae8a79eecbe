package org.privacygraph.api.record;

import static org.privacygraph.api.node.Fields.source;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.privacygraph.api.error.ClientError;
import org.privacygraph.api.error.ErrorCode;
import org.privacygraph.api.node.Asking;
import org.privacygraph.api.node.Fields;
import org.privacygraph.api.node.Loaders;
import org.privacygraph.api.page.Connections;
import org.privacygraph.graph.NodeLabel;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.queries.page.PageRequest;
import org.privacygraph.queries.record.RecordEntry;
import org.privacygraph.queries.record.RecordField;
import org.privacygraph.queries.record.RecordItem;
import org.privacygraph.queries.record.Records;
import org.privacygraph.vocabulary.Concept;
import org.privacygraph.vocabulary.Scheme;
import org.privacygraph.vocabulary.Validity;

/** Connects records of processing. */
public final class RecordWiring {

    private static final String ORGANISATION = NodeLabel.ORGANISATION.slug() + "/";

    private RecordWiring() {}

    /** Adds its part to the wiring. */
    public static void add(RuntimeWiring.Builder wiring) {
        wiring.type("Query", type -> type.dataFetcher("recordOfProcessing", RecordWiring::find));
        wiring.type(
                "RecordOfProcessing",
                type -> type.dataFetcher(
                                "organisation",
                                environment -> Loaders.node(
                                        environment, of(environment).organisation()))
                        .dataFetcher("role", Fields.of(Whole.class, Whole::role))
                        .dataFetcher("asOf", Fields.of(Whole.class, Whole::asOf))
                        .dataFetcher(
                                "fields",
                                environment -> records(environment)
                                        .whole(
                                                of(environment).organisation(),
                                                of(environment).role()))
                        .dataFetcher("activities", RecordWiring::activities));
        wiring.type(
                "RecordField",
                type -> type.dataFetcher("item", Fields.of(RecordField.class, RecordField::item))
                        .dataFetcher("provision", Fields.of(RecordField.class, RecordField::provision))
                        .dataFetcher("assertion", Fields.of(RecordField.class, RecordWiring::assertion))
                        .dataFetcher("values", Fields.of(RecordField.class, RecordField::values)));
        wiring.type(
                "RecordValue",
                type -> type.dataFetcher("text", Fields.of(RecordField.Value.class, RecordField.Value::text))
                        .dataFetcher(
                                "node",
                                environment -> Loaders.node(
                                        environment, value(environment).node()))
                        .dataFetcher("assertion", Fields.of(RecordField.Value.class, RecordField.Value::assertion))
                        .dataFetcher("grain", Fields.of(RecordField.Value.class, RecordField.Value::grain))
                        .dataFetcher("validity", RecordWiring::validity)
                        .dataFetcher(
                                "evidence",
                                environment -> Loaders.nodes(
                                        environment, value(environment).statements())));
        Connections.add(
                wiring,
                "RecordEntry",
                environment -> Connections.edge(environment).node(),
                environment -> Connections.connection(environment).page().items(),
                "totalCount");
        wiring.type(
                "RecordEntry",
                type -> type.dataFetcher(
                                "activity",
                                environment -> Loaders.node(
                                        environment,
                                        source(environment, RecordEntry.class).activity()))
                        .dataFetcher("fields", Fields.of(RecordEntry.class, RecordEntry::fields))
                        .dataFetcher("cut", Fields.of(RecordEntry.class, RecordEntry::cut))
                        .dataFetcher(
                                "notStated",
                                Fields.of(
                                        RecordEntry.class,
                                        entry -> entry.fields().stream()
                                                .filter(field -> field.values().isEmpty())
                                                .map(RecordField::item)
                                                .toList())));
    }

    /** Whose record, in which role, on which day. */
    private record Whole(String organisation, RecordItem.Role role, LocalDate asOf) {}

    private static Object find(DataFetchingEnvironment environment) {
        String given = Objects.requireNonNull(environment.<String>getArgument("organisation"));
        String id = given.startsWith(ORGANISATION) ? given : ORGANISATION + given;
        if (!Asking.of(environment).nodes().byIds(List.of(id)).containsKey(id)) {
            throw new ClientError(ErrorCode.NOT_FOUND, "There is no organisation " + given + ".");
        }
        LocalDate asOf = Asking.asOf(environment);
        RecordItem.Role role = RecordItem.Role.valueOf(Objects.requireNonNull(environment.<String>getArgument("role")));
        return DataFetcherResult.newResult()
                .data(new Whole(id, role, asOf))
                .localContext(asOf)
                .build();
    }

    private static Object activities(DataFetchingEnvironment environment) {
        Whole whole = of(environment);
        PageRequest request = Connections.request(environment);
        Records records = records(environment);
        return new Connections.Connection<>(
                records.page(whole.organisation(), whole.role(), request),
                request,
                field -> records.count(whole.organisation(), whole.role()));
    }

    private static Assertion assertion(RecordField field) {
        Set<String> said =
                field.values().stream().map(RecordField.Value::assertion).collect(Collectors.toSet());
        if (said.isEmpty()) {
            return Assertion.NOT_STATED;
        }
        String absent = Assertion.STATED_ABSENT.name();
        if (said.contains(absent)) {
            return said.size() == 1 ? Assertion.STATED_ABSENT : Assertion.AMBIGUOUS;
        }
        return said.contains(Assertion.STATED.name())
                ? Assertion.STATED
                : said.contains(Assertion.AMBIGUOUS.name()) ? Assertion.AMBIGUOUS : Assertion.INFERRED;
    }

    private static Validity.@Nullable Status validity(DataFetchingEnvironment environment) {
        Concept concept = Asking.of(environment)
                .vocabulary()
                .findById(value(environment).node())
                .orElse(null);
        return concept == null || concept.scheme() != Scheme.TRANSFER_TOOL
                ? null
                : concept.validity().on(Asking.asOf(environment));
    }

    private static Records records(DataFetchingEnvironment environment) {
        return Asking.of(environment).records();
    }

    private static Whole of(DataFetchingEnvironment environment) {
        return source(environment, Whole.class);
    }

    private static RecordField.Value value(DataFetchingEnvironment environment) {
        return source(environment, RecordField.Value.class);
    }
}
