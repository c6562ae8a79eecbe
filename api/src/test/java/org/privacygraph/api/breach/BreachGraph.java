package org.privacygraph.api.breach;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.privacygraph.api.PrivacyGraph;
import org.privacygraph.api.http.GraphQlRequest;
import org.privacygraph.connection.TestGraph;
import org.privacygraph.fact.Disclosure;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.FactSet;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.Organisation;
import org.privacygraph.fact.Place;
import org.privacygraph.fact.ProcessingActivity;
import org.privacygraph.fact.RecipientRole;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Evidence;
import org.privacygraph.provenance.LineRange;
import org.privacygraph.provenance.SourceDocument;
import org.privacygraph.store.Origin;

/** A graph for one test class: with the authorities, at a fixed time, and with what the test writes. */
final class BreachGraph {

    static final Instant NOW = Instant.parse("2026-05-02T00:00:00Z");

    private final PrivacyGraph graph;

    private BreachGraph(PrivacyGraph graph) {
        this.graph = graph;
    }

    static BreachGraph empty() {
        TestGraph.clear();
        return new BreachGraph(
                PrivacyGraph.open(TestGraph.connection(), SourceTexts.NONE, Clock.fixed(NOW, ZoneOffset.UTC))
                        .withAuthorities());
    }

    PrivacyGraph graph() {
        return graph;
    }

    /** Writes one document in which each line, such as {@code a PROCESSOR b}, is an activity of one that hands data to another. */
    void write(String key, String... flows) {
        List<Fact> facts = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>();
        for (String flow : flows) {
            String[] words = flow.split(" ");
            names.add(words[0]);
            names.add(words[2]);
            String activity = words[0] + "-to-" + words[2];
            facts.add(new ProcessingActivity(
                    activity,
                    evidence(Assertion.STATED),
                    activity,
                    List.of(Link.to(words[0])),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()));
            facts.add(new Disclosure(
                    "d-" + activity,
                    evidence(words.length > 3 ? Assertion.valueOf(words[3]) : Assertion.STATED),
                    activity,
                    List.of(),
                    words[2],
                    RecipientRole.valueOf(words[1]),
                    Assertion.STATED,
                    List.of(),
                    List.of(),
                    null,
                    null));
        }
        names.forEach(name -> facts.add(organisation(name)));
        graph.store()
                .write(
                        new FactSet(document(key), facts),
                        new Origin(key + ".yaml", key, "test", "test", new Origin.Counts(0, 0, 0, 0)));
    }

    /** A name that ends in a country code sits there. */
    private static Organisation organisation(String name) {
        String country = name.replaceFirst(".*_", "").toUpperCase(java.util.Locale.ROOT);
        return new Organisation(
                name,
                evidence(Assertion.STATED),
                name,
                Organisation.Kind.COMPANY,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                name.contains("_") ? new Place(Place.Scope.COUNTRY, Link.to(country)) : null,
                List.of(),
                List.of(),
                List.of());
    }

    /** The data that answer an operation, which may not fail. */
    Map<String, Object> ask(String operation) {
        ExecutionResult result = graph.executor().execute(new GraphQlRequest(operation, null, Map.of(), Map.of()));
        assertThat(result.getErrors()).isEmpty();
        return result.getData();
    }

    private static SourceDocument document(String key) {
        return new SourceDocument(
                key,
                SourceDocument.Kind.PROCESSING_REGISTER,
                key,
                "en",
                null,
                null,
                "00",
                500,
                null,
                null,
                SourceDocument.LastUpdated.NOT_STATED,
                null,
                List.of());
    }

    private static Evidence evidence(Assertion assertion) {
        return new Evidence(List.of(new LineRange(1, 1)), assertion, null);
    }
}
