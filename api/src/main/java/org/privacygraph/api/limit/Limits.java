package org.privacygraph.api.limit;

import graphql.GraphQL;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import graphql.parser.ParserOptions;
import graphql.validation.QueryComplexityLimits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.privacygraph.api.error.CodedErrors;

/**
 * How much one request, and all of them together, may ask for.
 *
 * <p>graphql-java checks characters and tokens while it reads, depth and fields (aliases and repeated fragments included) while it validates, and
 * the cost before it fetches anything. Introspection is held to graphql-java's "good faith" limits besides.
 *
 * @param maxDepth how many fields may be nested; the introspection query of common tools needs 15
 * @param maxFields how many fields an operation may have after its fragments are put in place
 * @param maxCost how many values an operation may bring back at most: {@code first} multiplies what is under it
 * @param maxCharacters how long a document may be
 * @param maxTokens how many tokens a document may have
 * @param deadline how long an answer may take
 * @param maxConcurrent how many requests may be worked on at once
 */
public record Limits(
        int maxDepth,
        int maxFields,
        int maxCost,
        int maxCharacters,
        int maxTokens,
        Duration deadline,
        int maxConcurrent) {
    private static final int MAX_WHITESPACE_TOKENS = 100_000;
    private static final int MAX_RULE_DEPTH = 200;

    /** What a server of usual size can bear; a question that nobody has asked yet takes seconds to be planned. */
    public static Limits defaults() {
        return new Limits(15, 2_000, 100_000, 200_000, 10_000, Duration.ofSeconds(30), 64);
    }

    public Limits withDeadline(Duration time) {
        return new Limits(maxDepth, maxFields, maxCost, maxCharacters, maxTokens, time, maxConcurrent);
    }

    public Limits withMaxConcurrent(int requests) {
        return new Limits(maxDepth, maxFields, maxCost, maxCharacters, maxTokens, deadline, requests);
    }

    /** Sets the limit of cost and the codes of errors; the other limits are a request's own and set by {@link Guard}. */
    public GraphQL.Builder instrument(GraphQL.Builder graphQl, Instrumentation... further) {
        List<Instrumentation> chain = new ArrayList<>(List.of(further));
        chain.add(costLimit());
        chain.add(new CodedErrors());
        return graphQl.instrumentation(new ChainedInstrumentation(chain));
    }

    private Instrumentation costLimit() {
        return new MaxQueryComplexityInstrumentation(maxCost, new PageCost()) {
            @Override
            protected AbortExecutionException mkAbortException(int cost, int max) {
                return new AbortExecutionException(
                        "The query can bring back more than %,d values, the most that is allowed.".formatted(max));
            }
        };
    }

    ParserOptions parserOptions() {
        return ParserOptions.newParserOptions()
                .maxCharacters(maxCharacters)
                .maxTokens(maxTokens)
                .maxWhitespaceTokens(MAX_WHITESPACE_TOKENS)
                .maxRuleDepth(MAX_RULE_DEPTH)
                .captureIgnoredChars(false)
                .captureLineComments(false)
                .build();
    }

    QueryComplexityLimits complexityLimits() {
        return QueryComplexityLimits.newLimits()
                .maxDepth(maxDepth)
                .maxFieldsCount(maxFields)
                .build();
    }
}
