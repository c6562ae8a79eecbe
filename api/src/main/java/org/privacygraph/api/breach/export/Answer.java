package org.privacygraph.api.breach.export;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An object of the answer to a GraphQL operation.
 *
 * @param fields its fields
 */
record Answer(Map<?, ?> fields) {

    /** An object below; one without fields where there is none. */
    Answer at(String field) {
        return fields.get(field) instanceof Map<?, ?> map ? new Answer(map) : new Answer(Map.of());
    }

    /** The objects of a list. */
    List<Answer> each(String field) {
        return fields.get(field) instanceof Collection<?> list
                ? list.stream()
                        .flatMap(one -> one instanceof Map<?, ?> map ? Stream.of(new Answer(map)) : Stream.empty())
                        .toList()
                : List.of();
    }

    /** A value as text; empty where there is none. */
    String text(String field) {
        Object value = fields.get(field);
        return value instanceof Collection<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : Objects.toString(value, "");
    }

    /** A value as text, or another text where there is none. */
    String text(String field, String otherwise) {
        String text = text(field);
        return text.isEmpty() ? otherwise : text;
    }

    /** Constants in words, such as "uses processor". */
    String words(String field) {
        return text(field).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A moment to the minute, with its offset from UTC; another text where there is none. */
    String moment(String field, String otherwise) {
        String text = text(field);
        return text.isEmpty()
                ? otherwise
                : OffsetDateTime.parse(text).format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm XXX", Locale.ROOT));
    }

    /** A length of time in hours and minutes; empty where there is none. */
    String hours(String field) {
        String text = text(field);
        if (text.isEmpty()) {
            return "";
        }
        Duration time = Duration.parse(text).abs();
        return "%d h %d min".formatted(time.toHours(), time.toMinutesPart());
    }

    /** Whether a value is true. */
    boolean is(String field) {
        return Boolean.TRUE.equals(fields.get(field));
    }

    /** A field of all objects of a list, each once. */
    String joined(String list, String field) {
        return each(list).stream()
                .map(one -> one.text(field))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
