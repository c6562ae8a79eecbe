package org.privacygraph.queries.lineage;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.privacygraph.graph.RelationshipType.*;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacygraph.queries.CypherFile;
import org.privacygraph.queries.Plans;
import org.privacygraph.queries.SampleGraph;
import org.privacygraph.queries.condition.Condition;
import org.privacygraph.queries.condition.Condition.All;
import org.privacygraph.queries.condition.Condition.Any;
import org.privacygraph.queries.condition.Condition.Field;
import org.privacygraph.queries.condition.Condition.Not;
import org.privacygraph.queries.condition.Fragments;
import org.privacygraph.queries.lineage.PlainFlows.Flow;
import org.privacygraph.queries.page.PageRequest;
import org.privacygraph.queries.page.Walk;

class DataFlowsIT {

    private static final LocalDate DAY = LocalDate.of(2019, 6, 1);
    private static final Path FILES = Path.of("src/main/resources/org/privacygraph/queries/lineage/DataFlows");

    private static SampleGraph graph;
    private static DataFlows flows;
    private static PlainFlows plain;

    @BeforeAll
    static void load() {
        graph = SampleGraph.load();
        flows = new DataFlows(SampleGraph.reader());
        plain = new PlainFlows(graph, DAY);
    }

    @Test
    void the_sample_has_flows_with_and_without_items() {
        assertThat(plain.where(Condition.ANYTHING))
                .hasSizeBetween(40, 100)
                .anyMatch(flow -> flow.item() == null)
                .anyMatch(flow -> flow.item() != null);
    }

    @Test
    void pages_of_every_size_have_each_flow_once_and_in_order() {
        List<FlowRow> all = rows(Condition.ANYTHING);
        for (int size = 1; size <= all.size() + 1 && size <= PageRequest.MAX; size++) {
            assertThat(Walk.through(size, request -> flows.page(Condition.ANYTHING, DAY, request)))
                    .as("pages of " + size)
                    .isEqualTo(all);
        }
    }

    @Test
    void the_id_of_a_flow_is_read_again() {
        assertThat(rows(Condition.ANYTHING))
                .allSatisfy(row -> assertThat(FlowRow.parse(row.id())).isEqualTo(row));
        assertThat(Stream.of("", "data-flow/x", "x|y")).allMatch(id -> FlowRow.parse(id) == null);
    }

    @Test
    void a_page_may_start_after_a_flow_that_is_no_longer_there() {
        List<FlowRow> all = rows(Condition.ANYTHING);
        FlowRow gone = new FlowRow(all.get(10).disclosure() + "x", null);
        String after = org.privacygraph.queries.page.Cursor.of(gone.disclosure(), gone.itemKey())
                .encode();
        List<FlowRow> rest =
                flows.page(Condition.ANYTHING, DAY, new PageRequest(100, after)).items();
        assertThat(rest)
                .isEqualTo(all.stream()
                        .filter(row -> row.disclosure().compareTo(gone.disclosure()) > 0)
                        .toList());
    }

    @Test
    void every_fragment_has_an_answer_in_plain_java() throws Exception {
        try (Stream<Path> files = Files.list(FILES.resolve("where"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".cypher", "")))
                    .containsExactlyInAnyOrderElementsOf(plain.fragments());
        }
        assertThat(fields().map(Field::fragment).distinct()).containsExactlyInAnyOrderElementsOf(plain.fragments());
    }

    @ParameterizedTest
    @MethodSource("fields")
    void filters_as_plain_java_does(Field field) {
        assertFilters(field);
        assertFilters(new Not(field));
    }

    @Test
    void joins_filters_as_plain_java_does() {
        Random random = new Random(42);
        List<Field> fields = fields().toList();
        for (int i = 0; i < 40; i++) {
            assertFilters(condition(random, fields, 3));
        }
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void counts_what_it_lists(Condition condition) {
        assertThat(flows.count(condition, DAY)).isEqualTo(rows(condition).size());
    }

    @ParameterizedTest
    @EnumSource
    void each_facet_counts_the_flows_of_each_value_once(Facet facet) {
        conditions().forEach(condition -> {
            Map<String, Long> expected = plain.where(condition).stream()
                    .flatMap(flow -> values(facet, flow).distinct())
                    .collect(groupingBy(Function.identity(), TreeMap::new, counting()));
            List<Facet.Count> counts = flows.facet(facet, condition, DAY);
            Map<String, Long> told = new TreeMap<>();
            counts.forEach(count -> told.put(count.value(), count.count()));
            assertThat(told).as(condition.toString()).isEqualTo(expected);
            assertThat(counts)
                    .isSortedAccordingTo((one, other) -> one.count() == other.count()
                            ? one.value().compareTo(other.value())
                            : Long.compare(other.count(), one.count()));
        });
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void recipients_agree_with_flows(Condition condition) {
        Map<String, List<Flow>> expected =
                plain.where(condition).stream().collect(groupingBy(Flow::receipt, TreeMap::new, Collectors.toList()));
        for (int size : List.of(1, 3, 100)) {
            List<RecipientRow> rows = Walk.through(size, request -> flows.recipients(condition, DAY, request));
            assertThat(rows.stream()
                            .map(row -> row.party() + " " + row.receipt())
                            .sorted())
                    .containsExactlyElementsOf(
                            expected.keySet().stream().sorted().toList());
            assertThat(rows)
                    .isSortedAccordingTo(
                            java.util.Comparator.comparing(RecipientRow::party).thenComparing(RecipientRow::receipt));
            assertThat(rows).allSatisfy(row -> {
                List<Flow> of = expected.get(row.party() + " " + row.receipt());
                List<String> disclosures = of.stream()
                        .map(flow -> flow.disclosure().id())
                        .distinct()
                        .toList();
                assertThat(row.disclosures()).containsExactlyInAnyOrderElementsOf(disclosures);
                assertThat(row.disclosureCount()).isEqualTo(disclosures.size());
                assertThat(row.items())
                        .containsExactlyInAnyOrderElementsOf(of.stream()
                                .filter(flow -> flow.item() != null)
                                .map(flow -> flow.item().id())
                                .distinct()
                                .toList());
            });
        }
        assertThat(flows.countRecipients(condition, DAY)).isEqualTo(expected.size());
        assertThat(flows.countParties(condition, DAY))
                .isEqualTo(parties(plain.where(condition).stream()).size());
        assertThat(flows.countPartiesNotItemised(condition, DAY))
                .isEqualTo(plain.where(condition).stream()
                        .filter(flow -> flow.item() == null)
                        .map(flow -> flow.party().id())
                        .distinct()
                        .count());
    }

    @ParameterizedTest
    @MethodSource("categories")
    void what_a_question_for_a_category_leaves_out_for_want_of_knowledge_is_told(Condition asked, String assertion) {
        List<Flow> listed = plain.where(asked);
        List<Flow> uncoded = plain
                .where(new All(List.of(
                        new Field("coded", false),
                        assertion == null ? Condition.ANYTHING : new Field("dataAssertion", List.of(assertion)))))
                .stream()
                .filter(flow -> !listed.contains(flow))
                .toList();
        assertThat(uncoded).isNotEmpty();
        assertThat(listed).isNotEmpty();
        assertThat(rows(UnknownCategory.uncoded(asked)))
                .isEqualTo(uncoded.stream().map(Flow::row).toList());
        assertFilters(UnknownCategory.uncoded(asked));
        assertThat(rows(UnknownCategory.notItemised(asked)))
                .isEqualTo(rows(new All(List.of(new Field("itemised", false), new Not(asked)))));
    }

    static Stream<Arguments> categories() {
        return Stream.of(
                Arguments.of(new Field("dataCategory", concepts("data-category/EmailAddress")), null),
                Arguments.of(new Field("dataCategory", said("STATED", "data-category/EmailAddress")), "STATED"),
                Arguments.of(
                        new Any(List.of(
                                new Field("dataCategory", concepts("data-category/EmailAddress")),
                                new Field("recipientRole", List.of("PROCESSOR", "AUTHORITY")))),
                        null));
    }

    @Test
    void a_question_for_no_category_leaves_out_nothing_for_want_of_knowledge() {
        for (Condition asked : List.of(
                Condition.ANYTHING,
                new Field("purpose", concepts("purpose/Marketing")),
                new Not(new Field("dataCategory", concepts("data-category/EmailAddress"))))) {
            assertThat(rows(UnknownCategory.uncoded(asked)))
                    .as(asked.toString())
                    .isEmpty();
            assertThat(rows(UnknownCategory.notItemised(asked)))
                    .as(asked.toString())
                    .isEmpty();
        }
    }

    @Test
    void a_safeguard_is_valid_as_of_a_day() {
        Condition valid = new All(List.of(
                new Field("safeguardValidity", List.of("VALID")),
                new Field("transferTool", concepts("transfer-tool/PRIVACY_SHIELD_EU_US"))));
        for (LocalDate day : List.of(
                LocalDate.of(2016, 7, 11),
                LocalDate.of(2016, 7, 12),
                LocalDate.of(2020, 7, 15),
                LocalDate.of(2020, 7, 16),
                LocalDate.of(2023, 7, 10))) {
            assertThat(Walk.through(100, request -> flows.page(valid, day, request)))
                    .as(day.toString())
                    .isEqualTo(new PlainFlows(graph, day)
                            .where(valid).stream().map(Flow::row).toList());
        }
    }

    @Test
    void no_question_makes_the_planner_warn() throws Exception {
        try (Stream<Path> files = Files.list(FILES)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                String name = file.getFileName().toString().replace(".cypher", "");
                fields().forEach(field -> {
                    var predicate =
                            org.privacygraph.queries.condition.Predicate.of(field, new Fragments(DataFlows.class));
                    assertThat(Plans.warnings(
                                    CypherFile.of(DataFlows.class, name)
                                            .where(predicate.text())
                                            .text(),
                                    predicate.with(parameters())))
                            .as(name + " " + field)
                            .isEmpty();
                });
            });
        }
    }

    @Test
    void pages_walk_the_index_and_sort_no_more_than_one_disclosure_or_recipient_at_a_time() {
        for (String name : List.of("page", "recipients")) {
            List<String> operators = Plans.operators(
                    CypherFile.of(DataFlows.class, name).where("true").text(), parameters());
            assertThat(operators)
                    .as(name)
                    .contains("NodeUniqueIndexSeekByRange", "PartialTop")
                    .doesNotContain("Top", "NodeHashJoin", "NodeByLabelScan", "AllNodesScan");
        }
    }

    static Stream<Condition> conditions() {
        return Stream.of(
                Condition.ANYTHING,
                new Field("dataCategory", concepts("data-category/EmailAddress", "data-category/Contact")),
                new Not(new Field("recipientRole", List.of("INTERNAL"))),
                new Any(List.of(new Field("itemised", false), new Field("placeStated", true))),
                new Any(List.of()));
    }

    static Stream<Field> fields() {
        return Stream.of(
                new Field("activity", List.of("activity/north/a0", "activity/south/a1")),
                new Field("activityName.contains", "same"),
                new Field("activityName", List.of("Activity 3", "no such name")),
                new Field("assertion", List.of("INFERRED", "AMBIGUOUS")),
                new Field("coded", true),
                new Field("coded", false),
                new Field("controller", List.of("organisation/umbrella", "organisation/north/o0")),
                new Field("dataAssertion", List.of("INFERRED")),
                new Field("dataCategory", concepts("data-category/EmailAddress", "data-category/Name")),
                new Field("dataCategory", said("INFERRED", "data-category/Name", "data-category/Contact")),
                new Field("dataItem", List.of("data-item/north/i1", "data-item/west/i2")),
                new Field("dataItemName.contains", "item 5"),
                new Field("dataItemName", List.of("Same item")),
                new Field("dataSubject", concepts("data-subject/Child")),
                new Field("dataSubject", said("STATED", "data-subject/Child", "data-subject/Customer")),
                new Field("itemised", true),
                new Field("itemised", false),
                new Field("legalBasis", concepts("legal-basis/A6_1_F")),
                new Field("legalBasis", said("STATED", "legal-basis/A6_1_F", "legal-basis/A6_1_A")),
                new Field("legalBasisStated", true),
                new Field("legalBasisStated", false),
                new Field("notice", List.of("north", "west")),
                new Field("place", concepts("country/US", "region/EEA")),
                new Field("place", said("INFERRED", "country/US")),
                new Field("placeStated", true),
                new Field("placeStated", false),
                new Field("purpose", concepts("purpose/Marketing")),
                new Field("recipient", List.of("organisation/umbrella", "recipient-group/south/g1")),
                new Field("recipientCategory", concepts("recipient-category/HostingProvider")),
                new Field("recipientName", List.of("The Second", "Group 1")),
                new Field("recipientName.contains", "second"),
                new Field("recipientName.contains", "group"),
                new Field("recipientRole", List.of("PROCESSOR", "AUTHORITY")),
                new Field("retentionStated", true),
                new Field("retentionStated", false),
                new Field("safeguardValidity", List.of("VALID")),
                new Field("safeguardValidity", List.of("NOT_YET_VALID", "UNKNOWN")),
                new Field("transferTool", concepts("transfer-tool/PRIVACY_SHIELD_EU_US")));
    }

    private static void assertFilters(Condition condition) {
        assertThat(Walk.through(100, request -> flows.page(condition, DAY, request)))
                .as(condition.toString())
                .isEqualTo(rows(condition));
    }

    private static Set<String> parties(Stream<Flow> flows) {
        return flows.map(flow -> flow.party().id()).collect(Collectors.toSet());
    }

    private static List<FlowRow> rows(Condition condition) {
        return plain.where(condition).stream().map(Flow::row).toList();
    }

    private static Condition condition(Random random, List<Field> fields, int depth) {
        int kind = depth == 0 ? 3 : random.nextInt(4);
        List<Condition> parts = new ArrayList<>();
        IntStream.range(0, kind == 3 ? 0 : 1 + random.nextInt(3))
                .forEach(i -> parts.add(condition(random, fields, depth - 1)));
        return switch (kind) {
            case 0 -> new All(parts);
            case 1 -> new Any(parts);
            case 2 -> new Not(parts.getFirst());
            default -> fields.get(random.nextInt(fields.size()));
        };
    }

    /** The values of a flow in a dimension; empty where none is stated. */
    private static Stream<String> values(Facet facet, Flow flow) {
        return switch (facet) {
            case RECIPIENT -> Stream.of(flow.party().id());
            case RECIPIENT_ROLE -> Stream.of(flow.disclosure().text("role"));
            case CONTROLLER ->
                orNone(Stream.of(CONTROLLED_BY, JOINTLY_CONTROLLED_BY).flatMap(flow.activity()::targets));
            case LEGAL_BASIS -> orNone(flow.disclosure().targets(ON_BASIS));
            case PLACE -> orNone(flow.disclosure().targets(LOCATED_IN));
            case DATA_CATEGORY ->
                flow.item() == null ? Stream.of("") : orNone(flow.item().targets(IS_A));
            case PURPOSE -> orNone(flow.activity().targets(FOR));
            case DATA_SUBJECT -> orNone(graph.to(flow.disclosure(), ABOUT).flatMap(people -> people.targets(IS_A)));
            case NOTICE -> Stream.of("document/" + flow.disclosure().text("source"));
        };
    }

    private static Stream<String> orNone(Stream<String> values) {
        List<String> list = values.toList();
        return list.isEmpty() ? Stream.of("") : list.stream();
    }

    private static Map<String, Object> concepts(String... ids) {
        return Map.of("ids", List.of(ids), "assertions", List.of());
    }

    private static Map<String, Object> said(String assertion, String... ids) {
        return Map.of("ids", List.of(ids), "assertions", List.of(assertion));
    }

    private static Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>(Map.of(
                "asOf", DAY,
                "afterDisclosure", "",
                "afterItem", "",
                "afterParty", "",
                "afterReceipt", "",
                "most", 200,
                "limit", 21L));
        return parameters;
    }
}
