package org.privacygraph.api.breach;

import java.util.List;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.queries.breach.Chain;
import org.privacygraph.queries.breach.Onward;

/**
 * Somebody to whom data went on.
 *
 * @param recipient who and how often
 * @param distance number of hands; 0 where it is not stated who handed the data on
 */
record RecipientView(Onward.Recipient recipient, int distance) {

    static RecipientView of(BreachAnswer answer, Onward.Recipient recipient) {
        if (recipient.isBeside() || answer.incident().breached().isEmpty()) {
            return new RecipientView(recipient, 0);
        }
        Chain chain = answer.downstream();
        return new RecipientView(
                recipient,
                1 + recipient.near().stream().mapToInt(chain::distance).min().orElse(0));
    }

    Assertion assertion() {
        return distance > 1 || recipient.isBeside() ? Assertion.INFERRED : Assertion.STATED;
    }

    List<String> disclosures() {
        return recipient.disclosures();
    }
}
