package org.privacygraph.api.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacygraph.fact.DataItem;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.FactSet;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.format.Formats;
import org.privacygraph.importers.register.BundledRegisters;
import org.privacygraph.vocabulary.Vocabulary;

class PiaWriterTest {

    private static final PiaWriter WRITER =
            new PiaWriter(Vocabulary.bundled(), Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));

    static Stream<FactSet> bundled() {
        return BundledRegisters.files().stream()
                .map(file -> Formats.all(Vocabulary.bundled())
                        .read(file, SourceTexts.NONE)
                        .documents()
                        .getFirst()
                        .facts());
    }

    /** What the tool's import is known to ask for: pia, answers by number of the question, measures. */
    @ParameterizedTest
    @MethodSource("bundled")
    void a_file_has_what_the_tool_imports(FactSet facts) throws IOException {
        JsonNode file = new ObjectMapper().readTree(WRITER.json(facts));
        assertThat(file.at("/pia/name").asText()).isEqualTo(facts.document().title());
        assertThat(file.at("/pia/created_at").asText()).isEqualTo("2026-01-01T00:00:00Z");
        assertThat(file.at("/answers").findValues("reference_to"))
                .extracting(JsonNode::asInt)
                .containsExactly(111, 112, 121, 122, 211, 212, 213, 215, 221, 222, 223, 224, 225, 226, 227);
        file.at("/answers").forEach(answer -> {
            assertThat(answer.at("/pia_id").asInt()).isEqualTo(1);
            assertThat(answer.at("/data/text").asText()).matches("(?s)<(ul|p)>.*</(ul|p)>");
            assertThat(answer.at("/data/gauge").isNull()).isTrue();
            assertThat(answer.at("/data/list").isArray()).isTrue();
        });
        assertThat(file.at("/measures").size()).isEqualTo((int) facts.facts().stream()
                .filter(org.privacygraph.fact.Measure.class::isInstance)
                .count());
        assertThat(file.at("/evaluations").isArray()).isTrue();
        assertThat(file.at("/comments").isArray()).isTrue();
        String data = text(file, 121);
        assertThat(facts.facts().stream()
                        .filter(DataItem.class::isInstance)
                        .map(fact -> ((DataItem) fact).words())
                        .filter(words -> !words.matches(".*[&<>\"'].*")))
                .allSatisfy(words -> assertThat(data).contains(words));
    }

    @Test
    void what_is_not_stated_is_told_and_words_are_no_markup() throws IOException {
        FactSet facts = bundled().findFirst().orElseThrow();
        List<Fact> hostile = facts.facts().stream()
                .filter(DataItem.class::isInstance)
                .map(DataItem.class::cast)
                .limit(1)
                .<Fact>map(item -> new DataItem(
                        item.id(), item.evidence(), "<img src=x onerror=alert(1)>", null, List.of(), null, List.of()))
                .toList();
        JsonNode file = new ObjectMapper().readTree(WRITER.json(new FactSet(facts.document(), hostile)));
        assertThat(text(file, 121))
                .contains("&lt;img src=x onerror=alert(1)&gt;")
                .doesNotContain("<img");
        assertThat(text(file, 212)).isEqualTo("<p><em>Not stated in the document.</em></p>");
    }

    private static String text(JsonNode file, int question) {
        return StreamSupport.stream(file.at("/answers").spliterator(), false)
                .filter(answer -> answer.at("/reference_to").asInt() == question)
                .map(answer -> answer.at("/data/text").asText())
                .findFirst()
                .orElseThrow();
    }
}
