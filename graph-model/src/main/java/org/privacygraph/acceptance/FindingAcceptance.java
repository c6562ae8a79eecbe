package org.privacygraph.acceptance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A finding that somebody answers for: a decision that can be read, and undone by removing it.
 *
 * @param code code of the rule
 * @param subject id of the node that the finding is about
 * @param about id of the concept that it is about, where the rule can find several things of one node; null otherwise
 * @param reason why it is accepted
 * @param by the role of who accepts it
 * @param until the last day on which it is accepted
 */
public record FindingAcceptance(
        String code, String subject, @Nullable String about, String reason, String by, LocalDate until) {

    /** What separates the node from the concept in an id. */
    public static final String SEPARATOR = "|";

    /** Id of the finding: code, subject and, where there is one, concept. */
    public String finding() {
        return findingId(code, subject, about);
    }

    /** Id of a finding. */
    public static String findingId(String code, String subject, @Nullable String about) {
        return "finding/" + code + "/" + subject + (about == null ? "" : SEPARATOR + about);
    }
}
