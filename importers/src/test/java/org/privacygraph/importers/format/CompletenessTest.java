package org.privacygraph.importers.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacygraph.importers.DocumentReading;
import org.privacygraph.importers.Fixtures;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.vocabulary.Vocabulary;

/** A document of which a fact was left out is not complete, in every format; one of which a mere value was is. */
class CompletenessTest {

    private static final Formats FORMATS = Formats.all(Vocabulary.bundled());
    private static final String TOLD = "Not all was read: what would have been facts was left out at ";

    @ParameterizedTest
    @ValueSource(strings = {"weir.tilt.json", "list.gvl.json", "companies.json", "weir.yml", "records.csv", "weir.ttl"})
    void a_document_of_which_every_fact_could_be_read_is_complete(String name) {
        assertThat(lost(read(name, text(name)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_fact_that_is_left_out_is_told_with_its_place(Case one) {
        String before = text(one.file());
        assertThat(before).as("what is replaced").containsOnlyOnce(one.from());
        String changed = before.replace(one.from(), one.to());
        assertThat(lost(read(one.file(), changed))).isEqualTo(one.lost());
    }

    static List<Case> cases() {
        return text("cases.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\\|", -1))
                .map(parts -> new Case(parts[0].strip(), unescaped(parts[1]), unescaped(parts[2]), parts[3].strip()))
                .toList();
    }

    record Case(String file, String from, String to, String lost) {}

    private static String unescaped(String part) {
        return part.strip().replace("\\n", "\n");
    }

    /** The places of what was lost; empty for a document that is complete. */
    private static String lost(DocumentReading reading) {
        List<String> told = reading.report().remarks().stream()
                .filter(remark -> remark.startsWith(TOLD))
                .toList();
        assertThat(reading.complete()).as("told and complete").isEqualTo(told.isEmpty());
        return Stream.concat(told.stream(), Stream.of(TOLD + "."))
                .map(remark -> remark.substring(TOLD.length(), remark.length() - 1))
                .findFirst()
                .orElseThrow();
    }

    private static DocumentReading read(String name, String text) {
        return FORMATS.read(new SourceFile(name, text.getBytes(StandardCharsets.UTF_8)), SourceTexts.NONE)
                .documents()
                .getFirst();
    }

    private static String text(String name) {
        return Fixtures.text(Fixtures.of(CompletenessTest.class, name));
    }
}
