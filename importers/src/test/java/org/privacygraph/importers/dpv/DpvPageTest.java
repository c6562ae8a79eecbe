package org.privacygraph.importers.dpv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.privacygraph.importers.DocumentReading;
import org.privacygraph.importers.Fixtures;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.vocabulary.Vocabulary;

class DpvPageTest {

    private static final String PAGE = Fixtures.text(Path.of("src/doc/dpv.md"));

    @Test
    void the_example_of_the_page_is_understood_whole() {
        Matcher example = Pattern.compile("```turtle\n(.*?)```", Pattern.DOTALL).matcher(PAGE);
        assertThat(example.find()).isTrue();
        DocumentReading reading = new DpvImporter(Vocabulary.bundled())
                .read(
                        new SourceFile("example.ttl", example.group(1).getBytes(StandardCharsets.UTF_8)),
                        SourceTexts.NONE)
                .documents()
                .getFirst();
        assertThat(reading.report().notUnderstood()).isEmpty();
        assertThat(reading.facts().facts()).hasSize(7);
    }

    @Test
    void every_property_of_the_page_is_one_of_dpv() {
        Matcher name = Pattern.compile("`((?:has|is)[A-Z][A-Za-z]+)`")
                .matcher(PAGE.replace("`hasProcessor`", "").replace("`hasPersonalDataCategory`", ""));
        int found = 0;
        while (name.find()) {
            assertThat(DpvProperties.names()).contains(name.group(1));
            found++;
        }
        assertThat(found).isGreaterThan(20);
    }
}
