package org.privacygraph.vocabulary;

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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the CSV tables that ship beside this class. */
final class Tables {

    private static final CsvMapper MAPPER =
            CsvMapper.builder().enable(CsvParser.Feature.TRIM_SPACES).build();

    private Tables() {}

    static List<Concept> concepts(Scheme scheme) {
        return rows(scheme.file()).stream().map(row -> concept(scheme, row)).toList();
    }

    static List<AdequacyDecision> adequacyDecisions() {
        return rows("adequacy.csv").stream()
                .map(row -> new AdequacyDecision(
                        AdequacyDecision.Regime.valueOf(required(row, "regime")),
                        optional(row, "country"),
                        optional(row, "scope"),
                        required(row, "reference"),
                        validity(row),
                        optional(row, "status_note"),
                        required(row, "source")))
                .toList();
    }

    static List<Membership> memberships() {
        return rows("memberships.csv").stream()
                .map(row -> new Membership(
                        required(row, "country"), required(row, "region"), validity(row), required(row, "source")))
                .toList();
    }

    /** Keys of the rights that follow from each legal basis. */
    static Map<String, List<String>> rightsByLegalBasis() {
        return rows("legal-basis-rights.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> required(row, "legal_basis"),
                        Collectors.mapping(row -> required(row, "right"), Collectors.toUnmodifiableList())));
    }

    private static Concept concept(Scheme scheme, Map<String, String> row) {
        return new Concept(
                scheme,
                required(row, "key"),
                required(row, "label_en"),
                required(row, "label_de"),
                list(row, "synonyms_en"),
                list(row, "synonyms_de"),
                required(row, "iri"),
                list(row, "broader"),
                optional(row, "definition"),
                validity(row),
                optional(row, "source"));
    }

    private static Validity validity(Map<String, String> row) {
        return new Validity(date(row, "valid_from"), date(row, "valid_to"));
    }

    private static @Nullable LocalDate date(Map<String, String> row, String column) {
        String text = optional(row, column);
        return text == null ? null : LocalDate.parse(text);
    }

    private static List<String> list(Map<String, String> row, String column) {
        String text = optional(row, column);
        return text == null ? List.of() : List.of(text.split("\\s*\\|\\s*"));
    }

    private static String required(Map<String, String> row, String column) {
        return Objects.requireNonNull(optional(row, column), () -> "No " + column + " in " + row);
    }

    private static @Nullable String optional(Map<String, String> row, String column) {
        String text = row.get(column);
        return text == null || text.isBlank() ? null : text;
    }

    private static List<Map<String, String>> rows(String file) {
        try (InputStream in = Objects.requireNonNull(Tables.class.getResourceAsStream(file), file);
                MappingIterator<Map<String, String>> rows = MAPPER.readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(new String(in.readAllBytes(), StandardCharsets.UTF_8))) {
            return rows.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException("The vocabulary table " + file + " cannot be read", e);
        }
    }
}
