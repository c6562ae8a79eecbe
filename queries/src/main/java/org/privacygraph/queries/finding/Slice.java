package org.privacygraph.queries.finding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.privacygraph.queries.CypherFile;
import org.privacygraph.queries.GraphReader;

/**
 * What a rule finds that weighs so much: a part of the list of all findings that one question answers.
 *
 * @param rule the rule
 * @param severity how much the findings weigh
 */
record Slice(FindingRule rule, Severity severity) {

    /** All parts, in the order of the list. */
    static final List<Slice> ALL = FindingRule.all().stream()
            .flatMap(Slice::of)
            .sorted(Comparator.comparing(Slice::severity)
                    .thenComparing(slice -> slice.rule().code()))
            .toList();

    /** The parts of a rule. */
    static Stream<Slice> of(FindingRule rule) {
        return Stream.of(rule.severity(), Severity.HINT).distinct().map(severity -> new Slice(rule, severity));
    }

    /**
     * Where a part of the list goes on.
     *
     * @param document id of the document of the last finding
     * @param subject id of its subject
     * @param about id of its concept; empty where it has none
     */
    record Place(String document, String subject, String about) {

        static final Place START = new Place("", "", "");

        static Place after(FindingRow row) {
            return new Place(row.document(), row.subject(), row.about() == null ? "" : row.about());
        }
    }

    /** The next findings of this part. */
    List<FindingRow> ask(
            GraphReader reader,
            CypherFile page,
            @Nullable List<String> documents,
            LocalDate asOf,
            Place after,
            long limit) {
        RuleQuestion question = RuleQuestion.of(page, rule, documents, asOf)
                .with(Map.of(
                        "severity", severity.name(),
                        "afterDocument", after.document(),
                        "afterSubject", after.subject(),
                        "afterAbout", after.about(),
                        "limit", limit));
        return reader.ask(question.file(), question.parameters(), row -> FindingRows.finding(rule, asOf, row));
    }
}
