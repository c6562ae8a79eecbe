package org.privacygraph.queries.page;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * The place of an item in an ordered list: the values that it is ordered by.
 *
 * @param keys the values, the most significant first
 */
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\u001f";

    /** Copies the values. */
    public Cursor {
        keys = List.copyOf(keys);
    }

    /** A place by its values. */
    public static Cursor of(String... keys) {
        return new Cursor(List.of(keys));
    }

    /**
     * Reads a cursor that {@link #encode} has written for an order of {@code size} values.
     *
     * @throws InvalidCursorException when it is none
     */
    public static Cursor decode(String text, int size) {
        try {
            String decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(Base64.getUrlDecoder().decode(text)))
                    .toString();
            List<String> keys = List.of(decoded.split(SEPARATOR, -1));
            if (keys.size() == size) {
                return new Cursor(keys);
            }
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw new InvalidCursorException();
        }
        throw new InvalidCursorException();
    }

    /** An opaque text, safe in addresses. */
    public String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8));
    }
}
