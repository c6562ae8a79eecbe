package org.privacygraph.api.identity;

import static org.privacygraph.api.node.Fields.source;

import com.fasterxml.jackson.databind.node.TextNode;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.HashSet;
import java.util.stream.Collectors;
import org.privacygraph.api.node.Asking;
import org.privacygraph.api.node.Loaders;
import org.privacygraph.api.page.Connections;
import org.privacygraph.importers.FactIds;
import org.privacygraph.queries.identity.OrganisationMatches.OrganisationMatch;
import org.privacygraph.queries.page.PageRequest;

/** Connects likely matches of organisations. */
public final class IdentityWiring {

    private IdentityWiring() {}

    /** Adds its part to the wiring. */
    public static void add(RuntimeWiring.Builder wiring) {
        wiring.type("Query", type -> type.dataFetcher("organisationMatches", IdentityWiring::matches));
        Connections.add(
                wiring,
                "OrganisationMatch",
                environment -> Connections.edge(environment).node(),
                environment -> Connections.connection(environment).page().items());
        wiring.type(
                "OrganisationMatch",
                type -> type.dataFetcher(
                                "commonName", environment -> match(environment).matchKey())
                        .dataFetcher("reason", environment -> reason(match(environment)))
                        .dataFetcher(
                                "organisations",
                                environment -> Loaders.nodes(
                                        environment, match(environment).ids()))
                        .dataFetcher("confirmation", environment -> confirmation(match(environment)))
                        .dataFetcher("refusal", environment -> refusal(match(environment))));
    }

    private static Object matches(DataFetchingEnvironment environment) {
        PageRequest request = Connections.request(environment);
        return new Connections.Connection<>(
                Asking.of(environment).organisationMatches().page(request), request, field -> null);
    }

    private static String reason(OrganisationMatch match) {
        return new HashSet<>(match.names()).size() == 1 ? "SAME_NAME" : "SAME_NAME_BUT_FOR_FORM";
    }

    private static String confirmation(OrganisationMatch match) {
        return """
                - key: %s
                  name: %s
                  members:
                %s
                  reason:
                """.formatted(
                        FactIds.of("organisation", match.matchKey()),
                        quoted(match.names().getFirst()),
                        list(match, "    - "));
    }

    private static String refusal(OrganisationMatch match) {
        return """
                - organisations:
                %s
                  reason:
                """.formatted(list(match, "    - "));
    }

    /** A text in double quotes is the same in YAML as in JSON. */
    private static String quoted(String text) {
        return new TextNode(text).toString();
    }

    private static String list(OrganisationMatch match, String start) {
        return match.ids().stream().map(id -> start + quoted(id)).collect(Collectors.joining("\n"));
    }

    private static OrganisationMatch match(DataFetchingEnvironment environment) {
        return source(environment, OrganisationMatch.class);
    }
}
