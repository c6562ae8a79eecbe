package org.privacygraph.queries.finding;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.privacygraph.provenance.SourceDocument;
import org.privacygraph.queries.CypherFile;

/**
 * A rule: which gap or conflict it looks for, what it rests on, and the question that finds it.
 *
 * @param code its name, which stays
 * @param severity how much its findings weigh, where the documents state what they rest on
 * @param provisions what it rests on, by kind of document; it looks at no other kind
 * @param title what is found, in a few words
 * @param explanation why it matters, and what it does not say
 * @param remedy what to do
 * @param sources where the reading of the law is from
 * @param given the concepts and words that the question compares with
 * @param question the question
 */
public record FindingRule(
        String code,
        Severity severity,
        Map<SourceDocument.Kind, Provision> provisions,
        String title,
        String explanation,
        String remedy,
        List<String> sources,
        Map<String, Object> given,
        CypherFile question) {

    /** Copies maps and lists. */
    public FindingRule {
        provisions = Map.copyOf(provisions);
        sources = List.copyOf(sources);
        given = Map.copyOf(given);
    }

    /** The rules, in order of severity and code. */
    public static List<FindingRule> all() {
        return Rules.ALL;
    }

    /** The rule with this code. */
    public static Optional<FindingRule> find(String code) {
        return Rules.ALL.stream().filter(rule -> rule.code.equals(code)).findFirst();
    }

    /** What it rests on for a kind of document that it looks at. */
    public Provision provision(SourceDocument.Kind kind) {
        return Objects.requireNonNull(provisions.get(kind), kind::name);
    }
}
