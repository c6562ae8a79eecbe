package org.privacygraph.law;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.privacygraph.vocabulary.AdequacyDecision;
import org.privacygraph.vocabulary.Validity;

/**
 * What somebody must do about a personal data breach, as the article says.
 *
 * @param key its key
 * @param regime the law
 * @param bearer who must do it
 * @param article the article
 * @param within the time it must be done in, from becoming aware; null where the law names none
 * @param words what must be done
 * @param validity when the article holds
 * @param source where this is from
 */
public record BreachDuty(
        String key,
        AdequacyDecision.Regime regime,
        Bearer bearer,
        String article,
        @Nullable Duration within,
        String words,
        Validity validity,
        String source) {

    /** Who bears a duty. */
    public enum Bearer {
        CONTROLLER,
        PROCESSOR
    }
}
