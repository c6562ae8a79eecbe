package org.privacygraph.importers;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.FactSet;

/**
 * The facts of one source document, and what was not understood of it.
 *
 * @param facts the facts
 * @param report which values were read, and what became of them
 * @param complete whether all of the document was read, as {@link Ledger#isWhole} tells it; only then is what it no longer
 *     says retired
 * @param sourceChecked whether the text of the source document was at hand and its places were checked
 * @param places where in the imported file a fact stands, for messages
 * @param problems what keeps it from being loaded, as far as reading it showed
 */
public record DocumentReading(
        FactSet facts,
        ReadReport report,
        boolean complete,
        boolean sourceChecked,
        FactPlaces places,
        List<ImportProblem> problems) {

    /** Copies the list. */
    public DocumentReading {
        problems = List.copyOf(problems);
    }

    /** A document that is the imported file or a part of it; complete where the ledger was told of no fact that was lost. */
    public static DocumentReading of(FactSet facts, Ledger ledger) {
        return of(facts, ledger.report(), ledger.isWhole());
    }

    /** The same, where the ledger has been closed. */
    public static DocumentReading of(FactSet facts, ReadReport report, boolean complete) {
        return new DocumentReading(facts, report, complete, false, byEvidence(facts), List.of());
    }

    private static FactPlaces byEvidence(FactSet facts) {
        Map<String, Fact> byId =
                facts.facts().stream().collect(Collectors.toMap(Fact::id, Function.identity(), (one, other) -> one));
        return (fact, field, value) -> {
            Fact found = byId.get(fact);
            return new FilePlace(
                    0,
                    found == null
                            ? null
                            : found.evidence().locators().getFirst().toString());
        };
    }

    /** Tells where in the imported file a fact stands. */
    public interface FactPlaces {

        /**
         * The place of a fact.
         *
         * @param fact id of the fact; empty for the document itself
         * @param field the field; empty for the fact as a whole
         * @param value the value of the field; empty where it is none
         */
        FilePlace of(String fact, String field, String value);
    }

    /**
     * A place in the imported file.
     *
     * @param line line, counted from 1; 0 where it is not known
     * @param path path to the value, such as a JSON pointer or a cell
     */
    public record FilePlace(int line, @Nullable String path) {}
}
