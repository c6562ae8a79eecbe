package org.privacygraph.api.node;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.queries.breach.Breaches;
import org.privacygraph.queries.catalogue.Catalogue;
import org.privacygraph.queries.change.Changes;
import org.privacygraph.queries.change.DocumentComparison;
import org.privacygraph.queries.change.Revisions;
import org.privacygraph.queries.finding.Findings;
import org.privacygraph.queries.identity.OrganisationMatches;
import org.privacygraph.queries.lineage.DataFlows;
import org.privacygraph.queries.node.Nodes;
import org.privacygraph.queries.record.Records;
import org.privacygraph.queries.screening.Screenings;
import org.privacygraph.queries.search.Search;
import org.privacygraph.queries.trace.Tracing;
import org.privacygraph.queries.transfer.TransferMatrix;
import org.privacygraph.vocabulary.Vocabulary;

/**
 * What the fetchers of one request work with.
 *
 * @param nodes questions about single nodes
 * @param catalogue lists
 * @param dataFlows data flows and recipients
 * @param breaches whom and what a breach concerns
 * @param tracing lineage
 * @param search search by words
 * @param organisationMatches likely matches of organisations
 * @param revisions revisions of the graph
 * @param changes what documents say otherwise than at a revision
 * @param comparison compares documents
 * @param records records of processing
 * @param findings what rules find
 * @param screenings signs of a high risk
 * @param transferMatrix countries by transfer tool
 * @param vocabulary the concepts
 * @param texts texts of source documents, for quotes
 * @param now the moment at which the request is made
 */
public record Asking(
        Nodes nodes,
        Catalogue catalogue,
        DataFlows dataFlows,
        Breaches breaches,
        Tracing tracing,
        Search search,
        OrganisationMatches organisationMatches,
        Revisions revisions,
        Changes changes,
        DocumentComparison comparison,
        Records records,
        Findings findings,
        Screenings screenings,
        TransferMatrix transferMatrix,
        Vocabulary vocabulary,
        SourceTexts texts,
        OffsetDateTime now) {

    /** The day on which the request is made. */
    public LocalDate today() {
        return now.toLocalDate();
    }

    /** What the request of this fetch works with. */
    public static Asking of(DataFetchingEnvironment environment) {
        return of(environment.getGraphQlContext());
    }

    /** What the request with this context works with. */
    public static Asking of(GraphQLContext context) {
        return Objects.requireNonNull(context.get(Asking.class));
    }

    /** The day that the question is about: that of the field, of the question above it, or today. */
    public static LocalDate asOf(DataFetchingEnvironment environment) {
        LocalDate given = environment.getArgument("asOf");
        if (given != null) {
            return given;
        }
        return environment.getLocalContext() instanceof LocalDate above
                ? above
                : of(environment).today();
    }
}
