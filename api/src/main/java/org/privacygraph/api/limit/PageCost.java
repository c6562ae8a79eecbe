package org.privacygraph.api.limit;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.schema.GraphQLTypeUtil;

/** Counts the values that a query can bring back: a field is one, and a page multiplies what is under it by its {@code first}. */
final class PageCost implements FieldComplexityCalculator {
    private static final int FEW = 4;

    /** A graph for drawing has more, and is asked for by itself. */
    private static final int MANY = 50;

    /** Far above any limit, and small enough that the sum over all fields of a query stays an {@code int}. */
    private static final long CEILING = 1_000_000;

    @Override
    public int calculate(FieldComplexityEnvironment field, int childComplexity) {
        long size = field.getArguments().get("first") instanceof Integer first ? Math.max(1, first) : lengthOf(field);
        return (int) Math.min(CEILING, size * (1L + childComplexity));
    }

    /** A list without pages is a few items long, that of a graph many; the lists of a page, and the paths of a hit, are counted with it. */
    private static int lengthOf(FieldComplexityEnvironment field) {
        String parent = field.getParentType().getName();
        boolean isList = GraphQLTypeUtil.isList(
                GraphQLTypeUtil.unwrapNonNull(field.getFieldDefinition().getType()));
        if (!isList || parent.endsWith("Connection") || parent.endsWith("Paths")) {
            return 1;
        }
        return parent.endsWith("Graph") ? MANY : FEW;
    }
}
