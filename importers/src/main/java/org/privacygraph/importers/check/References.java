package org.privacygraph.importers.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.*;
import org.privacygraph.provenance.Locator;
import org.privacygraph.vocabulary.Scheme;

/** What a fact refers to: other facts, concepts, and the places of its ties. */
final class References {

    private static final Set<Class<? extends Fact>> PARTY = Set.of(Organisation.class, RecipientGroup.class);
    private static final Set<Class<? extends Fact>> ORGANISATION = Set.of(Organisation.class);
    private static final Set<Class<? extends Fact>> ITEM = Set.of(DataItem.class);
    private static final Set<Class<? extends Fact>> ANY = Set.of(Fact.class);

    /** A reference to another fact of the document. */
    record ToFact(String field, String id, Set<Class<? extends Fact>> kinds) {}

    /** A reference to a concept of the vocabulary. */
    record ToConcept(String field, Scheme scheme, String key) {}

    private final List<ToFact> facts = new ArrayList<>();
    private final List<ToConcept> concepts = new ArrayList<>();
    private final List<Locator> locators = new ArrayList<>();

    private References() {}

    static References of(Fact fact) {
        References references = new References();
        references.locators.addAll(fact.evidence().locators());
        references.collect(fact);
        return references;
    }

    List<ToFact> facts() {
        return facts;
    }

    List<ToConcept> concepts() {
        return concepts;
    }

    List<Locator> locators() {
        return locators;
    }

    private void collect(Fact fact) {
        switch (fact) {
            case StatuteReference f -> concept("statute", Scheme.STATUTE, f.statute());
            case Organisation f -> {
                facts("partOf", f.partOf(), ORGANISATION);
                facts("subsidiaryOf", f.subsidiaryOf(), ORGANISATION);
                facts("runBy", f.runBy(), ORGANISATION);
                place("place", f.place());
            }
            case RecipientGroup f -> concepts("concepts", Scheme.RECIPIENT_CATEGORY, f.concepts());
            case ContactPoint f -> fact("organisation", f.organisation(), PARTY);
            case DataGroup f -> {}
            case DataItem f -> {
                fact("group", f.group(), Set.of(DataGroup.class));
                concepts("concepts", Scheme.PERSONAL_DATA_CATEGORY, f.concepts());
            }
            case DataSubjectGroup f -> concepts("concepts", Scheme.DATA_SUBJECT_CATEGORY, f.concepts());
            case DataSource f -> fact("party", f.party(), PARTY);
            case ProcessingActivity f -> {
                facts("controllers", f.controllers(), PARTY);
                facts("jointControllers", f.jointControllers(), PARTY);
                concepts("purposes", Scheme.PURPOSE, f.purposes());
                facts("dataSubjects", f.dataSubjects(), Set.of(DataSubjectGroup.class));
                facts("dataItems", f.dataItems(), ITEM);
                concepts("bases", Scheme.LEGAL_BASIS, f.bases());
                facts("sources", f.sources(), Set.of(DataSource.class));
                facts("retention", f.retention(), Set.of(RetentionPeriod.class));
                facts("measures", f.measures(), Set.of(Measure.class));
            }
            case Disclosure f -> {
                fact("activity", f.activity(), Set.of(ProcessingActivity.class));
                facts("data", f.dataItems(), ITEM);
                fact("to", f.recipient(), PARTY);
                facts("dataSubjects", f.dataSubjects(), Set.of(DataSubjectGroup.class));
                concepts("bases", Scheme.LEGAL_BASIS, f.bases());
                place("place", f.place());
            }
            case ThirdCountryTransfer f -> {
                fact("exporter", f.exporter(), PARTY);
                fact("importer", f.importer(), PARTY);
                place("from", f.from());
                place("to", f.to());
                concepts("tools", Scheme.TRANSFER_TOOL, f.tools());
                facts("covers", f.covers(), Set.of(Disclosure.class));
            }
            case RetentionPeriod f -> facts("dataItems", f.dataItems(), ITEM);
            case DataSubjectRight f -> {
                concept("right", Scheme.RIGHT, f.right());
                fact("contact", f.contact(), Set.of(ContactPoint.class));
                detail(f.conditions());
                detail(f.fee());
                detail(f.identityCheck());
                detail(f.channel());
                if (f.timeLimit() != null) {
                    locators.addAll(f.timeLimit().locators());
                }
            }
            case Measure f -> concepts("concepts", Scheme.MEASURE, f.concepts());
            case NegativeStatement f -> {
                facts("about", f.about(), ANY);
                facts("contradictedBy", f.contradictedBy(), ANY);
                f.places().forEach(place -> place("places", place));
            }
            case Observation f -> facts("about", f.about(), ANY);
        }
    }

    private void facts(String field, List<Link> links, Set<Class<? extends Fact>> kinds) {
        for (int i = 0; i < links.size(); i++) {
            fact(field, links.get(i).target(), kinds);
            locators.addAll(links.get(i).locators());
        }
    }

    private void fact(String field, @Nullable String id, Set<Class<? extends Fact>> kinds) {
        if (id != null) {
            facts.add(new ToFact(field, id, kinds));
        }
    }

    private void concepts(String field, Scheme scheme, List<Link> links) {
        for (Link link : links) {
            concept(field, scheme, link.target());
            locators.addAll(link.locators());
        }
    }

    private void concept(String field, Scheme scheme, String key) {
        concepts.add(new ToConcept(field, scheme, key));
    }

    private void place(String field, @Nullable Place place) {
        if (place != null) {
            Scheme scheme = place.scope() == Place.Scope.COUNTRY ? Scheme.COUNTRY : Scheme.REGION;
            concept(field, scheme, place.link().target());
            locators.addAll(place.link().locators());
        }
    }

    private void detail(@Nullable Detail detail) {
        if (detail != null) {
            locators.addAll(detail.locators());
        }
    }
}
