package org.privacygraph.queries.finding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.privacygraph.acceptance.FindingAcceptance;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Grain;
import org.privacygraph.provenance.SourceDocument;

/**
 * What a rule finds of one node.
 *
 * @param rule the rule
 * @param document id of the document
 * @param kind kind of the document
 * @param subject id of the node that it is about
 * @param about id of the concept that it is about, where the rule can find several things of one node
 * @param related ids of other nodes that have to do with it
 * @param controllers ids of who decides on it, or else of who issues the document
 * @param statements ids of the statements that it rests on; empty for a silence of the whole document
 * @param assertion the weakest way in which the document says what it rests on
 * @param grain the loosest way in which the document ties what it rests on
 * @param caveat why a person has to look, in the words of the rule; null where there is no such reason
 * @param accepted who answers for it and why; null where nobody does
 * @param asOf the day in question
 */
public record FindingRow(
        FindingRule rule,
        String document,
        SourceDocument.Kind kind,
        String subject,
        @Nullable String about,
        List<String> related,
        List<String> controllers,
        List<String> statements,
        Assertion assertion,
        Grain grain,
        @Nullable String caveat,
        @Nullable AcceptanceRow accepted,
        LocalDate asOf) {

    /** Copies the lists. */
    public FindingRow {
        related = List.copyOf(related);
        controllers = List.copyOf(controllers);
        statements = List.copyOf(statements);
    }

    /** Its id, made of code and subject. */
    public String id() {
        return FindingAcceptance.findingId(rule.code(), subject, about);
    }

    /** What it rests on. */
    public Provision provision() {
        return rule.provision(kind);
    }

    /** Whether the documents state all that it rests on: else it is no more than a hint. */
    public boolean isFirm() {
        return caveat == null
                && assertion != Assertion.INFERRED
                && assertion != Assertion.AMBIGUOUS
                && grain != Grain.SAME_DOCUMENT;
    }

    /** How much it weighs. */
    public Severity severity() {
        return isFirm() ? rule.severity() : Severity.HINT;
    }
}
