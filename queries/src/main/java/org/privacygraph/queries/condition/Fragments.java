package org.privacygraph.queries.condition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The Cypher fragments of the filters of one class, read from {@code <Class>/where/<fragment>.cypher}. */
public final class Fragments implements Function<String, String> {

    private final Class<?> owner;
    private final ConcurrentHashMap<String, String> texts = new ConcurrentHashMap<>();

    /** The fragments of a class. */
    public Fragments(Class<?> owner) {
        this.owner = owner;
    }

    /** The Cypher of a fragment, without its comment; {@link IllegalArgumentException} where there is none. */
    @Override
    public String apply(String fragment) {
        return texts.computeIfAbsent(fragment, this::read);
    }

    private String read(String fragment) {
        String file = owner.getSimpleName() + "/where/" + fragment + ".cypher";
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("No fragment " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("//"))
                    .reduce("", (text, line) -> text + line + "\n")
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
