package org.privacygraph.importers.dpv;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.ContactPoint;
import org.privacygraph.fact.DataGroup;
import org.privacygraph.fact.DataItem;
import org.privacygraph.fact.DataSource;
import org.privacygraph.fact.DataSubjectGroup;
import org.privacygraph.fact.DataSubjectRight;
import org.privacygraph.fact.Disclosure;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.FactSet;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.Measure;
import org.privacygraph.fact.NegativeStatement;
import org.privacygraph.fact.Observation;
import org.privacygraph.fact.Organisation;
import org.privacygraph.fact.Place;
import org.privacygraph.fact.ProcessingActivity;
import org.privacygraph.fact.RecipientGroup;
import org.privacygraph.fact.RecipientRole;
import org.privacygraph.fact.RetentionPeriod;
import org.privacygraph.fact.StatuteReference;
import org.privacygraph.fact.ThirdCountryTransfer;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Grain;
import org.privacygraph.provenance.SourceDocument;
import org.privacygraph.vocabulary.Concept;
import org.privacygraph.vocabulary.Scheme;
import org.privacygraph.vocabulary.Vocabulary;

/** Writes what of the facts DPV has terms for: only what a document states, and only what it ties to an activity. */
final class PlainDpv {

    private static final SimpleValueFactory VALUES = SimpleValueFactory.getInstance();

    private final Vocabulary vocabulary;
    private final Consumer<Statement> out;
    private final Map<String, Fact> stated = new HashMap<>();
    private IRI document = OwnTerms.document("");

    PlainDpv(Vocabulary vocabulary, Consumer<Statement> out) {
        this.vocabulary = vocabulary;
        this.out = out;
    }

    void write(FactSet set) {
        document = OwnTerms.document(set.document().key());
        set.facts().stream()
                .filter(fact -> fact.evidence().assertion() == Assertion.STATED)
                .forEach(fact -> stated.put(fact.id(), fact));
        head(set.document());
        set.facts().stream().filter(fact -> stated.get(fact.id()) == fact).forEach(this::fact);
    }

    private void head(SourceDocument head) {
        String type = switch (head.kind()) {
            case PRIVACY_NOTICE -> "PrivacyNotice";
            case PROCESSING_REGISTER -> "ROPA";
            case DIRECTORY -> null;
        };
        if (type != null) {
            add(document, Terms.TYPE, dpv(type));
        }
        text(document, Terms.TITLE, head.title());
        text(document, Terms.LANGUAGE, head.language());
        if (head.lastUpdated().date() != null && head.lastUpdated().assertion() == Assertion.STATED) {
            add(
                    document,
                    Terms.MODIFIED,
                    VALUES.createLiteral(head.lastUpdated().date().toString(), XSD.DATE));
        }
        ref(document, Terms.iri("http://purl.org/dc/terms/publisher"), head.issuer());
    }

    private void fact(Fact fact) {
        IRI node = node(fact.id());
        switch (fact) {
            case StatuteReference f -> {}
            case Organisation f -> organisation(node, f);
            case RecipientGroup f -> {
                concepts(node, SKOS.BROADER, Scheme.RECIPIENT_CATEGORY, f.concepts(), "Recipient");
                text(node, RDFS.LABEL, f.words());
            }
            case ContactPoint f -> {
                if (stated.containsKey(f.organisation())) {
                    text(node(f.organisation()), dpv("hasContact"), f.email());
                    text(node(f.organisation()), dpv("hasContact"), f.phone());
                    text(node(f.organisation()), dpv("hasContact"), f.url());
                }
            }
            case DataGroup f -> {}
            case DataItem f -> {
                concepts(node, Terms.TYPE, Scheme.PERSONAL_DATA_CATEGORY, f.concepts(), "PersonalData");
                text(node, RDFS.LABEL, f.words());
            }
            case DataSubjectGroup f -> {
                concepts(node, Terms.TYPE, Scheme.DATA_SUBJECT_CATEGORY, f.concepts(), "DataSubject");
                text(node, RDFS.LABEL, f.words());
            }
            case DataSource f -> {
                add(node, Terms.TYPE, dpv(source(f.kind())));
                text(node, RDFS.LABEL, f.method());
            }
            case ProcessingActivity f -> activity(node, f);
            case Disclosure f -> disclosure(f);
            case ThirdCountryTransfer f -> transfer(f);
            case RetentionPeriod f -> retention(node, f);
            case DataSubjectRight f -> {
                concept(node, Terms.TYPE, Scheme.RIGHT, f.right());
                add(document, dpv("hasRight"), node);
            }
            case Measure f -> {
                concepts(node, Terms.TYPE, Scheme.MEASURE, f.concepts(), "TechnicalOrganisationalMeasure");
                text(node, RDFS.LABEL, f.statement());
            }
            case NegativeStatement f -> {}
            case Observation f -> {}
        }
    }

    private void organisation(IRI node, Organisation f) {
        add(node, Terms.TYPE, dpv(f.kind() == Organisation.Kind.AUTHORITY ? "Authority" : "Organisation"));
        text(node, dpv("hasName"), f.name());
        f.aliases().forEach(alias -> text(node, SKOS.ALT_LABEL, alias));
        f.addresses().forEach(address -> text(node, dpv("hasAddress"), address));
        place(node, f.place(), "hasCountry");
        links(node, "isSubsidiaryOf", f.subsidiaryOf());
    }

    private void activity(IRI node, ProcessingActivity f) {
        add(node, Terms.TYPE, dpv("Process"));
        text(node, Terms.TITLE, f.name());
        links(node, "hasDataController", f.controllers());
        links(node, "hasJointDataControllers", f.jointControllers());
        concepts(node, dpv("hasPurpose"), Scheme.PURPOSE, f.purposes(), null);
        links(node, "hasDataSubject", f.dataSubjects());
        links(node, "hasPersonalData", f.dataItems());
        concepts(node, dpv("hasLegalBasis"), Scheme.LEGAL_BASIS, f.bases(), null);
        links(node, "hasDataSource", f.sources());
        links(node, "hasStorageCondition", f.retention());
        links(node, "hasTechnicalOrganisationalMeasure", f.measures());
    }

    private void disclosure(Disclosure f) {
        if (stated.containsKey(f.activity())) {
            RecipientRole role = f.roleAssertion() == Assertion.STATED ? f.role() : RecipientRole.THIRD_PARTY;
            String property = switch (role) {
                case PROCESSOR -> "hasDataProcessor";
                case INDEPENDENT_CONTROLLER -> "hasRecipientDataController";
                case SUB_PROCESSOR, JOINT_CONTROLLER, AUTHORITY, THIRD_PARTY, INTERNAL -> "hasRecipient";
            };
            ref(node(f.activity()), dpv(property), f.recipient());
        }
    }

    private void transfer(ThirdCountryTransfer f) {
        for (Link covered : f.covers()) {
            if (isPlain(covered)
                    && stated.get(covered.target()) instanceof Disclosure disclosure
                    && stated.containsKey(disclosure.activity())) {
                IRI activity = node(disclosure.activity());
                place(activity, f.to(), "hasThirdCountry");
                concepts(activity, dpv("hasLegalBasis"), Scheme.TRANSFER_TOOL, f.tools(), null);
            }
        }
    }

    private void retention(IRI node, RetentionPeriod f) {
        add(node, Terms.TYPE, dpv("StorageCondition"));
        if (f.duration() != null) {
            boolean weeks = f.duration().iso().contains("W");
            add(node, dpv("hasDuration"), VALUES.createLiteral(f.duration().iso(), weeks ? XSD.STRING : XSD.DURATION));
        }
        text(node, RDFS.LABEL, f.criteria());
        for (Link item : f.dataItems()) {
            if (isPlain(item) && stated.containsKey(item.target())) {
                add(node(item.target()), dpv("hasStorageCondition"), node);
            }
        }
    }

    private static String source(DataSource.Kind kind) {
        return switch (kind) {
            case DATA_SUBJECT -> "DataSubjectDataSource";
            case PUBLIC_SOURCE -> "PublicDataSource";
            case ORGANISATION -> "ThirdPartyDataSource";
            case AUTOMATIC, COLLEAGUE, GENERATED -> "DataSource";
        };
    }

    private void place(IRI node, @Nullable Place place, String property) {
        if (place != null && isPlain(place.link())) {
            boolean country = place.scope() == Place.Scope.COUNTRY;
            concept(
                    node,
                    dpv(country ? property : "hasLocation"),
                    country ? Scheme.COUNTRY : Scheme.REGION,
                    place.link().target());
        }
    }

    private void links(IRI node, String property, List<Link> links) {
        links.stream().filter(PlainDpv::isPlain).forEach(link -> ref(node, dpv(property), link.target()));
    }

    private static boolean isPlain(Link link) {
        return link.assertion() == Assertion.STATED && link.grain() != Grain.SAME_DOCUMENT;
    }

    /** Concepts, or the term of the core vocabulary that is their root where there is none. */
    private void concepts(IRI node, IRI predicate, Scheme scheme, List<Link> links, @Nullable String root) {
        List<Link> plain = links.stream().filter(PlainDpv::isPlain).toList();
        plain.forEach(link -> concept(node, predicate, scheme, link.target()));
        if (plain.isEmpty() && root != null) {
            add(node, predicate, dpv(root));
        }
    }

    /** The IRI of a concept and, where DPV does not have it, those of the nearest broader ones that it has. */
    private void concept(IRI node, IRI predicate, Scheme scheme, String key) {
        Set<String> keys = new LinkedHashSet<>(List.of(key));
        while (!keys.isEmpty()) {
            Set<String> broader = new LinkedHashSet<>();
            for (String one : keys) {
                Concept concept = vocabulary.find(scheme, one).orElse(null);
                if (concept != null) {
                    add(node, predicate, Terms.iri(concept.iri()));
                    if (!DpvTerms.isDpv(concept.iri())) {
                        broader.addAll(concept.broader());
                    }
                }
            }
            keys = broader;
        }
    }

    private void ref(IRI node, IRI predicate, @Nullable String id) {
        if (id != null && stated.containsKey(id)) {
            add(node, predicate, node(id));
        }
    }

    private void text(IRI node, IRI predicate, @Nullable String text) {
        if (text != null) {
            add(node, predicate, VALUES.createLiteral(text));
        }
    }

    private IRI node(String id) {
        return OwnTerms.fact(document, id);
    }

    private static IRI dpv(String name) {
        return Terms.iri(DpvTerms.DPV + name);
    }

    private void add(IRI subject, IRI predicate, Value object) {
        out.accept(VALUES.createStatement(subject, predicate, object));
    }
}
