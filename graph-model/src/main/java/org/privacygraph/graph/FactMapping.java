package org.privacygraph.graph;

import static org.privacygraph.graph.RelationshipType.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.*;
import org.privacygraph.identity.Mention;
import org.privacygraph.provenance.SourceDocument;
import org.privacygraph.vocabulary.Scheme;

/** Turns the facts of one document into the nodes that the graph should hold for it. */
public final class FactMapping {

    private final SourceDocument document;
    private final List<Fact> facts;
    private final StatementIds statements;
    private final Map<String, Fact> byId = new HashMap<>();

    private FactMapping(FactSet set) {
        this.document = set.document();
        this.facts = set.facts();
        this.statements = new StatementIds(document);
        facts.forEach(fact -> byId.put(fact.id(), fact));
    }

    /** The nodes of a document: the document, its facts and the statements that they rest on. */
    public static List<GraphNode> nodes(FactSet set) {
        return new FactMapping(set).nodes();
    }

    /** Id of the document node with this key. */
    public static String documentId(String key) {
        return "document/" + key;
    }

    /** What a document says of an organisation, as far as it tells which one it is. */
    public static Mention mention(SourceDocument document, Organisation organisation) {
        return new Mention(
                document.key(),
                organisation.id(),
                organisation.name(),
                organisation.aliases(),
                organisation.identifiers(),
                organisation.sameAs());
    }

    private List<GraphNode> nodes() {
        List<GraphNode> nodes = new ArrayList<>();
        nodes.add(documentNode());
        facts.forEach(fact -> nodes.add(node(fact)));
        nodes.addAll(statements.nodes(documentId(document.key())));
        return nodes;
    }

    private GraphNode documentNode() {
        NodeLabel label = switch (document.kind()) {
            case PRIVACY_NOTICE -> NodeLabel.PRIVACY_NOTICE;
            case PROCESSING_REGISTER -> NodeLabel.PROCESSING_REGISTER;
            case DIRECTORY -> NodeLabel.DIRECTORY;
        };
        SourceDocument.LastUpdated updated = document.lastUpdated();
        NodeBuilder node = new NodeBuilder(label, documentId(document.key()), statements)
                .property("key", document.key())
                .property("name", document.title())
                .property("language", document.language())
                .property("url", document.url())
                .property("sha256", document.sha256())
                .property("lineCount", (long) document.lineCount())
                .property("fileName", document.fileName())
                .property("version", document.version())
                .property("lastUpdated", updated.date())
                .property("lastUpdatedAssertion", updated.assertion())
                .locators("lastUpdatedStatements", updated.locators())
                .relationship(ISSUED_BY, document.issuer() == null ? null : party(document.issuer()));
        SourceDocument.GoverningLaw law = document.governingLaw();
        if (law != null) {
            node.property("governingLaw", law.words())
                    .property("governingLawAssertion", law.assertion())
                    .locators("governingLawStatements", law.locators())
                    .relationship(GOVERNED_BY, law.country() == null ? null : Scheme.COUNTRY.idOf(law.country()));
        }
        return node.build();
    }

    private GraphNode node(Fact fact) {
        return switch (fact) {
            case StatuteReference f ->
                start(f).property("name", f.words())
                        .relationship(IS_A, Scheme.STATUTE.idOf(f.statute()))
                        .build();
            case Organisation f -> organisation(f);
            case RecipientGroup f ->
                start(f).property("name", f.words())
                        .links(IS_A, f.concepts(), Scheme.RECIPIENT_CATEGORY::idOf)
                        .build();
            case ContactPoint f ->
                start(f).property("kind", f.kind())
                        .property("addressee", f.addressee())
                        .property("email", f.email())
                        .property("phone", f.phone())
                        .property("postalAddress", f.postalAddress())
                        .property("url", f.url())
                        .relationship(CONTACT_OF, party(f.organisation()))
                        .build();
            case DataGroup f -> start(f).property("name", f.name()).build();
            case DataItem f ->
                start(f).property("name", f.words())
                        .property("mandatory", f.mandatory())
                        .list("uncoded", f.uncoded())
                        .relationship(IN_GROUP, f.group() == null ? null : factId(f.group()))
                        .links(IS_A, f.concepts(), Scheme.PERSONAL_DATA_CATEGORY::idOf)
                        .build();
            case DataSubjectGroup f ->
                start(f).property("name", f.words())
                        .property(
                                "ageBelow",
                                f.ageBelow() == null ? null : f.ageBelow().longValue())
                        .links(IS_A, f.concepts(), Scheme.DATA_SUBJECT_CATEGORY::idOf)
                        .build();
            case DataSource f ->
                start(f).property("kind", f.kind())
                        .property("method", f.method())
                        .relationship(FROM_PARTY, f.party() == null ? null : party(f.party()))
                        .build();
            case ProcessingActivity f -> activity(f);
            case Disclosure f -> disclosure(f);
            case ThirdCountryTransfer f -> transfer(f);
            case RetentionPeriod f ->
                start(f).property(
                                "duration",
                                f.duration() == null ? null : f.duration().iso())
                        .property("criteria", f.criteria())
                        .property("startsAt", f.startsAt())
                        .property("condition", f.condition())
                        .links(APPLIES_TO, f.dataItems(), this::factId)
                        .build();
            case DataSubjectRight f -> right(f);
            case Measure f ->
                start(f).property("name", f.statement())
                        .links(IS_A, f.concepts(), Scheme.MEASURE::idOf)
                        .build();
            case NegativeStatement f -> {
                NodeBuilder node = start(f).property("kind", f.kind())
                        .property("statement", f.statement())
                        .property("qualification", f.qualification())
                        .links(CONCERNS, f.about(), this::factId)
                        .links(CONTRADICTED_BY, f.contradictedBy(), this::factId);
                f.places().forEach(place -> place(node, LOCATED_IN, place));
                yield node.build();
            }
            case Observation f ->
                start(f).property("kind", f.kind())
                        .property("statement", f.statement())
                        .property("article", f.article())
                        .links(CONCERNS, f.about(), this::factId)
                        .build();
        };
    }

    private GraphNode organisation(Organisation f) {
        NodeBuilder node = start(f).property("name", f.name())
                .property("kind", f.kind())
                .property("sameAs", f.sameAs())
                .list("aliases", f.aliases())
                .property("companyNumber", f.companyNumber())
                .list("identifiers", f.identifiers())
                .list("websites", f.websites())
                .list("addresses", f.addresses())
                .relationship(IDENTIFIES, mention(document, f).ownOrganisation())
                .links(PART_OF, f.partOf(), this::party)
                .links(SUBSIDIARY_OF, f.subsidiaryOf(), this::party)
                .links(RUN_BY, f.runBy(), this::party);
        place(node, LOCATED_IN, f.place());
        return node.build();
    }

    private GraphNode activity(ProcessingActivity f) {
        return start(f).property("name", f.name())
                .links(CONTROLLED_BY, f.controllers(), this::party)
                .links(JOINTLY_CONTROLLED_BY, f.jointControllers(), this::party)
                .links(FOR, f.purposes(), Scheme.PURPOSE::idOf)
                .links(ABOUT, f.dataSubjects(), this::factId)
                .links(USES, f.dataItems(), this::factId)
                .links(ON_BASIS, f.bases(), Scheme.LEGAL_BASIS::idOf)
                .links(COLLECTED_FROM, f.sources(), this::factId)
                .links(KEPT_FOR, f.retention(), this::factId)
                .links(PROTECTED_BY, f.measures(), this::factId)
                .build();
    }

    private GraphNode disclosure(Disclosure f) {
        NodeBuilder node = start(f).property("role", f.role())
                .property("roleAssertion", f.roleAssertion())
                .property("itemised", !f.dataItems().isEmpty())
                .property("condition", f.condition())
                .relationship(DISCLOSED_BY, factId(f.activity()))
                .relationship(TO, party(f.recipient()))
                .links(OF, f.dataItems(), this::factId)
                .links(ABOUT, f.dataSubjects(), this::factId)
                .links(ON_BASIS, f.bases(), Scheme.LEGAL_BASIS::idOf);
        place(node, LOCATED_IN, f.place());
        return node.build();
    }

    private GraphNode transfer(ThirdCountryTransfer f) {
        NodeBuilder node = start(f).property("condition", f.condition())
                .relationship(EXPORTED_BY, f.exporter() == null ? null : party(f.exporter()))
                .relationship(IMPORTED_BY, f.importer() == null ? null : party(f.importer()))
                .links(RELIES_ON, f.tools(), Scheme.TRANSFER_TOOL::idOf)
                .links(COVERS, f.covers(), this::factId);
        place(node, FROM_PLACE, f.from());
        place(node, TO_PLACE, f.to());
        return node.build();
    }

    private GraphNode right(DataSubjectRight f) {
        NodeBuilder node = start(f).detail("conditions", f.conditions())
                .detail("fee", f.fee())
                .detail("identityCheck", f.identityCheck())
                .detail("channel", f.channel())
                .relationship(IS_A, Scheme.RIGHT.idOf(f.right()))
                .relationship(EXERCISED_AT, f.contact() == null ? null : factId(f.contact()));
        DataSubjectRight.TimeLimit limit = f.timeLimit();
        if (limit != null) {
            node.property(
                            "timeLimit",
                            limit.duration() == null ? null : limit.duration().iso())
                    .property("timeLimitText", limit.text())
                    .locators("timeLimitStatements", limit.locators());
        }
        return node.build();
    }

    private NodeBuilder start(Fact fact) {
        NodeBuilder node = new NodeBuilder(label(fact), factId(fact.id()), statements)
                .property("localId", fact.id())
                .property("assertion", fact.evidence().assertion())
                .property("note", fact.evidence().note());
        statements.ofFact(fact.evidence().locators()).forEach(statement -> node.relationship(EVIDENCED_BY, statement));
        return node;
    }

    private void place(NodeBuilder node, RelationshipType type, @Nullable Place place) {
        if (place != null) {
            Function<String, String> id = switch (place.scope()) {
                case COUNTRY -> Scheme.COUNTRY::idOf;
                case REGION -> Scheme.REGION::idOf;
            };
            node.link(type, place.link(), id);
        }
    }

    /** Id of the node of an organisation or recipient group; which organisation a mention means is decided elsewhere. */
    private String party(String localId) {
        return byId.get(localId) instanceof Organisation organisation
                ? mention(document, organisation).ownOrganisation()
                : factId(localId);
    }

    private String factId(String localId) {
        Fact fact = byId.get(localId);
        if (fact == null) {
            throw new IllegalArgumentException("No fact " + localId + " in " + document.key());
        }
        return label(fact).slug() + "/" + document.key() + "/" + localId;
    }

    private static NodeLabel label(Fact fact) {
        return switch (fact) {
            case StatuteReference f -> NodeLabel.STATUTE_REFERENCE;
            case Organisation f -> NodeLabel.ORGANISATION_MENTION;
            case RecipientGroup f -> NodeLabel.RECIPIENT_GROUP;
            case ContactPoint f -> NodeLabel.CONTACT_POINT;
            case DataGroup f -> NodeLabel.DATA_GROUP;
            case DataItem f -> NodeLabel.DATA_ITEM;
            case DataSubjectGroup f -> NodeLabel.DATA_SUBJECT_GROUP;
            case DataSource f -> NodeLabel.DATA_SOURCE;
            case ProcessingActivity f -> NodeLabel.PROCESSING_ACTIVITY;
            case Disclosure f -> NodeLabel.DISCLOSURE;
            case ThirdCountryTransfer f -> NodeLabel.THIRD_COUNTRY_TRANSFER;
            case RetentionPeriod f -> NodeLabel.RETENTION_PERIOD;
            case DataSubjectRight f -> NodeLabel.DATA_SUBJECT_RIGHT;
            case Measure f -> NodeLabel.SECURITY_MEASURE;
            case NegativeStatement f -> NodeLabel.NEGATIVE_STATEMENT;
            case Observation f -> NodeLabel.OBSERVATION;
        };
    }
}
