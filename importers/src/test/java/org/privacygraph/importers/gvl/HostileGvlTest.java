package org.privacygraph.importers.gvl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacygraph.fact.Organisation;
import org.privacygraph.importers.Fixtures;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.Samples;
import org.privacygraph.importers.SoundOutcome;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.json.Mutations;

/** Lists that somebody broke, or made to break the reader. */
class HostileGvlTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HEAD = "{\"gvlSpecificationVersion\": 3, \"vendorListVersion\": 1, ";
    private static final String VENDORS = HEAD + "\"vendors\": ";

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("empty", "", "JSON_EMPTY"),
                Arguments.of("truncated", VENDORS + "{\"1\": {\"id\": 1", "JSON_BROKEN"),
                Arguments.of("a key twice", VENDORS + "{\"1\": {}, \"1\": {}}}", "JSON_BROKEN"),
                Arguments.of("two documents", VENDORS + "{}} {}", "JSON_BROKEN"),
                Arguments.of("NUL", VENDORS + "{\"1\": {\"name\": \"a\0b\"}}}", "JSON_BROKEN"),
                Arguments.of("depth", VENDORS + "[".repeat(100_000), "JSON_TOO_LARGE"),
                Arguments.of(
                        "a long text",
                        VENDORS + "{\"1\": {\"name\": \"" + "a".repeat(9_000_000) + "\"}}}",
                        "JSON_TOO_LARGE"),
                Arguments.of("no version", "{\"vendorListVersion\": 1, \"vendors\": []}", "GVL_VERSION"),
                Arguments.of("version 2", VENDORS.replace("3", "2") + "{}}", "GVL_VERSION"),
                Arguments.of("a version that is a list", VENDORS.replace("3", "[3]") + "{}}", "GVL_VERSION"),
                Arguments.of("no vendors", HEAD + "\"x\": 1}", "GVL_WITHOUT_VENDORS"),
                Arguments.of("vendors in a list", VENDORS + "[]}", "GVL_WITHOUT_VENDORS"),
                Arguments.of("a list", "[]", "GVL_VERSION"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void a_broken_list_is_told(String what, String text, String code) {
        assertThat(SoundOutcome.codes("iab-gvl", file(text), what)).containsExactly(code);
    }

    @Test
    void a_list_of_version_2_is_named() {
        assertThat(problems(VENDORS.replace("3", "2") + "{}}"))
                .isEqualTo(
                        "list.json: GVL_VERSION: /gvlSpecificationVersion: It is a Global Vendor List of specification"
                                + " version 2; only version 3 is read. Give a list of specification version 3, which the"
                                + " framework publishes since version 2.2.");
    }

    @Test
    void text_that_is_not_UTF_8_is_told() {
        byte[] bytes = (VENDORS + "{\"1\": {\"id\": 1, \"name\": \"\u00fc\"}}}").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(SoundOutcome.codes("iab-gvl", new SourceFile("list.json", bytes), "ISO 8859-1"))
                .containsExactly("TEXT_NOT_UTF_8");
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_vendor_whose_name_hides_something_is_left_out(String name) {
        String text =
                VENDORS + "{\"1\": {\"id\": 1, \"name\": \"" + name + "\"}, \"2\": {\"id\": 2, \"name\": \"B\"}}}";
        assertThat(new GvlImporter()
                        .read(file(text), SourceTexts.NONE)
                        .documents()
                        .getFirst()
                        .facts()
                        .facts())
                .filteredOn(Organisation.class::isInstance)
                .extracting("name")
                .containsExactly("B");
    }

    static List<String> names() {
        return List.of("a\\u0000b", "a\\u001bb", "a\\ud83db", "   ", "a".repeat(5000));
    }

    /** Ten thousand purposes and ten thousand data categories of one vendor would be a hundred million ties. */
    @Test
    void numbers_that_the_framework_cannot_have_do_not_multiply() {
        String definitions = IntStream.rangeClosed(1, 10_000)
                .mapToObj(id -> "\"" + id + "\": {\"name\": \"n\"}")
                .collect(Collectors.joining(",", "{", "}"));
        String all =
                IntStream.rangeClosed(1, 10_000).mapToObj(Integer::toString).collect(Collectors.joining(",", "[", "]"));
        String text = HEAD + "\"purposes\": " + definitions + ", \"dataCategories\": " + definitions
                + ", \"vendors\": {\"1\": {\"name\": \"A\", \"purposes\": " + all + ", \"dataDeclaration\": " + all
                + "}}}";
        assertThat(SoundOutcome.codes("iab-gvl", file(text), "products")).isEmpty();
    }

    @Test
    void recognises_lists_of_every_version_and_nothing_else() {
        GvlImporter importer = new GvlImporter();
        assertThat(List.of(
                        VENDORS + "{}}", "\ufeff\n " + VENDORS + "{}}", "{\"vendors\": [], \"vendorListVersion\": 1}"))
                .allMatch(text -> importer.recognises(file(text)));
        assertThat(List.of("", "[]", "{}", "vendors: 1", "# \"vendorListVersion\" \"vendors\"", "\"vendors\""))
                .noneMatch(text -> importer.recognises(file(text)));
    }

    @Test
    void any_change_of_one_value_is_read_or_told() throws IOException {
        JsonNode root =
                JSON.readTree(Fixtures.of(GvlImporterTest.class, "list.json").toFile());
        List<String> codes = new ArrayList<>();
        Mutations.each(
                root,
                3,
                (what, changed) -> codes.addAll(SoundOutcome.codes("iab-gvl", file(changed.toString()), what)));
        assertThat(codes).contains("GVL_VERSION", "GVL_WITHOUT_VENDORS").hasSizeLessThan(100);
    }

    @Test
    void any_change_of_the_whole_list_is_read_or_told_where_it_is_at_hand() throws IOException {
        Path sample = Samples.of("gvl/vendor-list-v3.json");
        assumeTrue(Files.isRegularFile(sample), "the list is not at hand");
        Mutations.each(
                JSON.readTree(sample.toFile()),
                9_973,
                (what, changed) -> SoundOutcome.codes("iab-gvl", file(changed.toString()), what));
    }

    private static String problems(String text) {
        try {
            new GvlImporter().read(file(text), SourceTexts.NONE);
            return "";
        } catch (ImportException e) {
            return e.getMessage();
        }
    }

    private static SourceFile file(String text) {
        return new SourceFile("list.json", text.getBytes(StandardCharsets.UTF_8));
    }
}
