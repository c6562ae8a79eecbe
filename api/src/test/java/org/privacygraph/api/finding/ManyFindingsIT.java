package org.privacygraph.api.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.privacygraph.api.PrivacyGraph;
import org.privacygraph.api.importing.ImportListener;
import org.privacygraph.api.importing.ImportSettings;
import org.privacygraph.api.importing.Importing;
import org.privacygraph.connection.TestGraph;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.format.Formats;
import org.privacygraph.queries.GraphReader;
import org.privacygraph.queries.condition.Condition;
import org.privacygraph.queries.finding.FindingCount;
import org.privacygraph.queries.finding.Findings;
import org.privacygraph.queries.page.Page;
import org.privacygraph.queries.page.PageRequest;
import org.privacygraph.vocabulary.Vocabulary;

/** A thousand activities: the list is walked whole, and its pages and counts come soon. */
class ManyFindingsIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final int ACTIVITIES = 1_000;

    @Test
    void a_thousand_activities_are_looked_through() {
        TestGraph.clear();
        PrivacyGraph graph = PrivacyGraph.open(TestGraph.connection(), SourceTexts.NONE, Clock.systemUTC());
        new Importing(
                        Formats.all(Vocabulary.bundled()),
                        graph::store,
                        SourceTexts.NONE,
                        new ImportSettings(null, false, 0.3, false, "tests"),
                        new ImportListener() {})
                .files(List.of(new SourceFile("many.yaml", register().getBytes(StandardCharsets.UTF_8))));
        Findings findings = new Findings(new GraphReader(TestGraph.driver(), Duration.ofMinutes(2)));
        List<FindingCount> counts = findings.counts(Condition.ANYTHING, DAY);
        long total = counts.stream().mapToLong(FindingCount::count).sum();
        assertThat(counts).anySatisfy(count -> {
            assertThat(count.code()).isEqualTo("RETENTION_NOT_STATED");
            assertThat(count.count()).isEqualTo(ACTIVITIES);
        });

        List<String> walked = new ArrayList<>();
        String after = null;
        do {
            Page<?> page = findings.page(Condition.ANYTHING, DAY, new PageRequest(100, after));
            page.items().forEach(row -> walked.add(String.valueOf(row)));
            after = page.hasNextPage() ? page.endCursor() : null;
        } while (after != null);
        assertThat(walked).hasSize((int) total).doesNotHaveDuplicates();

        long start = System.nanoTime();
        findings.page(Condition.ANYTHING, DAY, new PageRequest(100, null));
        long page = System.nanoTime();
        findings.counts(Condition.ANYTHING, DAY);
        long counted = System.nanoTime();
        System.out.printf(
                "findings of %,d activities: %,d; first page of 100 %d ms, counts %d ms%n",
                ACTIVITIES, total, (page - start) / 1_000_000, (counted - page) / 1_000_000);
        assertThat(Duration.ofNanos(counted - start)).isLessThan(Duration.ofSeconds(10));
    }

    private static String register() {
        StringBuilder register = new StringBuilder("""
                register: 1
                document:
                  key: many
                  kind: PRIVACY_NOTICE
                  title: Many
                  language: en
                  issuer: acme
                  sha256: "%s"
                  lineCount: 2000
                sections: [{title: All, lines: 1-2000}]
                organisations: [{id: acme, lines: 1, name: Acme Limited, kind: COMPANY}]
                dataItems:
                  - {id: blood, lines: 2, words: blood type, concepts: [BloodType]}
                  - {id: email, lines: 2, words: e-mail address, concepts: [EmailAddress]}
                activities:
                """.formatted("0".repeat(64)));
        for (int i = 0; i < ACTIVITIES; i++) {
            register.append("  - {id: a%d, lines: %d, name: Activity %d, controllers: [acme], dataItems: [%s]%s}\n"
                    .formatted(
                            i,
                            3 + i,
                            i,
                            i % 10 == 0 ? "blood" : "email",
                            i % 2 == 0 ? ", bases: [A6_1_F], purposes: [Newsletter]" : ""));
        }
        return register.toString();
    }
}
