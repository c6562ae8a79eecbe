package org.privacygraph.importers.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.privacygraph.importers.Fixtures;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.format.Formats;
import org.privacygraph.importers.sheet.layout.Layouts;
import org.privacygraph.importers.sheet.layout.Mapping;
import org.privacygraph.vocabulary.Vocabulary;

/** What the manual shows is what happens. */
class RecordsOfProcessingPageTest {

    private static final String PAGE = Fixtures.text(Path.of("src/doc/records-of-processing.md"));

    @Test
    void the_example_is_read_as_the_page_says() {
        SourceFile file = new SourceFile("example.csv", block("csv").getBytes(StandardCharsets.UTF_8));
        assertThat(FactLines.of(Formats.all(Vocabulary.bundled())
                        .read(file, SourceTexts.NONE)
                        .documents()
                        .getFirst()
                        .facts()))
                .isEqualTo(block("text"));
    }

    @Test
    void the_mapping_is_one_and_every_layout_is_named() {
        Mapping mapping = Mapping.read(new SourceFile("m.yaml", block("yaml").getBytes(StandardCharsets.UTF_8)));
        assertThat(mapping.columns()).hasSize(3);
        assertThat(mapping.country()).isEqualTo("NO");
        assertThat(mapping.ignored()).containsExactly("Priority");
        assertThat(Layouts.keys()).allSatisfy(key -> assertThat(PAGE).contains("`" + key + "`"));
    }

    @Test
    void the_page_lists_the_fields_of_every_layout() {
        assertThat(Layouts.all())
                .allSatisfy(layout -> assertThat(PAGE)
                        .contains("| `" + layout.key() + "` | "
                                + layout.mapped().stream()
                                        .map(field -> "`" + field + "`")
                                        .collect(Collectors.joining(", "))
                                + " |"));
    }

    private static String block(String language) {
        Matcher matcher =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(PAGE);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
