package org.privacygraph.importers.dpv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacygraph.fact.FactSet;
import org.privacygraph.importers.DocumentReading;
import org.privacygraph.importers.Fixtures;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.format.Formats;
import org.privacygraph.importers.register.BundledRegisters;
import org.privacygraph.vocabulary.Vocabulary;

class DpvWriterTest {

    private static final Formats FORMATS = Formats.all(Vocabulary.bundled());
    private static final DpvWriter WRITER = new DpvWriter(Vocabulary.bundled());

    static Stream<SourceFile> files() {
        return Stream.concat(
                BundledRegisters.files().stream(),
                Stream.of("rowing-club.ttl").map(name -> SourceFile.read(Fixtures.of(DpvImporterTest.class, name))));
    }

    @ParameterizedTest
    @MethodSource("files")
    void what_is_written_in_turtle_is_read_back_as_the_same_facts(SourceFile file) {
        FactSet facts = read(file).facts();
        String turtle = WRITER.turtle(facts);
        assertComesBack(new SourceFile("export.ttl", turtle.getBytes(StandardCharsets.UTF_8)), facts);
    }

    @ParameterizedTest
    @MethodSource("files")
    void what_is_written_in_json_ld_is_read_back_as_the_same_facts(SourceFile file) {
        FactSet facts = read(file).facts();
        String json = WRITER.jsonLd(facts);
        assertComesBack(new SourceFile("export.jsonld", json.getBytes(StandardCharsets.UTF_8)), facts);
    }

    private static void assertComesBack(SourceFile export, FactSet facts) {
        assertThat(new DpvImporter(Vocabulary.bundled()).recognises(export)).isTrue();
        DocumentReading back = read(export);
        assertThat(back.facts().document()).isEqualTo(facts.document());
        assertThat(back.facts().facts()).hasSameSizeAs(facts.facts());
        for (int i = 0; i < facts.facts().size(); i++) {
            assertThat(back.facts().facts().get(i)).isEqualTo(facts.facts().get(i));
        }
        assertThat(back.facts()).isEqualTo(facts);
        assertThat(back.report().notUnderstood()).isEmpty();
        assertThat(back.report().read()).isGreaterThan(facts.facts().size());
    }

    private static DocumentReading read(SourceFile file) {
        return FORMATS.read(file, SourceTexts.NONE).documents().getFirst();
    }
}
