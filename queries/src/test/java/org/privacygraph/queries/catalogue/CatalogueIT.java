package org.privacygraph.queries.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.privacygraph.queries.catalogue.Listing.*;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacygraph.queries.Plans;
import org.privacygraph.queries.SampleGraph;
import org.privacygraph.queries.condition.Condition;
import org.privacygraph.queries.condition.Condition.All;
import org.privacygraph.queries.condition.Condition.Any;
import org.privacygraph.queries.condition.Condition.Field;
import org.privacygraph.queries.condition.Condition.Not;
import org.privacygraph.queries.page.Cursor;
import org.privacygraph.queries.page.InvalidCursorException;
import org.privacygraph.queries.page.PageRequest;
import org.privacygraph.queries.page.Walk;

class CatalogueIT {

    private static final Path FRAGMENTS =
            Path.of("src/main/resources/org/privacygraph/queries/catalogue/Catalogue/where");

    private static Catalogue catalogue;
    private static PlainCatalogue plain;

    @BeforeAll
    static void load() {
        plain = new PlainCatalogue(SampleGraph.load());
        catalogue = new Catalogue(SampleGraph.reader());
    }

    @ParameterizedTest
    @EnumSource
    void lists_everything_once_and_in_order_both_ways(Listing listing) {
        List<String> all = plain.ids(listing, Condition.ANYTHING);
        assertThat(all).isNotEmpty();
        for (int size : List.of(1, 7, 100)) {
            assertThat(walk(listing, Condition.ANYTHING, Order.ASCENDING, size)).isEqualTo(all);
            assertThat(walk(listing, Condition.ANYTHING, Order.DESCENDING, size))
                    .isEqualTo(all.reversed());
        }
        assertThat(catalogue.count(listing, Condition.ANYTHING)).isEqualTo(all.size());
    }

    @ParameterizedTest
    @EnumSource(names = {"ORGANISATIONS", "NOTICES", "ACTIVITIES", "DATA_ITEMS"})
    void pages_of_every_size_have_nodes_of_one_name_once(Listing listing) {
        List<String> all = plain.ids(listing, Condition.ANYTHING);
        for (int size = 1; size <= all.size() + 1; size++) {
            assertThat(walk(listing, Condition.ANYTHING, Order.ASCENDING, size)).isEqualTo(all);
            assertThat(walk(listing, Condition.ANYTHING, Order.DESCENDING, size))
                    .isEqualTo(all.reversed());
        }
    }

    @Test
    void a_page_of_nothing_tells_whether_there_is_anything() {
        assertThat(catalogue
                        .page(COUNTRIES, Condition.ANYTHING, Order.ASCENDING, new PageRequest(0, null))
                        .hasNextPage())
                .isTrue();
        assertThat(catalogue
                        .page(COUNTRIES, new Any(List.of()), Order.ASCENDING, new PageRequest(5, null))
                        .items())
                .isEmpty();
    }

    @Test
    void every_fragment_has_an_answer_in_plain_java_and_is_asked() throws Exception {
        try (Stream<Path> files = Files.list(FRAGMENTS)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".cypher", "")))
                    .containsExactlyInAnyOrderElementsOf(plain.fragments());
        }
        assertThat(questions().map(question -> question.field().fragment()).distinct())
                .containsExactlyInAnyOrderElementsOf(plain.fragments());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void filters_as_plain_java_does(Question question) {
        assertFilters(question.listing(), question.field());
        assertFilters(question.listing(), new Not(question.field()));
        assertThat(Plans.warnings(question.cypher(), question.parameters())).isEmpty();
    }

    @Test
    void joins_filters_as_plain_java_does() {
        Condition named = new Field("name.contains", "same");
        Condition receives = new Field("receivesData", true);
        Condition shared = new Field("noticesAtLeast", 2L);
        for (Condition condition : List.of(
                new All(List.of(named, receives)),
                new Any(List.of(named, shared)),
                new Not(new Any(List.of(named, new Not(receives)))),
                new All(List.of(new Any(List.of(named, shared)), new Not(new All(List.of(receives, shared))))))) {
            assertFilters(ORGANISATIONS, condition);
        }
    }

    @Test
    void a_filter_is_not_always_true_and_not_always_false() {
        assertThat(questions())
                .filteredOn(question -> {
                    int passed = plain.ids(question.listing(), question.field()).size();
                    int all = plain.ids(question.listing(), Condition.ANYTHING).size();
                    return passed > 0 && passed < all;
                })
                .hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @EnumSource
    void a_cursor_of_another_list_is_refused(Listing listing) {
        String cursor = Cursor.of("1", "2", "3").encode();
        assertThatThrownBy(
                        () -> catalogue.page(listing, Condition.ANYTHING, Order.ASCENDING, new PageRequest(1, cursor)))
                .isInstanceOf(InvalidCursorException.class);
    }

    @Test
    void a_cursor_of_a_list_by_name_is_none_of_a_list_by_time() {
        String cursor = Cursor.of("Same name", "organisation/umbrella").encode();
        assertThatThrownBy(
                        () -> catalogue.page(IMPORTS, Condition.ANYTHING, Order.ASCENDING, new PageRequest(1, cursor)))
                .isInstanceOf(InvalidCursorException.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"ORGANISATIONS", "NOTICES", "ACTIVITIES", "DATA_ITEMS", "TRANSFERS", "CONTACT_POINTS"})
    void long_lists_are_walked_by_an_index(Listing listing) {
        for (Order order : Order.values()) {
            Catalogue.Question question = Catalogue.question(
                    listing,
                    Condition.ANYTHING,
                    order,
                    new PageRequest(5, Cursor.of("a", "b").encode()));
            assertThat(Plans.operators(question.cypher().text(), question.parameters()))
                    .anyMatch(operator -> operator.contains("Index"))
                    // Where there are as few as here, the planner may sort what the index gives ("Top").
                    .doesNotContain("Sort", "Union", "NodeByLabelScan", "AllNodesScan");
        }
    }

    static Stream<Question> questions() {
        return Stream.of(
                question(OBSERVATIONS, "assertion", List.of("STATED")),
                question(DATA_ITEMS, "category", concepts("data-category/Contact", "data-category/Name")),
                question(DATA_ITEMS, "category", said("data-category/Name")),
                question(NEGATIVE_STATEMENTS, "contradicted", true),
                question(NEGATIVE_STATEMENTS, "contradicted", false),
                question(ACTIVITIES, "controller", List.of("organisation/umbrella", "organisation/west/o2")),
                question(ACTIVITIES, "dataCategory", concepts("data-category/Name", "data-category/Health")),
                question(ACTIVITIES, "dataCategory", said("data-category/Name", "data-category/Contact")),
                question(ACTIVITIES, "dataSubject", concepts("data-subject/Child")),
                question(ACTIVITIES, "dataSubject", said("data-subject/Child", "data-subject/Employee")),
                question(IMPORTS, "document", List.of("north")),
                question(RETENTION_PERIODS, "durationStated", true),
                question(RETENTION_PERIODS, "durationStated", false),
                question(IMPORTS, "file", List.of("south.yaml")),
                question(DATA_ITEMS, "group", List.of("Contact Data")),
                question(DATA_ITEMS, "group.contains", "contact"),
                question(ORGANISATIONS, "id", List.of("organisation/umbrella")),
                question(DATA_SUBJECT_RIGHTS, "identityCheckStated", true),
                question(DATA_SUBJECT_RIGHTS, "identityCheckStated", false),
                question(ORGANISATIONS, "isController", true),
                question(ORGANISATIONS, "isController", false),
                question(NOTICES, "issuer", List.of("organisation/north/o0")),
                question(ACTIVITIES, "jointControllersStated", true),
                question(ACTIVITIES, "jointControllersStated", false),
                question(NOTICES, "key", List.of("north", "west")),
                question(PURPOSES, "key.contains", "marketing"),
                question(NEGATIVE_STATEMENTS, "kind", List.of("NOT_SOLD")),
                question(ORGANISATIONS, "kind", List.of("GROUP")),
                question(NOTICES, "language", List.of("de")),
                question(NOTICES, "language.contains", "e"),
                question(NOTICES, "lastUpdated.gte", LocalDate.of(2019, 5, 1)),
                question(NOTICES, "lastUpdated.lte", LocalDate.of(2019, 4, 1)),
                question(NOTICES, "lastUpdatedStated", true),
                question(NOTICES, "lastUpdatedStated", false),
                question(ACTIVITIES, "legalBasis", concepts("legal-basis/A6_1_F")),
                question(ACTIVITIES, "legalBasis", said("legal-basis/A6_1_F", "legal-basis/A6_1_A")),
                question(ACTIVITIES, "legalBasisStated", true),
                question(ACTIVITIES, "legalBasisStated", false),
                question(ORGANISATIONS, "mentionedIn", List.of("north")),
                question(ORGANISATIONS, "name", List.of("Same name")),
                question(COUNTRIES, "name", List.of("USA", "Deutschland")),
                question(ORGANISATIONS, "name.contains", "second"),
                question(COUNTRIES, "name.contains", "vereinigt"),
                question(
                        DATA_CATEGORIES,
                        "narrowerThan",
                        concepts("data-category/Contact", "data-category/EmailAddress")),
                question(TRANSFERS, "notice", List.of("west")),
                question(ORGANISATIONS, "noticesAtLeast", 3L),
                question(ORGANISATIONS, "noticesAtLeast", 4L),
                question(CONTACT_POINTS, "organisation", List.of("organisation/south/o0")),
                question(ORGANISATIONS, "partOf", List.of("organisation/south/o3", "organisation/umbrella")),
                question(NEGATIVE_STATEMENTS, "place", concepts("country/GB")),
                question(ACTIVITIES, "purpose", concepts("purpose/Marketing")),
                question(ORGANISATIONS, "receivesData", true),
                question(ORGANISATIONS, "receivesData", false),
                question(DATA_SUBJECT_RIGHTS, "right", concepts("right/A15")),
                question(DATA_SUBJECT_RIGHTS, "right", said("right/A15", "right/A17")),
                question(ACTIVITIES, "sourceKind", List.of("ORGANISATION")),
                question(TRANSFERS, "toPlace", concepts("country/IN")),
                question(TRANSFERS, "transferTool", concepts("transfer-tool/PRIVACY_SHIELD_EU_US")),
                question(TRANSFERS, "transferToolStated", true),
                question(TRANSFERS, "transferToolStated", false),
                question(COUNTRIES, "used", true),
                question(RIGHTS, "used", false));
    }

    /** One fragment, asked of one list. */
    record Question(Listing listing, Field field) {

        String cypher() {
            return question().cypher().text();
        }

        Map<String, Object> parameters() {
            return question().parameters();
        }

        private Catalogue.Question question() {
            return Catalogue.question(listing, field, Order.ASCENDING, new PageRequest(5, null));
        }
    }

    private static Question question(Listing listing, String fragment, Object value) {
        return new Question(listing, new Field(fragment, value));
    }

    private static Map<String, Object> concepts(String... ids) {
        return Map.of("ids", List.of(ids), "assertions", List.of());
    }

    private static Map<String, Object> said(String... ids) {
        return Map.of("ids", List.of(ids), "assertions", List.of("INFERRED"));
    }

    private static void assertFilters(Listing listing, Condition condition) {
        List<String> expected = plain.ids(listing, condition);
        assertThat(walk(listing, condition, Order.ASCENDING, 100))
                .as(listing + " " + condition)
                .isEqualTo(expected);
        assertThat(catalogue.count(listing, condition)).isEqualTo(expected.size());
    }

    private static List<String> walk(Listing listing, Condition condition, Order order, int size) {
        return Walk.through(size, request -> catalogue.page(listing, condition, order, request));
    }
}
