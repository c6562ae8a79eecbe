package org.privacygraph.importers;

import org.jspecify.annotations.Nullable;

/**
 * Something in a file that keeps it from being imported.
 *
 * @param code stable name of the rule
 * @param file the file
 * @param line line in the file, counted from 1; 0 where it is the whole file
 * @param path path to the value, as a JSON pointer
 * @param message what is wrong
 * @param remedy what to do
 */
public record ImportProblem(
        String code, String file, int line, @Nullable String path, String message, String remedy) {

    /** One line for people: place, code, what and what to do. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
        }
        text.append(": ").append(code).append(": ");
        if (path != null && !path.isEmpty()) {
            text.append(path).append(": ");
        }
        return Printable.of(text.append(message).append(' ').append(remedy).toString());
    }
}
