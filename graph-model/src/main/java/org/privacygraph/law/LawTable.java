package org.privacygraph.law;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.privacygraph.vocabulary.Validity;

/** Reads the tables of law that ship beside this class. */
final class LawTable {

    private static final CsvMapper MAPPER =
            CsvMapper.builder().enable(CsvParser.Feature.TRIM_SPACES).build();

    private LawTable() {}

    static List<Row> rows(String file) {
        try (InputStream in = Objects.requireNonNull(LawTable.class.getResourceAsStream(file), file);
                MappingIterator<Map<String, String>> rows = MAPPER.readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(new String(in.readAllBytes(), StandardCharsets.UTF_8))) {
            return rows.readAll().stream().map(Row::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The table of law " + file + " cannot be read", e);
        }
    }

    /** A row by column. */
    record Row(Map<String, String> columns) {

        String text(String column) {
            return optional(column).orElseThrow(() -> new IllegalStateException("No " + column + " in " + columns));
        }

        Optional<String> optional(String column) {
            return Optional.ofNullable(columns.get(column)).filter(text -> !text.isBlank());
        }

        List<String> list(String column) {
            return optional(column).map(text -> List.of(text.split("\\|"))).orElse(List.of());
        }

        Validity validity() {
            return new Validity(
                    optional("valid_from").map(LocalDate::parse).orElse(null),
                    optional("valid_to").map(LocalDate::parse).orElse(null));
        }
    }
}
