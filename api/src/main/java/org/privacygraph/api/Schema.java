package org.privacygraph.api;

import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.privacygraph.api.breach.BreachWiring;
import org.privacygraph.api.catalogue.CatalogueWiring;
import org.privacygraph.api.change.ChangeWiring;
import org.privacygraph.api.concept.ConceptWiring;
import org.privacygraph.api.evidence.EvidenceWiring;
import org.privacygraph.api.fact.FactWiring;
import org.privacygraph.api.finding.FindingWiring;
import org.privacygraph.api.identity.IdentityWiring;
import org.privacygraph.api.lineage.LineageWiring;
import org.privacygraph.api.node.NodeWiring;
import org.privacygraph.api.record.RecordWiring;
import org.privacygraph.api.screening.ScreeningWiring;
import org.privacygraph.api.search.SearchWiring;
import org.privacygraph.api.trace.TraceWiring;
import org.privacygraph.api.transfer.TransferWiring;

/** The GraphQL schema: one file for each domain, connected by the wiring of that domain. */
public final class Schema {

    private static final List<String> DOMAINS = List.of(
            "node",
            "page",
            "filter",
            "evidence",
            "concept",
            "fact",
            "catalogue",
            "lineage",
            "trace",
            "transfer",
            "breach",
            "record",
            "finding",
            "screening",
            "change",
            "identity",
            "search");

    private Schema() {}

    /** The schema, ready to run; a field that nothing fetches is an error here, not later. */
    public static GraphQLSchema create() {
        TypeDefinitionRegistry types = new TypeDefinitionRegistry();
        DOMAINS.forEach(domain -> types.merge(new SchemaParser().parse(read(domain))));
        return new SchemaGenerator().makeExecutableSchema(types, wiring());
    }

    /** The schema as text, domain by domain. */
    public static String text() {
        return String.join("\n", DOMAINS.stream().map(Schema::read).toList());
    }

    private static RuntimeWiring wiring() {
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring()
                .strictMode(true)
                .scalar(ExtendedScalars.Date)
                .scalar(ExtendedScalars.DateTime)
                .scalar(ExtendedScalars.CountryCode)
                .scalar(ExtendedScalars.Url)
                .scalar(ExtendedScalars.NonNegativeInt)
                .scalar(ExtendedScalars.PositiveInt);
        NodeWiring.add(wiring);
        EvidenceWiring.add(wiring);
        ConceptWiring.add(wiring);
        FactWiring.add(wiring);
        CatalogueWiring.add(wiring);
        LineageWiring.add(wiring);
        FindingWiring.add(wiring);
        TraceWiring.add(wiring);
        TransferWiring.add(wiring);
        ScreeningWiring.add(wiring);
        IdentityWiring.add(wiring);
        ChangeWiring.add(wiring);
        RecordWiring.add(wiring);
        SearchWiring.add(wiring);
        BreachWiring.add(wiring);
        return wiring.build();
    }

    private static String read(String domain) {
        String file = domain + "/" + domain + ".graphqls";
        try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
