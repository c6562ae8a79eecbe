package org.privacygraph.api.fact;

import static org.privacygraph.api.node.Fields.leadingHere;
import static org.privacygraph.api.node.Fields.property;
import static org.privacygraph.api.node.Fields.target;
import static org.privacygraph.api.node.Fields.targets;
import static org.privacygraph.api.node.Fields.texts;
import static org.privacygraph.api.node.Fields.tieOrSilence;
import static org.privacygraph.api.node.Fields.ties;
import static org.privacygraph.api.node.Fields.tiesOrSilence;
import static org.privacygraph.graph.RelationshipType.*;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.privacygraph.api.node.Fields;
import org.privacygraph.api.node.Loaders;
import org.privacygraph.api.node.NodeWiring;
import org.privacygraph.api.node.Tie;
import org.privacygraph.graph.NodeLabel;
import org.privacygraph.identity.MatchKey;
import org.privacygraph.queries.node.NodeRow;

/** Connects the kinds of facts: which property or relationship each field shows. */
public final class FactWiring {

    private FactWiring() {}

    /** Adds its part to the wiring. */
    public static void add(RuntimeWiring.Builder wiring) {
        for (NodeLabel label : NodeLabel.values()) {
            if (label.isFact()) {
                wiring.type(
                        NodeWiring.typeName(label),
                        type -> type.dataFetcher("document", FactWiring::document)
                                .dataFetcher("assertion", property("assertion"))
                                .dataFetcher("note", property("note"))
                                .dataFetcher("evidence", targets(EVIDENCED_BY)));
            }
        }
        addParties(wiring);
        addData(wiring);
        addActivities(wiring);
        addDisclosures(wiring);
        addRights(wiring);
        addStatements(wiring);
        TieWiring.add(wiring);
    }

    private static void addParties(RuntimeWiring.Builder wiring) {
        wiring.type(
                "Organisation",
                type -> type.dataFetcher(
                                "key",
                                Fields.of(
                                        NodeRow.class,
                                        node -> node.id()
                                                .substring(NodeLabel.ORGANISATION
                                                                .slug()
                                                                .length()
                                                        + 1)))
                        .dataFetcher("name", property("name"))
                        .dataFetcher(
                                "nameEscaped",
                                Fields.of(NodeRow.class, node -> MatchKey.shown(String.valueOf(node.text("name")))))
                        .dataFetcher("aliases", texts("aliases"))
                        .dataFetcher("identityReason", property("reason"))
                        .dataFetcher("mentions", leadingHere(IDENTIFIES))
                        .dataFetcher("contactPoints", leadingHere(CONTACT_OF))
                        .dataFetcher("members", leadingHere(PART_OF)));
        wiring.type(
                "OrganisationMention",
                type -> type.dataFetcher("name", property("name"))
                        .dataFetcher("kind", property("kind"))
                        .dataFetcher("aliases", texts("aliases"))
                        .dataFetcher("companyNumber", property("companyNumber"))
                        .dataFetcher("identifiers", texts("identifiers"))
                        .dataFetcher("websites", texts("websites"))
                        .dataFetcher("addresses", texts("addresses"))
                        .dataFetcher("place", tieOrSilence(LOCATED_IN))
                        .dataFetcher("organisation", target(IDENTIFIES))
                        .dataFetcher("partOf", ties(PART_OF))
                        .dataFetcher("subsidiaryOf", ties(SUBSIDIARY_OF))
                        .dataFetcher("runBy", ties(RUN_BY)));
        wiring.type(
                "RecipientGroup",
                type -> type.dataFetcher("name", property("name")).dataFetcher("categories", ties(IS_A)));
        wiring.type(
                "ContactPoint",
                type -> type.dataFetcher("kind", property("kind"))
                        .dataFetcher("organisation", target(CONTACT_OF))
                        .dataFetcher("addressee", property("addressee"))
                        .dataFetcher("email", property("email"))
                        .dataFetcher("phone", property("phone"))
                        .dataFetcher("postalAddress", property("postalAddress"))
                        .dataFetcher("url", property("url")));
    }

    private static void addData(RuntimeWiring.Builder wiring) {
        wiring.type(
                "DataGroup",
                type -> type.dataFetcher("name", property("name")).dataFetcher("dataItems", leadingHere(IN_GROUP)));
        wiring.type(
                "DataItem",
                type -> type.dataFetcher("name", property("name"))
                        .dataFetcher("group", target(IN_GROUP))
                        .dataFetcher("categories", ties(IS_A))
                        .dataFetcher("uncoded", texts("uncoded"))
                        .dataFetcher("mandatory", property("mandatory")));
        wiring.type(
                "DataSubjectGroup",
                type -> type.dataFetcher("name", property("name"))
                        .dataFetcher("categories", ties(IS_A))
                        .dataFetcher("ageBelow", property("ageBelow")));
        wiring.type(
                "DataSource",
                type -> type.dataFetcher("kind", property("kind"))
                        .dataFetcher("party", target(FROM_PARTY))
                        .dataFetcher("method", property("method")));
    }

    private static void addActivities(RuntimeWiring.Builder wiring) {
        wiring.type(
                "ProcessingActivity",
                type -> type.dataFetcher("name", property("name"))
                        .dataFetcher("controllers", ties(CONTROLLED_BY))
                        .dataFetcher("jointControllers", ties(JOINTLY_CONTROLLED_BY))
                        .dataFetcher("purposes", ties(FOR))
                        .dataFetcher("dataSubjects", ties(ABOUT))
                        .dataFetcher("dataItems", ties(USES))
                        .dataFetcher("legalBases", tiesOrSilence(ON_BASIS))
                        .dataFetcher("sources", ties(COLLECTED_FROM))
                        .dataFetcher("retentionPeriods", ties(KEPT_FOR))
                        .dataFetcher("measures", ties(PROTECTED_BY))
                        .dataFetcher("disclosures", leadingHere(DISCLOSED_BY)));
        wiring.type(
                "RetentionPeriod",
                type -> type.dataFetcher("duration", property("duration"))
                        .dataFetcher("criteria", property("criteria"))
                        .dataFetcher("startsAt", property("startsAt"))
                        .dataFetcher("condition", property("condition"))
                        .dataFetcher("dataItems", ties(APPLIES_TO))
                        .dataFetcher("activities", leadingHere(KEPT_FOR)));
        wiring.type(
                "SecurityMeasure",
                type -> type.dataFetcher("name", property("name")).dataFetcher("concepts", ties(IS_A)));
    }

    private static void addDisclosures(RuntimeWiring.Builder wiring) {
        wiring.type(
                "Disclosure",
                type -> type.dataFetcher("activity", target(DISCLOSED_BY))
                        .dataFetcher("recipient", environment -> environment.getSource())
                        .dataFetcher("itemised", property("itemised"))
                        .dataFetcher("dataItems", ties(OF))
                        .dataFetcher("dataSubjects", ties(ABOUT))
                        .dataFetcher("legalBases", tiesOrSilence(ON_BASIS))
                        .dataFetcher("place", tieOrSilence(LOCATED_IN))
                        .dataFetcher("condition", property("condition"))
                        .dataFetcher("transfers", leadingHere(COVERS))
                        .dataFetcher("safeguards", FactWiring::safeguards)
                        .dataFetcher("deniedBy", leadingHere(CONTRADICTED_BY)));
        wiring.type(
                "StatedRecipient",
                type -> type.dataFetcher("party", target(TO))
                        .dataFetcher("role", property("role"))
                        .dataFetcher("roleAssertion", property("roleAssertion"))
                        .dataFetcher("assertion", property("assertion")));
        wiring.type(
                "ThirdCountryTransfer",
                type -> type.dataFetcher("exporter", target(EXPORTED_BY))
                        .dataFetcher("importer", target(IMPORTED_BY))
                        .dataFetcher("from", tieOrSilence(FROM_PLACE))
                        .dataFetcher("to", tieOrSilence(TO_PLACE))
                        .dataFetcher("tools", tiesOrSilence(RELIES_ON))
                        .dataFetcher("condition", property("condition"))
                        .dataFetcher("disclosures", ties(COVERS)));
    }

    private static void addRights(RuntimeWiring.Builder wiring) {
        wiring.type(
                "DataSubjectRight",
                type -> type.dataFetcher("right", target(IS_A))
                        .dataFetcher("conditions", Side.field("conditions"))
                        .dataFetcher("fee", Side.field("fee"))
                        .dataFetcher(
                                "timeLimit",
                                Fields.of(
                                        NodeRow.class,
                                        node -> node.text("timeLimitText") == null
                                                ? null
                                                : new Side(node, "timeLimit")))
                        .dataFetcher("identityCheck", Side.field("identityCheck"))
                        .dataFetcher("channel", Side.field("channel"))
                        .dataFetcher("contactPoint", target(EXERCISED_AT)));
        wiring.type(
                "Detail",
                type -> type.dataFetcher(
                                "text",
                                Fields.of(Side.class, side -> side.node().text(side.property())))
                        .dataFetcher("evidence", Side::statements));
        wiring.type(
                "TimeLimit",
                type -> type.dataFetcher(
                                "duration",
                                Fields.of(Side.class, side -> side.node().text("timeLimit")))
                        .dataFetcher(
                                "text",
                                Fields.of(Side.class, side -> side.node().text("timeLimitText")))
                        .dataFetcher("evidence", Side::statements));
    }

    private static void addStatements(RuntimeWiring.Builder wiring) {
        wiring.type(
                "NegativeStatement",
                type -> type.dataFetcher("kind", property("kind"))
                        .dataFetcher("statement", property("statement"))
                        .dataFetcher("qualification", property("qualification"))
                        .dataFetcher("about", FactWiring::about)
                        .dataFetcher("places", ties(LOCATED_IN))
                        .dataFetcher("contradictedBy", targets(CONTRADICTED_BY)));
        wiring.type(
                "Observation",
                type -> type.dataFetcher("kind", property("kind"))
                        .dataFetcher("statement", property("statement"))
                        .dataFetcher("article", property("article"))
                        .dataFetcher("about", FactWiring::about));
        wiring.type(
                "StatuteReference",
                type -> type.dataFetcher("words", property("name")).dataFetcher("statute", target(IS_A)));
    }

    private static CompletableFuture<@Nullable Object> document(DataFetchingEnvironment environment) {
        String source =
                Objects.requireNonNull(Fields.source(environment, NodeRow.class).text("source"));
        return Loaders.node(environment, "document/" + source);
    }

    private static CompletableFuture<List<Object>> about(DataFetchingEnvironment environment) {
        List<String> ids =
                Fields.source(environment, NodeRow.class).targets(CONCERNS).toList();
        return Loaders.nodes(environment, ids);
    }

    private static CompletableFuture<List<Tie>> safeguards(DataFetchingEnvironment environment) {
        return safeguards(environment, Fields.source(environment, NodeRow.class).id());
    }

    /** What protects a disclosure abroad: the tools of the transfers that cover it, each once; a silence where a transfer names none. */
    public static CompletableFuture<List<Tie>> safeguards(DataFetchingEnvironment environment, String disclosure) {
        return Loaders.leadingTo(environment, disclosure, COVERS)
                .thenCompose(ids -> Loaders.nodes(environment, ids))
                .thenApply(transfers -> {
                    List<Tie> tools = new ArrayList<>();
                    for (Object transfer : transfers) {
                        Tie.allOrSilence((NodeRow) transfer, RELIES_ON).stream()
                                .filter(tie ->
                                        tools.stream().noneMatch(other -> Objects.equals(other.target(), tie.target())))
                                .forEach(tools::add);
                    }
                    return tools;
                });
    }

    /** A side of a fact whose lines stand in a property beside it. */
    private record Side(NodeRow node, String property) {

        static DataFetcher<@Nullable Object> field(String property) {
            return Fields.of(
                    NodeRow.class,
                    node -> Optional.ofNullable(node.text(property))
                            .map(text -> new Side(node, property))
                            .orElse(null));
        }

        static CompletableFuture<List<Object>> statements(DataFetchingEnvironment environment) {
            Side side = Fields.source(environment, Side.class);
            return Fields.statements(environment, side.node(), side.property() + "Statements");
        }
    }
}
