package org.privacygraph.queries.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacygraph.connection.TestGraph;
import org.privacygraph.queries.CypherFile;
import org.privacygraph.queries.Plans;
import org.privacygraph.queries.SampleGraph;
import org.privacygraph.queries.page.Cursor;
import org.privacygraph.queries.page.InvalidCursorException;
import org.privacygraph.queries.page.PageRequest;
import org.privacygraph.queries.page.Walk;

class SearchIT {

    private static Search search;

    @BeforeAll
    static void load() {
        SampleGraph.load();
        // The index is filled after the facts are written.
        TestGraph.driver()
                .executableQuery("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()")
                .execute();
        search = new Search(SampleGraph.reader());
    }

    @ParameterizedTest
    @CsvSource({
        "e-mail address, data-category/EmailAddress",
        "E-Mail-Adresse, data-category/EmailAddress",
        "privacy shield, transfer-tool/PRIVACY_SHIELD_EU_US",
        "umbrella, organisation/umbrella",
        "UMBR, organisation/umbrella",
        "europäischer wirtschaftsraum, region/EEA",
        "the second, organisation/north/o2",
        "sell, negative-statement/north/no-sale"
    })
    void finds_by_words_and_by_their_beginnings(String words, String id) {
        assertThat(all(words, 100)).extracting(Search.Hit::id).contains(id);
    }

    @Test
    void every_word_has_to_be_there() {
        assertThat(all("privacy nonsensical", 100)).isEmpty();
    }

    @Test
    void pages_of_every_size_have_each_hit_once_and_the_best_first() {
        List<Search.Hit> hits = all("same", 100);
        assertThat(hits).hasSizeGreaterThan(20);
        assertThat(hits)
                .isSortedAccordingTo(
                        Comparator.comparing(Search.Hit::score).reversed().thenComparing(Search.Hit::id))
                .doesNotHaveDuplicates();
        for (int size = 1; size <= hits.size() + 1; size++) {
            assertThat(all("same", size)).isEqualTo(hits);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "***", "\"", "()&|"})
    void nothing_is_found_where_no_word_is_left(String words) {
        assertThat(all(words, 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name:secret",
                "a OR b AND NOT c",
                "\"unfinished",
                "(((",
                "x~2 y^3 [a TO z]",
                "and",
                "OR",
                "not",
                "/regex.*/",
                "\\",
                "a b c d e f g h i j k l m n o p q r s t u v w x y z"
            })
    void what_looks_like_syntax_is_searched_as_words(String words) {
        assertThat(all(words, 100)).isNotNull();
    }

    @Test
    void a_cursor_of_something_else_is_refused() {
        for (String cursor : List.of(
                "nonsense", Cursor.of("high", "x").encode(), Cursor.of("1").encode())) {
            assertThatThrownBy(() -> search.page("same", new PageRequest(10, cursor)))
                    .isInstanceOf(InvalidCursorException.class);
        }
    }

    @Test
    void the_question_makes_the_planner_not_warn() {
        assertThat(Plans.warnings(
                        CypherFile.of(Search.class, "page").text(),
                        Map.of("words", "same", "afterScore", 1.0, "afterId", "", "limit", 10L)))
                .isEmpty();
    }

    private static List<Search.Hit> all(String words, int size) {
        return Walk.through(size, request -> search.page(words, request));
    }
}
