package org.privacygraph.queries;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One row of an answer, by column.
 *
 * @param columns the values; null where a column is empty
 */
public record Row(Map<String, ? extends @Nullable Object> columns) {

    /** The text in a column that is never empty. */
    public String text(String column) {
        return Objects.requireNonNull(optionalText(column), column);
    }

    /** The text in a column. */
    public @Nullable String optionalText(String column) {
        Object value = columns.get(column);
        return value == null ? null : value.toString();
    }

    /** The number in a column that is never empty. */
    public long number(String column) {
        return ((Number) Objects.requireNonNull((Object) columns.get(column), column)).longValue();
    }

    /** The fraction in a column that is never empty. */
    public double fraction(String column) {
        return ((Number) Objects.requireNonNull((Object) columns.get(column), column)).doubleValue();
    }

    /** The texts in a column of lists. */
    public List<String> texts(String column) {
        return ((List<?>) Objects.requireNonNull((Object) columns.get(column), column))
                .stream().map(String::valueOf).toList();
    }

    /** The maps in a column of lists of maps. */
    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> maps(String column) {
        return (List<Map<String, Object>>) Objects.requireNonNull((Object) columns.get(column), column);
    }

    /** The map in a column. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> map(String column) {
        return (Map<String, Object>) Objects.requireNonNull((Object) columns.get(column), column);
    }
}
