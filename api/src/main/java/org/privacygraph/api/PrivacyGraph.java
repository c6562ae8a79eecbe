package org.privacygraph.api;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.privacygraph.api.breach.export.BreachExports;
import org.privacygraph.api.error.ClientError;
import org.privacygraph.api.error.ErrorCode;
import org.privacygraph.api.error.FailureHandler;
import org.privacygraph.api.export.DocumentDownloads;
import org.privacygraph.api.http.Downloads;
import org.privacygraph.api.http.GraphQlExecutor;
import org.privacygraph.api.http.GraphQlRequest;
import org.privacygraph.api.importing.ImportListener;
import org.privacygraph.api.importing.ImportReport;
import org.privacygraph.api.importing.ImportSettings;
import org.privacygraph.api.importing.Importing;
import org.privacygraph.api.limit.Deadline;
import org.privacygraph.api.limit.Guard;
import org.privacygraph.api.limit.Limits;
import org.privacygraph.api.node.Asking;
import org.privacygraph.api.node.Loaders;
import org.privacygraph.connection.GraphConnection;
import org.privacygraph.graph.Migrations;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.decision.DecisionsFile;
import org.privacygraph.importers.format.Formats;
import org.privacygraph.importers.organisation.BundledAuthorities;
import org.privacygraph.queries.DeadlineExceededException;
import org.privacygraph.queries.GraphReader;
import org.privacygraph.queries.GraphUnavailableException;
import org.privacygraph.queries.breach.Breaches;
import org.privacygraph.queries.catalogue.Catalogue;
import org.privacygraph.queries.change.Changes;
import org.privacygraph.queries.change.DocumentComparison;
import org.privacygraph.queries.change.Revisions;
import org.privacygraph.queries.change.UnknownRevisionException;
import org.privacygraph.queries.diagram.FlowGraphs;
import org.privacygraph.queries.document.Documents;
import org.privacygraph.queries.finding.Findings;
import org.privacygraph.queries.identity.OrganisationMatches;
import org.privacygraph.queries.lineage.DataFlows;
import org.privacygraph.queries.node.Nodes;
import org.privacygraph.queries.page.InvalidCursorException;
import org.privacygraph.queries.page.PageSizeException;
import org.privacygraph.queries.record.Records;
import org.privacygraph.queries.screening.Screenings;
import org.privacygraph.queries.search.Search;
import org.privacygraph.queries.trace.TooManyStartsException;
import org.privacygraph.queries.trace.Tracing;
import org.privacygraph.queries.trace.UnknownStartException;
import org.privacygraph.queries.transfer.TransferMatrix;
import org.privacygraph.store.FactStore;
import org.privacygraph.vocabulary.UnknownConceptException;
import org.privacygraph.vocabulary.Vocabulary;

/** The graph, brought up to date and ready to be written and asked. */
public final class PrivacyGraph {

    // How long an answer waits to learn the revision that it is about; without it, it goes without.
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    private final GraphConnection connection;
    private final SourceTexts texts;
    private final Clock clock;
    private final GraphReader reader;
    private final FactStore store;
    private final FailureHandler failures;
    private final Guard guard;
    private final GraphQL graphQl;

    private PrivacyGraph(GraphConnection connection, SourceTexts texts, Clock clock, LongConsumer asked) {
        this.connection = connection;
        this.texts = texts;
        this.clock = clock;
        this.reader = new GraphReader(connection.driver(), Limits.defaults().deadline()).telling(asked);
        this.store = new FactStore(connection.driver(), clock);
        this.failures = new FailureHandler(PrivacyGraph::told);
        this.guard = new Guard(Limits.defaults(), failures);
        this.graphQl = Limits.defaults()
                .instrument(GraphQL.newGraphQL(Schema.create()).defaultDataFetcherExceptionHandler(failures))
                .build();
    }

    /**
     * Brings migrations, vocabulary and identities of organisations up to date.
     *
     * @param connection the graph; whoever opened it closes it
     * @param texts texts of source documents, for quotes
     * @param clock tells today and the time of imports
     */
    public static PrivacyGraph open(GraphConnection connection, SourceTexts texts, Clock clock) {
        return open(connection, texts, clock, count -> {});
    }

    /**
     * Opens a graph to look at it only: nothing is brought up to date.
     *
     * @param connection the graph; whoever opened it closes it
     * @param texts texts of source documents, for quotes
     * @param clock tells today
     */
    public static PrivacyGraph look(GraphConnection connection, SourceTexts texts, Clock clock) {
        return new PrivacyGraph(connection, texts, clock, count -> {});
    }

    /** The same; {@code asked} is told of every statement that is sent to answer a question. */
    static PrivacyGraph open(GraphConnection connection, SourceTexts texts, Clock clock, LongConsumer asked) {
        PrivacyGraph graph = new PrivacyGraph(connection, texts, clock, asked);
        Migrations.apply(connection.driver());
        graph.store.writeVocabulary(Vocabulary.bundled());
        graph.store.writeDecisions(DecisionsFile.bundled());
        return graph;
    }

    /** Answers GraphQL requests. */
    public GraphQlExecutor executor() {
        return this::execute;
    }

    /** Writes facts. */
    public FactStore store() {
        return store;
    }

    /** Single nodes. */
    public Nodes nodes() {
        return new Nodes(reader);
    }

    /** Whole documents. */
    public Documents documents() {
        return new Documents(reader);
    }

    /** What diagrams of data flows show. */
    public FlowGraphs flowGraphs() {
        return new FlowGraphs(reader);
    }

    /**
     * Loads the supervisory authorities that ship with the project; where they are there already, nothing changes.
     *
     * @return this graph
     */
    public PrivacyGraph withAuthorities() {
        ImportSettings settings = new ImportSettings(null, false, 1, false, "privacy-graph");
        ImportReport report = new Importing(
                        Formats.all(Vocabulary.bundled()),
                        () -> store,
                        SourceTexts.NONE,
                        settings,
                        new ImportListener() {})
                .files(List.of(BundledAuthorities.file()));
        if (!report.problems().isEmpty()) {
            throw new ImportException(report.problems());
        }
        return this;
    }

    /** Whether the database answers. */
    public boolean isReachable() {
        return reader.isAvailable();
    }

    /** Where the graph is, in plain words. */
    public String description() {
        return connection.description();
    }

    /** The exports of the answer about a breach. */
    public BreachExports breachExports() {
        return new BreachExports(executor(), () -> asking(reader));
    }

    /** All files that can be asked for over HTTP. */
    public Downloads downloads() {
        return Downloads.of(breachExports(), new DocumentDownloads(documents()::facts, flowGraphs()));
    }

    /** Says what clients may know of a failure. */
    public FailureHandler failures() {
        return failures;
    }

    private ExecutionResult execute(GraphQlRequest request) {
        Deadline deadline = Deadline.after(Limits.defaults().deadline());
        Asking asking = asking(reader.within(deadline::remaining));
        ExecutionInput.Builder input = request.toExecutionInput()
                .dataLoaderRegistry(Loaders.registry(asking.nodes()))
                .graphQLContext(Map.of(Asking.class, asking));
        // A fetcher may load a node and then what it leads to: each round of loads is sent when nothing else can go on.
        GraphQL.unusualConfiguration(input).dataloaderConfig().enableDataLoaderExhaustedDispatching(true);
        Optional<Long> revision = revision();
        ExecutionResult result = guard.execute(graphQl, input);
        return revision.isEmpty() ? result : told(result, revision.get());
    }

    private Optional<Long> revision() {
        try {
            return Optional.of(new Revisions(reader.within(() -> AT_ONCE)).current());
        } catch (GraphUnavailableException | DeadlineExceededException e) {
            return Optional.empty();
        }
    }

    private static ExecutionResult told(ExecutionResult result, long revision) {
        Map<Object, Object> extensions = new LinkedHashMap<>();
        if (result.getExtensions() != null) {
            extensions.putAll(result.getExtensions());
        }
        extensions.put("graphRevision", revision);
        return result.transform(builder -> builder.extensions(extensions));
    }

    private Asking asking(GraphReader asking) {
        return new Asking(
                new Nodes(asking),
                new Catalogue(asking),
                new DataFlows(asking),
                new Breaches(asking),
                new Tracing(asking, Vocabulary.bundled(), clock),
                new Search(asking),
                new OrganisationMatches(asking),
                new Revisions(asking),
                new Changes(asking),
                new DocumentComparison(asking),
                new Records(asking),
                new Findings(asking),
                new Screenings(asking),
                new TransferMatrix(asking),
                Vocabulary.bundled(),
                texts,
                OffsetDateTime.now(clock));
    }

    private static @Nullable ClientError told(Throwable failure) {
        return switch (failure) {
            case UnknownConceptException e -> new ClientError(ErrorCode.UNKNOWN_CONCEPT, message(e));
            case UnknownRevisionException e -> new ClientError(ErrorCode.UNKNOWN_REVISION, message(e));
            case InvalidCursorException e -> new ClientError(ErrorCode.INVALID_CURSOR, message(e));
            case PageSizeException e -> new ClientError(ErrorCode.PAGE_TOO_LARGE, message(e));
            case UnknownStartException e ->
                new ClientError(
                        ErrorCode.NOT_FOUND, message(e), "Use the id of a node, as the lists and search show it.");
            case TooManyStartsException e ->
                new ClientError(ErrorCode.LIMIT_EXCEEDED, message(e), "Start from narrower concepts or fewer nodes.");
            case DeadlineExceededException e -> new ClientError(ErrorCode.DEADLINE_EXCEEDED, message(e));
            case GraphUnavailableException e -> new ClientError(ErrorCode.UNAVAILABLE, message(e));
            default -> null;
        };
    }

    private static String message(Throwable failure) {
        return String.valueOf(failure.getMessage());
    }
}
