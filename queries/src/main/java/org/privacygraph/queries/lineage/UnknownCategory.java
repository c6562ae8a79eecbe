package org.privacygraph.queries.lineage;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.privacygraph.queries.condition.Condition;
import org.privacygraph.queries.condition.Condition.All;
import org.privacygraph.queries.condition.Condition.Any;
import org.privacygraph.queries.condition.Condition.Field;
import org.privacygraph.queries.condition.Condition.Not;

/**
 * Flows that a condition leaves out only because nobody knows of which category their data are.
 *
 * <p>A condition that asks for no category leaves out none.
 */
public final class UnknownCategory {

    private static final String CATEGORY = "dataCategory";
    private static final Condition UNCODED = new Field("coded", false);
    private static final Condition NOT_ITEMISED = new Field("itemised", false);

    private UnknownCategory() {}

    /** Those whose data the document does not itemise. */
    public static Condition notItemised(Condition condition) {
        return leftOut(condition, category -> NOT_ITEMISED, NOT_ITEMISED);
    }

    /** Those whose data the document names in words that are not coded. */
    public static Condition uncoded(Condition condition) {
        return leftOut(condition, UnknownCategory::uncodedAndSaidSo, UNCODED);
    }

    private static Condition leftOut(Condition condition, Function<Field, Condition> instead, Condition unknown) {
        Condition widened = widened(condition, instead);
        return widened.equals(condition) ? new Any(List.of()) : new All(List.of(unknown, widened, new Not(condition)));
    }

    private static Condition widened(Condition condition, Function<Field, Condition> instead) {
        return switch (condition) {
            case All all -> new All(each(all.conditions(), instead));
            case Any any -> new Any(each(any.conditions(), instead));
            case Not not -> new Not(widened(not.condition(), instead));
            case Field field -> field.fragment().equals(CATEGORY) ? instead.apply(field) : field;
        };
    }

    private static List<Condition> each(List<Condition> conditions, Function<Field, Condition> instead) {
        return conditions.stream().map(condition -> widened(condition, instead)).toList();
    }

    /** A filter of categories may also say how the document must tie the item to the disclosure. */
    private static Condition uncodedAndSaidSo(Field category) {
        return ((Map<?, ?>) category.value()).get("assertions") instanceof List<?> said && !said.isEmpty()
                ? new All(List.of(UNCODED, new Field("dataAssertion", said)))
                : UNCODED;
    }
}
