package org.privacygraph.importers.check;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.privacygraph.fact.FactSet;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.vocabulary.Vocabulary;

/** All rules, in the order in which their findings help most. */
public final class FactChecks {

    private final List<FactRule> rules;

    private FactChecks(List<FactRule> rules) {
        this.rules = rules;
    }

    /** Every rule of this package. */
    public static FactChecks all() {
        return new FactChecks(List.of(
                new UniqueFactIds(),
                new NoDanglingReference(),
                new OnlyKnownConcepts(),
                new OnlyKnownIdentities(),
                new AcyclicOwnership(),
                new NamesFitTheIndex(),
                new LinesWithinDocument(),
                new SourceTextMatches()));
    }

    /** Tells every violation. */
    public void check(Subject subject, Consumer<Violation> violations) {
        rules.forEach(rule -> rule.check(subject, violations));
    }

    /**
     * What is checked, and what it is checked against.
     *
     * @param facts the facts of one document
     * @param sources texts that are at hand
     * @param vocabulary the concepts
     * @param identities keys of organisation identities
     */
    public record Subject(FactSet facts, SourceTexts sources, Vocabulary vocabulary, Set<String> identities) {}
}
