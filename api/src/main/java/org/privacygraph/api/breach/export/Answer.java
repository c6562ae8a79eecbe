package org.privacygraph.api.breach.export;

import java.util.Collection;
import java.util.List;
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
