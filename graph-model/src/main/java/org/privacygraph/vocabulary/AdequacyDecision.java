package org.privacygraph.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * A finding that a country, or some recipients in it, protect personal data adequately (GDPR Art. 45).
 *
 * @param regime the law under which it was made
 * @param country ISO 3166-1 alpha-2 code, or the key of a region for a group of countries; null for an international
 *     organisation
 * @param scope to whom or what it applies; null for the whole country
 * @param reference the act
 * @param validity its dates
 * @param statusNote what could not be established, or what happened to it
 * @param source where the dates are from
 */
public record AdequacyDecision(
        Regime regime,
        @Nullable String country,
        @Nullable String scope,
        String reference,
        Validity validity,
        @Nullable String statusNote,
        String source) {

    /** A law that knows adequacy. */
    public enum Regime {
        EU_GDPR,
        UK_GDPR
    }
}
