package org.privacygraph.importers.coding;

import org.jspecify.annotations.Nullable;

/**
 * A citation, a law, or a citation with its law, as a text has them.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param citation the article, null for a law alone
 * @param law the law, null for an article that stands without one
 */
record CitedLaw(
        int from,
        int to,
        @Nullable Citation citation,
        @Nullable Law law) {

    CitedLaw withLaw(Law found, int end) {
        return new CitedLaw(from, Math.max(to, end), citation, found);
    }
}
