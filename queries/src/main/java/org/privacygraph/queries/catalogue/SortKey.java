package org.privacygraph.queries.catalogue;

import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import org.privacygraph.queries.page.InvalidCursorException;

/** The property, of every node of a list, by which it is put in order. */
enum SortKey {
    NAME("name"),
    ID("id"),
    STARTED_AT("startedAt");

    private final String property;

    SortKey(String property) {
        this.property = property;
    }

    String property() {
        return property;
    }

    /** The value that a cursor holds as text. */
    Object value(String text) {
        return switch (this) {
            case NAME, ID -> text;
            case STARTED_AT -> time(text);
        };
    }

    private static ZonedDateTime time(String text) {
        try {
            return ZonedDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new InvalidCursorException();
        }
    }
}
