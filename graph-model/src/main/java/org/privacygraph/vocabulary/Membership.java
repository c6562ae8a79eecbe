package org.privacygraph.vocabulary;

/**
 * A country belongs to a region for a time.
 *
 * @param country ISO 3166-1 alpha-2 code
 * @param region key of a region, such as {@code EEA}
 * @param validity the days on which it belongs to it
 * @param source where the dates are from
 */
public record Membership(String country, String region, Validity validity, String source) {}
