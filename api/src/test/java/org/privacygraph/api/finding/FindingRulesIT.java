package org.privacygraph.api.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.privacygraph.api.PrivacyGraph;
import org.privacygraph.api.importing.ImportListener;
import org.privacygraph.api.importing.ImportReport;
import org.privacygraph.api.importing.ImportSettings;
import org.privacygraph.api.importing.Importing;
import org.privacygraph.connection.TestGraph;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.format.Formats;
import org.privacygraph.queries.GraphReader;
import org.privacygraph.queries.condition.Condition;
import org.privacygraph.queries.finding.FindingRow;
import org.privacygraph.queries.finding.FindingRule;
import org.privacygraph.queries.finding.Findings;
import org.privacygraph.queries.page.PageRequest;
import org.privacygraph.vocabulary.Vocabulary;

/** Each rule finds what it should in the small documents of its own test, and stays silent where it would be a false alarm. */
class FindingRulesIT {

    private static Findings findings;

    @BeforeAll
    static void load() {
        TestGraph.clear();
        PrivacyGraph graph = PrivacyGraph.open(TestGraph.connection(), SourceTexts.NONE, Clock.systemUTC());
        List<SourceFile> files = new ArrayList<>();
        RuleCase.codes().forEach(code -> files.addAll(RuleCase.read(code).files(code)));
        ImportReport report = new Importing(
                        Formats.all(Vocabulary.bundled()),
                        graph::store,
                        SourceTexts.NONE,
                        new ImportSettings(null, false, 0.3, false, "tests"),
                        new ImportListener() {})
                .files(files);
        assertThat(report.problems()).isEmpty();
        RuleCase.codes().forEach(FindingRulesIT::takeIssuers);
        findings = new Findings(new GraphReader(TestGraph.driver(), Duration.ofMinutes(1)));
    }

    private static void takeIssuers(String code) {
        List<RuleCase.Document> cases = RuleCase.read(code).cases();
        for (int i = 0; i < cases.size(); i++) {
            if (cases.get(i).withoutIssuer()) {
                TestGraph.driver()
                        .executableQuery("MATCH (:SourceDocument {key: $key})-[r:ISSUED_BY]->() DELETE r")
                        .withParameters(Map.of("key", RuleCase.key(code, i)))
                        .execute();
            }
        }
    }

    @Test
    void every_rule_has_a_test_of_its_own() {
        assertThat(RuleCase.codes())
                .containsExactlyElementsOf(FindingRule.all().stream()
                        .map(FindingRule::code)
                        .sorted()
                        .toList());
    }

    @Test
    void every_test_has_something_to_find_and_something_not_to_find_and_a_near_miss() {
        for (String code : RuleCase.codes()) {
            assertThat(RuleCase.read(code).cases())
                    .as(code)
                    .anyMatch(document -> !document.finds().isEmpty())
                    .anyMatch(document -> document.finds().isEmpty() && !document.nearMiss())
                    .anyMatch(RuleCase.Document::nearMiss);
        }
    }

    @TestFactory
    Stream<DynamicTest> a_rule_finds_what_it_should() {
        return RuleCase.codes().stream().flatMap(code -> {
            RuleCase rule = RuleCase.read(code);
            List<DynamicTest> tests = new ArrayList<>();
            for (int i = 0; i < rule.cases().size(); i++) {
                RuleCase.Document document = rule.cases().get(i);
                String key = RuleCase.key(code, i);
                tests.add(dynamicTest(
                        code + ": " + document.name(),
                        () -> assertThat(found(code, key, rule))
                                .containsExactlyInAnyOrderElementsOf(document.finds())));
            }
            return tests.stream();
        });
    }

    private static List<String> found(String code, String key, RuleCase rule) {
        Condition condition = new Condition.All(
                List.of(new Condition.Field("code", List.of(code)), new Condition.Field("notice", List.of(key))));
        return findings.page(condition, rule.day(), new PageRequest(100, null)).items().stream()
                .map(row -> text(row, key))
                .toList();
    }

    /** The id within the document, and the severity. */
    private static String text(FindingRow row, String key) {
        return row.subject().replace("/" + key + "/", "/").replace("/" + key, "")
                + (row.about() == null ? "" : "|" + row.about())
                + " " + row.severity();
    }
}
