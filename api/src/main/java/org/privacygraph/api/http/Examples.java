package org.privacygraph.api.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The worked examples that GraphiQL opens with.
 *
 * <p>A folder on the class path has {@code examples.txt}, which lists names in order, one a line; each name is a {@code .graphql} file whose first
 * line is a comment with its title, and optionally a {@code .json} file with its variables.
 */
record Examples(List<Example> all) {
    private static final String FOLDER = "/org/privacygraph/api/graphiql-examples/";

    /** A title, an operation, and its variables as JSON text. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Example(String name, String query, @Nullable String variables) {}

    static Examples bundled() {
        return in(FOLDER);
    }

    /** An absent list means no examples; a listed file that is absent is a mistake of the build. */
    static Examples in(String folder) {
        String index = Objects.requireNonNullElse(read(folder + "examples.txt"), "");
        return new Examples(index.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(name -> example(folder, name))
                .toList());
    }

    private static Example example(String folder, String name) {
        String query = read(folder + name + ".graphql");
        if (query == null) {
            throw new IllegalStateException("examples.txt lists " + name + ", but there is no " + name + ".graphql.");
        }
        String first = query.lines().findFirst().orElse("");
        if (!first.startsWith("#")) {
            throw new IllegalStateException("The first line of " + name + ".graphql must be a comment: its title.");
        }
        return new Example(first.substring(1).strip(), query, read(folder + name + ".json"));
    }

    private static @Nullable String read(String resource) {
        try (InputStream in = Examples.class.getResourceAsStream(resource)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
