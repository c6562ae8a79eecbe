package org.privacygraph.acceptance;

import java.util.List;

/**
 * The accepted findings of one file under version control.
 *
 * @param key key of the file; a newer version keeps it
 * @param acceptances the accepted findings
 */
public record FindingAcceptances(String key, List<FindingAcceptance> acceptances) {

    /** Copies the list. */
    public FindingAcceptances {
        acceptances = List.copyOf(acceptances);
    }
}
