package org.privacygraph.importers.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.vocabulary.Vocabulary;

/** A file in no format is told once, with the nearest cause. */
class UnknownFileTest {

    private static final Formats FORMATS = Formats.all(Vocabulary.bundled());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d.yaml | organisation-decisions: 1\\nkey: ours\\nsame: []         | privacy-graph decide FILE
            f.yml  | system:\\n  - name: Till\\n    system_type: Service     | fides_key
            f.yml  | data_category:\\n  - name: Till                         | fides_key
            m.yaml | layout: ico-controller\\ncolumns:\\n  A: purposes       | --mapping
            o.yaml | openapi: 3.1.0\\ninfo:\\n  title: Till                  | Its fields are openapi, info.
            o.yaml | - a\\n- b                                               | --format
            o.json | {"openapi": "3.1.0", "paths": {}}                       | Its fields are openapi, paths.
            o.json | [1, 2]                                                  | --format
            o.txt  | some text                                               | --format
            d.yaml | organisations: []\\nrefusals: []                        | Its fields are organisations, refusals.
            """)
    void a_file_in_no_format_is_told_with_the_nearest_help(String name, String text, String help) {
        ImportException e = read(name, text.replace("\\n", "\n"), StandardCharsets.UTF_8);

        assertThat(e.problems()).hasSize(1);
        assertThat(e.problems().getFirst().toString()).contains("FORMAT_UNKNOWN", help);
    }

    @ParameterizedTest
    @CsvSource({
        "a.json, '', UTF-8, JSON_EMPTY",
        "a.json, ' ', UTF-8, JSON_EMPTY",
        "a.jsonld, '', UTF-8, JSON_EMPTY",
        "a.json, '{\"a\": ', UTF-8, JSON_BROKEN",
        "a.json, '{\"meta\": {}, \"controller\": {}}', UTF-16, TEXT_NOT_UTF_8",
        "a.json, '{\"meta\": {}, \"controller\": {}}', UTF-16LE, TEXT_NOT_UTF_8",
        "a.json, '{\"meta\": {}, \"controller\": {}}', UTF-16BE, TEXT_NOT_UTF_8",
        "a.yaml, 'register: 1', UTF-16, TEXT_NOT_UTF_8",
        "a.txt, '', UTF-8, FILE_EMPTY",
        "a.yaml, 'a: [', UTF-8, YAML_SYNTAX"
    })
    void a_file_that_is_empty_or_in_another_encoding_is_told_so(
            String name, String text, String encoding, String code) {
        assertThat(read(name, text, Charset.forName(encoding))
                        .problems()
                        .getFirst()
                        .code())
                .isEqualTo(code);
    }

    @Test
    void a_register_that_lacks_its_first_line_is_still_told_by_its_schema() {
        ImportException e = read("r.yaml", "document: {}\ndataItems: []\n", StandardCharsets.UTF_8);

        assertThat(e.problems()).extracting(problem -> problem.code()).contains("MISSING_FIELD");
    }

    private static ImportException read(String name, String text, Charset encoding) {
        ImportException e = catchThrowableOfType(
                ImportException.class,
                () -> FORMATS.read(new SourceFile(name, text.getBytes(encoding)), SourceTexts.NONE));
        assertThat(e).isNotNull();
        return e;
    }
}
