package org.privacygraph.api.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.privacygraph.api.http.GraphQlExecutor;
import org.privacygraph.api.http.GraphQlRequest;

/** The question that the project is about, which is also GraphiQL's first example, with its answer as a table. */
final class Headline {

    private static final String OPERATION = "/org/privacygraph/api/graphiql-examples/01-analyst.graphql";
    private static final String NOT_STATED = "not stated";

    private Headline() {}

    /** Asks, and lays out the answer. */
    static String answer(GraphQlExecutor executor) {
        ExecutionResult result = executor.execute(new GraphQlRequest(operation(), null, Map.of(), Map.of()));
        if (!result.getErrors().isEmpty()) {
            throw new IllegalStateException("The example question has errors: "
                    + result.getErrors().getFirst().getMessage());
        }
        return layOut(new ObjectMapper().valueToTree(result.toSpecification()).at("/data/recipients"));
    }

    static String layOut(JsonNode recipients) {
        TextTable table = new TextTable(36, 22, 32, 22, 40);
        table.add("RECIPIENT", "ROLE", "LEGAL BASIS", "COUNTRY", "SAID BY");
        for (JsonNode recipient : recipients.path("nodes")) {
            table.add(
                    recipient.at("/party/name").asText(),
                    stated(
                                    words(recipient.path("role").asText()),
                                    recipient.path("roleAssertion").asText("STATED"))
                            + denied(recipient),
                    each(recipient.path("legalBases"), basis -> {
                        String label = basis.at("/legalBasis/label").asText("");
                        return stated(label, basis.path("assertion").asText());
                    }),
                    country(recipient.path("country")),
                    each(
                            recipient.path("documents"),
                            document -> document.at("/issuer/name").asText()));
        }
        return "Which third parties receive contact data, under what basis and in which country?\n\n" + table
                + notShown(recipients);
    }

    private static String notShown(JsonNode recipients) {
        String more = recipients.at("/pageInfo/hasNextPage").asBoolean()
                ? "\nThese are the first; there are more pages."
                : "";
        int notItemised = recipients.path("notItemisedCount").asInt();
        int uncoded = recipients.path("uncodedCount").asInt();
        return more + "\n"
                + (notItemised == 1
                        ? "Of 1 recipient the documents do not itemise what it gets: it may get contact data too.\n"
                        : "Of %,d recipients the documents do not itemise what they get: they may get contact data too.\n"
                                .formatted(notItemised))
                + uncoded(uncoded);
    }

    private static String uncoded(int recipients) {
        return switch (recipients) {
            case 0 -> "";
            case 1 ->
                "1 further recipient gets data named in words that are not coded: these may be contact data too.\n";
            default ->
                "%,d further recipients get data named in words that are not coded: these may be contact data too.\n"
                        .formatted(recipients);
        };
    }

    /** Whether the same document also says that the data are not given away. */
    private static String denied(JsonNode recipient) {
        return recipient.path("deniedBy").isEmpty() ? "" : ", denied elsewhere";
    }

    private static String country(JsonNode place) {
        String country = place.at("/country/label").asText("");
        String label = country.isEmpty() ? place.at("/region/label").asText("") : country;
        return stated(label, place.path("assertion").asText());
    }

    /** What a document says as it stands; what is concluded or contradicted with a word in brackets. */
    private static String stated(String label, String assertion) {
        if (label.isEmpty() || label.equals("null")) {
            return assertion.equals("AMBIGUOUS") ? "(ambiguous)" : NOT_STATED;
        }
        return switch (assertion) {
            case "INFERRED", "AMBIGUOUS", "STATED_ABSENT" -> label + " (" + words(assertion) + ")";
            default -> label;
        };
    }

    private static String each(JsonNode nodes, Function<JsonNode, String> text) {
        String joined = StreamSupport.stream(nodes.spliterator(), false)
                .map(text)
                .distinct()
                .collect(Collectors.joining("; "));
        return joined.isEmpty() ? NOT_STATED : joined;
    }

    private static String words(String enumValue) {
        return enumValue.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String operation() {
        try (InputStream in = Objects.requireNonNull(Headline.class.getResourceAsStream(OPERATION), OPERATION)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
