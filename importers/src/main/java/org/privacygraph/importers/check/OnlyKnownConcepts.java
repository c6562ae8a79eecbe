package org.privacygraph.importers.check;

import java.util.List;
import java.util.function.Consumer;
import org.privacygraph.fact.Fact;
import org.privacygraph.provenance.SourceDocument;
import org.privacygraph.vocabulary.Concept;
import org.privacygraph.vocabulary.Scheme;

/** Every concept key is one of the vocabulary. */
final class OnlyKnownConcepts implements FactRule {

    @Override
    public void check(FactChecks.Subject subject, Consumer<Violation> violations) {
        SourceDocument.GoverningLaw law = subject.facts().document().governingLaw();
        if (law != null && law.country() != null) {
            check(subject, "", new References.ToConcept("governingLaw", Scheme.COUNTRY, law.country()), violations);
        }
        for (Fact fact : subject.facts().facts()) {
            References.of(fact).concepts().forEach(concept -> check(subject, fact.id(), concept, violations));
        }
    }

    private static void check(
            FactChecks.Subject subject, String fact, References.ToConcept concept, Consumer<Violation> violations) {
        if (subject.vocabulary().find(concept.scheme(), concept.key()).isPresent()) {
            return;
        }
        List<String> nearest = subject.vocabulary().nearest(concept.scheme(), concept.key()).stream()
                .map(Concept::key)
                .toList();
        violations.accept(new Violation(
                "UNKNOWN_CONCEPT",
                fact,
                concept.field(),
                concept.key(),
                "'" + concept.key() + "' is no " + concept.scheme().noun() + " of the vocabulary.",
                "Use a key that it has; nearest: " + String.join(", ", nearest) + "."));
    }
}
