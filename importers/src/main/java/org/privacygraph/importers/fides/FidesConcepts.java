package org.privacygraph.importers.fides;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What the keys of the Fides taxonomies mean in the vocabulary, from the table that ships beside this class. */
final class FidesConcepts {

    private static final Map<String, Row> ROWS = rows();

    /** How close the concepts are to the key. */
    enum Closeness {
        EXACT,
        BROADER,
        /** The vocabulary has no concept for it. */
        NONE,
        /** It means no personal data. */
        NOT_PERSONAL
    }

    /**
     * A key that the table knows.
     *
     * @param key the key
     * @param concepts keys of the vocabulary
     * @param closeness how close they are
     */
    record Row(String key, List<String> concepts, Closeness closeness) {}

    private FidesConcepts() {}

    /** The row of a key, or of the longest part of it before a dot that has one. */
    static Optional<Row> nearest(String section, String key) {
        String at = key.toLowerCase(Locale.ROOT);
        boolean dotted = at.matches("[a-z0-9_.<>-]+");
        while (true) {
            Row row = ROWS.get(section + "/" + at);
            if (row != null) {
                return Optional.of(row);
            }
            int dot = at.lastIndexOf('.');
            if (dot < 0 || !dotted) {
                return Optional.empty();
            }
            at = at.substring(0, dot);
        }
    }

    /** All rows, by section and key. */
    static Map<String, Row> all() {
        return ROWS;
    }

    private static Map<String, Row> rows() {
        Map<String, Row> rows = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(FidesConcepts.class.getResourceAsStream("fides-concepts.csv"))) {
            CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .forEach(row -> rows.put(row.get("section") + "/" + row.get("key"), row(row)));
        } catch (IOException e) {
            throw new UncheckedIOException("The table of Fides keys cannot be read", e);
        }
        return Map.copyOf(rows);
    }

    private static Row row(CSVRecord row) {
        List<String> concepts = Arrays.stream(row.get("concepts").split("\\|"))
                .filter(key -> !key.isEmpty())
                .toList();
        String closeness = row.get("closeness").toUpperCase(Locale.ROOT).replace('-', '_');
        return new Row(row.get("key"), concepts, Closeness.valueOf(closeness));
    }
}
