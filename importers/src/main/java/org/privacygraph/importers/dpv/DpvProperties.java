package org.privacygraph.importers.dpv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of the properties of the core vocabulary, whether facts have a place for them or not. */
final class DpvProperties {

    private static final Set<String> NAMES = read();

    private DpvProperties() {}

    static boolean has(String name) {
        return NAMES.contains(name);
    }

    static Set<String> names() {
        return NAMES;
    }

    private static Set<String> read() {
        try (InputStream in = Objects.requireNonNull(DpvProperties.class.getResourceAsStream("properties.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
