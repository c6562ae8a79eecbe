package org.privacygraph.queries;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A question in Cypher, read from a file beside the class that asks it.
 *
 * <p>The file of {@code method} of class {@code C} is {@code C/method.cypher}; its first line is a comment with the
 * question that it answers. A question that takes a filter marks its place with {@value #WHERE}.
 *
 * @param name class and method, for messages
 * @param text the Cypher
 */
public record CypherFile(String name, String text) {

    /** Marks the place of a filter. */
    public static final String WHERE = "/*{where}*/";

    /** The file for a method of a class. */
    public static CypherFile of(Class<?> owner, String method) {
        String file = owner.getSimpleName() + "/" + method + ".cypher";
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("No Cypher file " + file + " beside " + owner.getName());
            }
            return new CypherFile(file, new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same question with a predicate at the marked place. */
    public CypherFile where(String predicate) {
        return new CypherFile(name, text.replace(WHERE, predicate));
    }
}
