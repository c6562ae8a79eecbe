package org.privacygraph.queries.screening;

import java.time.LocalDate;
import java.util.List;

/**
 * What points to a high risk in an activity; a hint for a person, and no verdict.
 *
 * @param activity id of the activity
 * @param signals each criterion, and whether it is seen
 * @param asOf the day in question
 */
public record DpiaScreening(String activity, List<DpiaSignal> signals, LocalDate asOf) {

    // WP248 rev.01, p. 11.
    private static final int LIKELY = 2;

    /** Copies the list. */
    public DpiaScreening {
        signals = List.copyOf(signals);
    }

    /** How many criteria of WP248 rev.01 are in a state. */
    public long count(DpiaSignal.State state) {
        return signals.stream()
                .filter(signal -> signal.criterion().kind() == DpiaCriterion.Kind.WP248 && signal.state() == state)
                .count();
    }

    private boolean hasCase() {
        return signals.stream()
                .anyMatch(signal -> signal.criterion().kind() == DpiaCriterion.Kind.ARTICLE_35_3
                        && signal.state() == DpiaSignal.State.SEEN);
    }

    /** What a person may take from it. */
    public String hint() {
        if (asOf.isBefore(CriteriaFile.APPLIES_FROM)) {
            return "On that day GDPR Art. 35 did not apply yet.";
        }
        long seen = count(DpiaSignal.State.SEEN);
        String unseen = " %d of the nine criteria cannot be seen.".formatted(count(DpiaSignal.State.CANNOT_SEE))
                + (hasCase()
                        ? " A case of Art. 35(3) is pointed to: if it is met, an assessment is required whatever the number"
                                + " of criteria."
                        : "")
                + " The lists of supervisory authorities (Art. 35(4)) are not looked at.";
        if (seen >= LIKELY) {
            return ("%d criteria of WP248 rev.01 are pointed to. In most cases two are enough for a data protection impact"
                                    + " assessment to be required (p. 11); whether they are met is for a person to say.")
                            .formatted(seen)
                    + unseen;
        }
        return seen == 0
                ? "No criterion of WP248 rev.01 is pointed to; that does not mean that none is met." + unseen
                : "One criterion of WP248 rev.01 is pointed to. In some cases one is enough (p. 11)." + unseen;
    }
}
