package org.privacygraph.api.breach;

import java.util.List;
import org.privacygraph.law.BreachLaw;
import org.privacygraph.law.OpenPoint;
import org.privacygraph.queries.breach.ConcernedData.CategoryCount;

/** Which points of a notification are open for an incident. */
final class OpenPoints {

    private OpenPoints() {}

    static List<OpenPoint> of(BreachAnswer answer) {
        return BreachLaw.bundled().openPoints().stream()
                .filter(point -> isOpen(point.condition(), answer))
                .toList();
    }

    private static boolean isOpen(OpenPoint.Condition condition, BreachAnswer answer) {
        Incident incident = answer.incident();
        return switch (condition) {
            case ALWAYS -> true;
            case NOT_NOTICED -> incident.noticedAt() == null;
            case NOTICED -> incident.noticedAt() != null;
            case OVERDUE ->
                Deadlines.of(incident).stream().anyMatch(deadline -> Boolean.TRUE.equals(deadline.isOverdue()));
            case PEOPLE_NOT_GIVEN -> incident.people().isEmpty();
            case NOT_ITEMISED ->
                answer.breaches().data().categories(answer.scope()).stream()
                        .map(CategoryCount::category)
                        .anyMatch(category -> category == null);
            case CONTACT_NOT_STATED -> answer.breaches().controllers().countWithoutContact(answer.scope()) > 0;
        };
    }
}
