package org.privacygraph.api.catalogue;

import static org.privacygraph.api.node.Fields.property;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.privacygraph.api.filter.Filters;
import org.privacygraph.api.node.Asking;
import org.privacygraph.api.node.Fields;
import org.privacygraph.api.node.Loaders;
import org.privacygraph.api.page.Connections;
import org.privacygraph.graph.NodeLabel;
import org.privacygraph.graph.RelationshipType;
import org.privacygraph.queries.catalogue.Listing;
import org.privacygraph.queries.catalogue.Order;
import org.privacygraph.queries.condition.Condition;
import org.privacygraph.queries.node.NodeRow;
import org.privacygraph.queries.page.Page;
import org.privacygraph.queries.page.PageRequest;
import org.privacygraph.vocabulary.Scheme;

/** Connects the lists of the schema, and the fields that show one of their items. */
public final class CatalogueWiring {

    private static final List<Entry> ENTRIES = List.of(
            new Entry(Listing.ORGANISATIONS, "organisations", "organisation", "Organisation", "organisation/"),
            new Entry(Listing.NOTICES, "notices", "notice", "SourceDocument", "document/"),
            new Entry(Listing.DIRECTORIES, "directories", "directory", "SourceDocument", "document/"),
            new Entry(Listing.ACTIVITIES, "activities", "activity", NodeLabel.PROCESSING_ACTIVITY),
            new Entry(Listing.DATA_ITEMS, "dataItems", "dataItem", NodeLabel.DATA_ITEM),
            new Entry(Listing.TRANSFERS, "transfers", "transfer", NodeLabel.THIRD_COUNTRY_TRANSFER),
            new Entry(Listing.RETENTION_PERIODS, "retentionPeriods", "retentionPeriod", NodeLabel.RETENTION_PERIOD),
            new Entry(
                    Listing.DATA_SUBJECT_RIGHTS, "dataSubjectRights", "dataSubjectRight", NodeLabel.DATA_SUBJECT_RIGHT),
            new Entry(Listing.CONTACT_POINTS, "contactPoints", "contactPoint", NodeLabel.CONTACT_POINT),
            new Entry(
                    Listing.NEGATIVE_STATEMENTS,
                    "negativeStatements",
                    "negativeStatement",
                    NodeLabel.NEGATIVE_STATEMENT),
            new Entry(Listing.OBSERVATIONS, "observations", "observation", NodeLabel.OBSERVATION),
            new Entry(
                    Listing.DATA_CATEGORIES,
                    "dataCategories",
                    "dataCategory",
                    "PersonalDataCategory",
                    Scheme.PERSONAL_DATA_CATEGORY),
            new Entry(Listing.PURPOSES, "purposes", "purpose", "Purpose", Scheme.PURPOSE),
            new Entry(
                    Listing.DATA_SUBJECTS,
                    "dataSubjects",
                    "dataSubject",
                    "DataSubjectCategory",
                    Scheme.DATA_SUBJECT_CATEGORY),
            new Entry(
                    Listing.RECIPIENT_CATEGORIES,
                    "recipientCategories",
                    "recipientCategory",
                    "RecipientCategory",
                    Scheme.RECIPIENT_CATEGORY),
            new Entry(Listing.LEGAL_BASES, "legalBases", "legalBasis", "LegalBasis", Scheme.LEGAL_BASIS),
            new Entry(Listing.RIGHTS, "rights", "right", "Right", Scheme.RIGHT),
            new Entry(Listing.TRANSFER_TOOLS, "transferTools", "transferTool", "TransferTool", Scheme.TRANSFER_TOOL),
            new Entry(Listing.STATUTES, "statutes", "statute", "Statute", Scheme.STATUTE),
            new Entry(Listing.COUNTRIES, "countries", "country", "Country", Scheme.COUNTRY));

    private static final Set<String> DESCENDING = Set.of("NAME_DESC", "NEWEST_FIRST");

    private CatalogueWiring() {}

    /** Adds its part to the wiring. */
    public static void add(RuntimeWiring.Builder wiring) {
        for (Entry entry : ENTRIES) {
            wiring.type(
                    "Query",
                    type -> type.dataFetcher(
                                    entry.plural(), environment -> list(environment, entry.listing(), entry.scheme()))
                            .dataFetcher(entry.singular(), environment -> one(environment, entry)));
        }
        ENTRIES.stream().map(Entry::type).distinct().forEach(type -> addConnection(wiring, type));
        wiring.type(
                "Query", type -> type.dataFetcher("imports", environment -> list(environment, Listing.IMPORTS, null)));
        addConnection(wiring, "ImportRun");
        wiring.type(
                "ImportRun",
                type -> type.dataFetcher("documentKey", property("document"))
                        .dataFetcher("document", Fields.target(RelationshipType.LOADED))
                        .dataFetcher("file", property("file"))
                        .dataFetcher("fileSha256", property("fileSha256"))
                        .dataFetcher("startedAt", Fields.of(NodeRow.class, node -> moment(node, "startedAt")))
                        .dataFetcher("finishedAt", Fields.of(NodeRow.class, node -> moment(node, "finishedAt")))
                        .dataFetcher("added", property("added"))
                        .dataFetcher("changed", property("changed"))
                        .dataFetcher("retired", property("retired"))
                        .dataFetcher("unchanged", property("unchanged"))
                        .dataFetcher("format", property("format"))
                        .dataFetcher("by", property("by"))
                        .dataFetcher("revision", property("revision"))
                        .dataFetcher("values", environment -> environment.getSource())
                        .dataFetcher("takesBack", environment -> otherRun(environment, "takesBack"))
                        .dataFetcher("takenBackBy", environment -> otherRun(environment, "takenBackBy")));
        wiring.type(
                "ValuesRead",
                type -> type.dataFetcher("read", property("read"))
                        .dataFetcher("understood", property("understood"))
                        .dataFetcher("notStated", property("notStated"))
                        .dataFetcher("notUnderstood", property("notUnderstood")));
        Connections.addPageInfo(wiring);
    }

    private static @Nullable Object otherRun(DataFetchingEnvironment environment, String property) {
        String id = Fields.source(environment, NodeRow.class).text(property);
        return id == null ? null : Loaders.node(environment, id);
    }

    private static void addConnection(RuntimeWiring.Builder wiring, String type) {
        Connections.add(
                wiring,
                type,
                environment -> Loaders.node(
                        environment, Connections.edge(environment).node().toString()),
                CatalogueWiring::nodes,
                "totalCount");
    }

    private static CompletableFuture<List<Object>> nodes(DataFetchingEnvironment environment) {
        List<String> ids = Connections.connection(environment).page().items().stream()
                .map(String::valueOf)
                .toList();
        return Loaders.nodes(environment, ids);
    }

    private static Object list(DataFetchingEnvironment environment, Listing listing, @Nullable Scheme scheme) {
        Asking asking = Asking.of(environment);
        Map<String, Object> where = environment.getArgument("where");
        Condition condition = new Filters(asking.vocabulary(), scheme).condition(where);
        Order order = DESCENDING.contains(String.valueOf(environment.<Object>getArgument("orderBy")))
                ? Order.DESCENDING
                : Order.ASCENDING;
        PageRequest request = Connections.request(environment);
        Page<String> page = asking.catalogue().page(listing, condition, order, request);
        return new Connections.Connection<>(
                page, request, field -> asking.catalogue().count(listing, condition));
    }

    private static @Nullable Object one(DataFetchingEnvironment environment, Entry entry) {
        Scheme scheme = entry.scheme();
        if (scheme != null) {
            String word = Objects.requireNonNull(environment.<String>getArgument("key"));
            return Asking.of(environment)
                    .vocabulary()
                    .findById(word)
                    .filter(concept -> concept.scheme() == scheme)
                    .orElseGet(() -> Asking.of(environment).vocabulary().resolve(scheme, word));
        }
        String given = Objects.requireNonNullElseGet(
                environment.<String>getArgument("key"),
                () -> Objects.requireNonNull(environment.<String>getArgument("id")));
        String id = given.startsWith(entry.prefix()) ? given : entry.prefix() + given;
        return Loaders.row(environment, id);
    }

    private static @Nullable Object moment(NodeRow node, String property) {
        return node.properties().get(property) instanceof ZonedDateTime moment ? moment.toOffsetDateTime() : null;
    }

    /** A list: what it holds, how its fields are called, and how ids of its items begin. */
    private record Entry(
            Listing listing,
            String plural,
            String singular,
            String type,
            String prefix,
            @Nullable Scheme scheme) {

        Entry(Listing listing, String plural, String singular, String type, String prefix) {
            this(listing, plural, singular, type, prefix, null);
        }

        Entry(Listing listing, String plural, String singular, NodeLabel label) {
            this(listing, plural, singular, label.label(), label.slug() + "/", null);
        }

        Entry(Listing listing, String plural, String singular, String type, Scheme scheme) {
            this(listing, plural, singular, type, scheme.slug() + "/", scheme);
        }
    }
}
