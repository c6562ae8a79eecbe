package org.privacygraph.importers.gvl;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.privacygraph.fact.Link;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Grain;

/** What the numbers of the framework mean in the vocabulary, from the table that ships beside this class. */
final class TcfConcepts {

    private static final Map<String, Row> ROWS = rows();
    private static final Row UNKNOWN = new Row(List.of(), Kind.NONE);

    /** What a definition becomes among the facts. */
    enum Kind {
        ACTIVITY,
        ITEM,
        SOURCE,
        NONE
    }

    /**
     * What a definition means.
     *
     * @param concepts ties to keys of the vocabulary
     * @param kind what it becomes
     */
    record Row(List<Link> concepts, Kind kind) {}

    private TcfConcepts() {}

    /** What the definition of this number means; nothing for one that the table does not know. */
    static Row of(String section, int id) {
        return ROWS.getOrDefault(section + "/" + id, UNKNOWN);
    }

    private static Map<String, Row> rows() {
        Map<String, Row> rows = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(TcfConcepts.class.getResourceAsStream("tcf-concepts.csv"))) {
            CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .forEach(row -> rows.put(row.get("section") + "/" + row.get("id"), row(row)));
        } catch (IOException e) {
            throw new UncheckedIOException("The table of the framework cannot be read", e);
        }
        return Map.copyOf(rows);
    }

    private static Row row(CSVRecord row) {
        String note = row.get("closeness").equals("broader") ? "The concept is broader than the words." : null;
        List<Link> concepts = Arrays.stream(row.get("concepts").split("\\|"))
                .filter(key -> !key.isEmpty())
                .map(key -> new Link(key, Assertion.STATED, Grain.PAIRED, null, List.of(), note))
                .toList();
        Kind kind = switch (row.get("becomes")) {
            case "activity" -> Kind.ACTIVITY;
            case "item" -> Kind.ITEM;
            case "source" -> Kind.SOURCE;
            default -> Kind.NONE;
        };
        return new Row(concepts, kind);
    }
}
