package org.privacygraph.importers;

import java.util.List;
import org.privacygraph.provenance.Locator;

/**
 * What became of the values of a source document: every one is understood, says that nothing is stated, or was not
 * understood.
 *
 * @param read number of values that the document has
 * @param understood number of values that facts or the document were made of
 * @param notStated number of values that say nothing, such as an empty text
 * @param notUnderstood the others, in the order of the document
 * @param remarks what else people should know, such as which column was taken for what
 */
public record ReadReport(
        int read, int understood, int notStated, List<NotUnderstood> notUnderstood, List<String> remarks) {

    /** Refuses counts that do not add up, and copies the lists. */
    public ReadReport {
        notUnderstood = List.copyOf(notUnderstood);
        remarks = List.copyOf(remarks);
        if (read != understood + notStated + notUnderstood.size()) {
            throw new IllegalArgumentException("%d values read, but %d understood, %d not stated, %d not understood"
                    .formatted(read, understood, notStated, notUnderstood.size()));
        }
    }

    /**
     * A value that was not understood, or not all of it.
     *
     * @param where its place in the document
     * @param value what was read, shortened where it is long
     * @param reason why
     * @param decision what was done about it, in a sentence for people
     */
    public record NotUnderstood(Locator where, String value, Reason reason, String decision) {}

    /** Why a value was not understood. */
    public enum Reason {
        /** The vocabulary has no concept that it means. */
        NO_SUCH_CONCEPT,
        /** It names no legal basis for processing personal data (GDPR Art. 6 and 9). */
        NO_LEGAL_BASIS,
        /** It names no country, or not clearly one. */
        NO_SUCH_COUNTRY,
        /** It is no length of time. */
        NO_DURATION,
        /** It is no day of the calendar. */
        NO_DATE,
        /** It contradicts another value of the document. */
        CONTRADICTED,
        /** It has a form, type or length that the format does not allow there. */
        MALFORMED,
        /** The format knows it, but there is no place for it among the facts. */
        NOT_MODELLED,
        /** The format does not know the field. */
        UNKNOWN_FIELD
    }
}
