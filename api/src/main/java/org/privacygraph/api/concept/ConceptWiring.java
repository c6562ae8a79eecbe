package org.privacygraph.api.concept;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.privacygraph.api.node.Asking;
import org.privacygraph.api.node.Fields;
import org.privacygraph.api.node.NodeWiring;
import org.privacygraph.graph.NodeLabel;
import org.privacygraph.vocabulary.AdequacyDecision;
import org.privacygraph.vocabulary.Concept;
import org.privacygraph.vocabulary.Membership;
import org.privacygraph.vocabulary.Scheme;
import org.privacygraph.vocabulary.Validity;

/** Connects the concept types; the vocabulary ships with the program, so no field asks the graph. */
public final class ConceptWiring {

    private static final List<Scheme> TREES = List.of(
            Scheme.PERSONAL_DATA_CATEGORY,
            Scheme.PURPOSE,
            Scheme.DATA_SUBJECT_CATEGORY,
            Scheme.RECIPIENT_CATEGORY,
            Scheme.LEGAL_BASIS,
            Scheme.RIGHT,
            Scheme.TRANSFER_TOOL,
            Scheme.MEASURE);
    private static final List<Scheme> DATED =
            List.of(Scheme.LEGAL_BASIS, Scheme.RIGHT, Scheme.TRANSFER_TOOL, Scheme.STATUTE);

    private ConceptWiring() {}

    /** Adds its part to the wiring. */
    public static void add(RuntimeWiring.Builder wiring) {
        for (Scheme scheme : Scheme.values()) {
            addCommon(wiring, typeName(scheme));
        }
        TREES.forEach(scheme -> addTree(wiring, typeName(scheme)));
        DATED.forEach(scheme -> addDates(wiring, typeName(scheme)));
        wiring.type(
                "PersonalDataCategory",
                type -> type.dataFetcher("isSpecialCategory", isBelow("SpecialCategoryPersonalData"))
                        .dataFetcher("isCriminalOffenceData", isBelow("CriminalOffenceData")));
        wiring.type(
                "Country",
                type -> type.dataFetcher("code", of(Concept::key))
                        .dataFetcher("regions", ConceptWiring::regions)
                        .dataFetcher("memberships", ConceptWiring::memberships)
                        .dataFetcher("adequacyDecisions", ConceptWiring::adequacyDecisions));
        addMembership(wiring);
        addAdequacyDecision(wiring);
    }

    private static void addCommon(RuntimeWiring.Builder wiring, String name) {
        wiring.type(
                name,
                type -> type.dataFetcher("id", of(Concept::id))
                        .dataFetcher("key", of(Concept::key))
                        .dataFetcher("iri", of(Concept::iri))
                        .dataFetcher("label", inLanguage(Concept::labelEn, Concept::labelDe))
                        .dataFetcher("synonyms", inLanguage(Concept::synonymsEn, Concept::synonymsDe))
                        .dataFetcher("definition", of(Concept::definition)));
    }

    private static void addTree(RuntimeWiring.Builder wiring, String name) {
        wiring.type(
                name,
                type -> type.dataFetcher("broader", ConceptWiring::broader)
                        .dataFetcher("narrower", ConceptWiring::narrower));
    }

    private static void addDates(RuntimeWiring.Builder wiring, String name) {
        wiring.type(
                name,
                type -> type.dataFetcher(
                                "validFrom", of(concept -> concept.validity().from()))
                        .dataFetcher("validTo", of(concept -> concept.validity().to()))
                        .dataFetcher(
                                "validity",
                                environment -> concept(environment).validity().on(Asking.asOf(environment)))
                        .dataFetcher("source", of(Concept::source)));
    }

    private static void addMembership(RuntimeWiring.Builder wiring) {
        wiring.type(
                "Membership",
                type -> type.dataFetcher("region", environment -> {
                            String key =
                                    Fields.source(environment, Membership.class).region();
                            return Asking.of(environment)
                                    .vocabulary()
                                    .find(Scheme.REGION, key)
                                    .orElse(null);
                        })
                        .dataFetcher(
                                "validFrom",
                                Fields.of(Membership.class, m -> m.validity().from()))
                        .dataFetcher(
                                "validTo",
                                Fields.of(Membership.class, m -> m.validity().to()))
                        .dataFetcher("source", Fields.of(Membership.class, Membership::source)));
    }

    private static void addAdequacyDecision(RuntimeWiring.Builder wiring) {
        wiring.type(
                "AdequacyDecision",
                type -> type.dataFetcher("regime", adequacy(AdequacyDecision::regime))
                        .dataFetcher("scope", adequacy(AdequacyDecision::scope))
                        .dataFetcher("reference", adequacy(AdequacyDecision::reference))
                        .dataFetcher(
                                "validFrom",
                                adequacy(decision -> decision.validity().from()))
                        .dataFetcher(
                                "validTo",
                                adequacy(decision -> decision.validity().to()))
                        .dataFetcher(
                                "validity",
                                environment -> Fields.source(environment, AdequacyDecision.class)
                                        .validity()
                                        .on(Asking.asOf(environment)))
                        .dataFetcher("statusNote", adequacy(AdequacyDecision::statusNote))
                        .dataFetcher("source", adequacy(AdequacyDecision::source)));
    }

    private static List<Concept> broader(DataFetchingEnvironment environment) {
        Concept concept = concept(environment);
        return concept.broader().stream()
                .flatMap(key -> Asking.of(environment).vocabulary().find(concept.scheme(), key).stream())
                .toList();
    }

    private static List<Concept> narrower(DataFetchingEnvironment environment) {
        Concept concept = concept(environment);
        return Asking.of(environment).vocabulary().concepts(concept.scheme()).stream()
                .filter(other -> other.broader().contains(concept.key()))
                .toList();
    }

    private static DataFetcher<@Nullable Object> isBelow(String top) {
        return environment -> {
            Concept concept = concept(environment);
            return Asking.of(environment)
                    .vocabulary()
                    .find(concept.scheme(), top)
                    .map(above -> Asking.of(environment)
                            .vocabulary()
                            .withNarrower(above)
                            .contains(concept.key()))
                    .orElse(false);
        };
    }

    private static List<Concept> regions(DataFetchingEnvironment environment) {
        LocalDate day = Asking.asOf(environment);
        return Asking.of(environment)
                .vocabulary()
                .regionsOf(concept(environment).key(), day)
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() == Validity.Status.VALID)
                .flatMap(entry -> Asking.of(environment).vocabulary().find(Scheme.REGION, entry.getKey()).stream())
                .toList();
    }

    private static List<Membership> memberships(DataFetchingEnvironment environment) {
        String country = concept(environment).key();
        return Asking.of(environment).vocabulary().memberships().stream()
                .filter(membership -> membership.country().equals(country))
                .toList();
    }

    private static Collection<AdequacyDecision> adequacyDecisions(DataFetchingEnvironment environment) {
        String country = concept(environment).key();
        String regime = environment.getArgument("regime");
        return Asking.of(environment).vocabulary().adequacyDecisions().stream()
                .filter(decision -> country.equals(decision.country()))
                .filter(decision ->
                        regime == null || regime.equals(decision.regime().name()))
                .toList();
    }

    private static DataFetcher<@Nullable Object> inLanguage(
            Function<Concept, @Nullable Object> english, Function<Concept, @Nullable Object> german) {
        return environment ->
                ("DE".equals(environment.getArgument("language")) ? german : english).apply(concept(environment));
    }

    private static DataFetcher<@Nullable Object> of(Function<Concept, @Nullable Object> value) {
        return Fields.of(Concept.class, value);
    }

    private static DataFetcher<@Nullable Object> adequacy(Function<AdequacyDecision, @Nullable Object> value) {
        return Fields.of(AdequacyDecision.class, value);
    }

    private static Concept concept(DataFetchingEnvironment environment) {
        return Objects.requireNonNull((Concept) environment.getSource());
    }

    private static String typeName(Scheme scheme) {
        return NodeWiring.typeName(NodeLabel.of(scheme));
    }
}
