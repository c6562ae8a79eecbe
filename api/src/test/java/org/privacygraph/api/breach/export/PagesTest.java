package org.privacygraph.api.breach.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacygraph.api.error.ClientError;

class PagesTest {

    private static final String EVIL =
            "<script>alert(1)</script> & \"x\" 'y' [a](javascript:b) | c\n# d `e` https://evil.example \u202Egnp";

    private static List<Section> sections() {
        return List.of(new Section(EVIL, List.of(EVIL), List.of(EVIL), List.of(List.of(EVIL))));
    }

    @Test
    void nothing_of_a_document_becomes_markup_of_the_html_page() {
        String page = HtmlPage.of(EVIL, sections());
        assertThat(page)
                .doesNotContain("<script", "\u202E", "src=", "href=", "http://", "url(")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot; &#39;y&#39;");
        assertThat(page.replaceAll("(?s)<!DOCTYPE.*?<body>", "")
                        .replaceAll("</?(h1|h2|p|table|tr|th|td|body|html)>", ""))
                .doesNotContain("<", ">");
    }

    @Test
    void nothing_of_a_document_becomes_markup_of_the_markdown_page() {
        assertThat(MarkdownPage.escaped(EVIL))
                .isEqualTo(
                        "&lt;script&gt;alert\\(1\\)&lt;/script&gt; &amp; \\\"x\\\" \\'y\\' \\[a\\]\\(javascript\\:b\\) \\| c \\# d"
                                + " \\`e\\` https\\://evil\\.example \uFFFDgnp");
        assertThat(MarkdownPage.of("T", sections()).lines().filter(line -> line.startsWith("| &")))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).endsWith(" |"));
    }

    @Test
    void an_incident_is_read_from_texts() {
        assertThat(IncidentParameters.of(Map.of(
                        "organisation", "a",
                        "noticedAt", "2026-05-01T03:00:00 02:00",
                        "asOf", "2026-05-01",
                        "dataSubjectsIn", "DE, FR",
                        "includePossible", "false")))
                .isEqualTo(Map.of(
                        "organisation",
                        "a",
                        "noticedAt",
                        OffsetDateTime.parse("2026-05-01T03:00:00+02:00"),
                        "asOf",
                        LocalDate.of(2026, 5, 1),
                        "dataSubjectsIn",
                        List.of("DE", "FR"),
                        "includePossible",
                        false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"noticedAt", "asOf", "includeGroup", "organization"})
    void what_cannot_be_read_is_told_with_an_example(String name) {
        assertThatThrownBy(() -> IncidentParameters.of(Map.of(name, "yesterday")))
                .isInstanceOf(ClientError.class)
                .hasMessageContaining(name);
    }
}
