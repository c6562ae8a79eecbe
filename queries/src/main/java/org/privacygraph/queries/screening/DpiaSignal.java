package org.privacygraph.queries.screening;

import java.util.List;

/**
 * Whether a criterion is seen in an activity.
 *
 * @param criterion the criterion
 * @param state whether it is seen
 * @param reasons what points to it; empty where it is not seen
 */
public record DpiaSignal(DpiaCriterion criterion, State state, List<DpiaReason> reasons) {

    /** Copies the list. */
    public DpiaSignal {
        reasons = List.copyOf(reasons);
    }

    /** Whether a criterion is seen. */
    public enum State {
        /** Something that the document says of the activity points to it. */
        SEEN,
        /** Nothing that the document says of the activity points to it, and it says what would. */
        NOT_SEEN,
        /** Documents do not tell it, or this one is silent on what would point to it. */
        CANNOT_SEE
    }

    static DpiaSignal of(DpiaCriterion criterion, List<DpiaReason> traits) {
        List<DpiaReason> reasons = traits.stream()
                .filter(trait -> criterion.triggers().contains(trait.value()))
                .toList();
        if (!reasons.isEmpty()) {
            return new DpiaSignal(criterion, State.SEEN, reasons);
        }
        boolean told = criterion.needs().stream()
                .allMatch(scheme ->
                        traits.stream().anyMatch(trait -> trait.scheme().equals(scheme)));
        return new DpiaSignal(criterion, criterion.blind() || !told ? State.CANNOT_SEE : State.NOT_SEEN, List.of());
    }
}
