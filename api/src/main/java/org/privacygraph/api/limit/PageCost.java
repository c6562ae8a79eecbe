package org.privacygraph.api.limit;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;

/** Counts the values that a query can bring back: a field is one, and a page multiplies what is under it by its {@code first}. */
final class PageCost implements FieldComplexityCalculator {
    /** Far above any limit, and small enough that the sum over all fields of a query stays an {@code int}. */
    private static final long CEILING = 1_000_000;

    @Override
    public int calculate(FieldComplexityEnvironment field, int childComplexity) {
        long size = field.getArguments().get("first") instanceof Integer first ? Math.max(1, first) : 1;
        return (int) Math.min(CEILING, size * (1L + childComplexity));
    }
}
