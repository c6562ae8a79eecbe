package org.privacygraph.api.breach;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.privacygraph.api.error.ClientError;
import org.privacygraph.api.error.ErrorCode;
import org.privacygraph.api.node.Asking;
import org.privacygraph.queries.breach.ProcessorChains;
import org.privacygraph.queries.catalogue.Listing;
import org.privacygraph.queries.catalogue.Order;
import org.privacygraph.queries.condition.Condition;
import org.privacygraph.queries.node.NodeRow;
import org.privacygraph.queries.page.PageRequest;
import org.privacygraph.vocabulary.Concept;
import org.privacygraph.vocabulary.Scheme;
import org.privacygraph.vocabulary.Vocabulary;

/**
 * A breach as it was understood.
 *
 * @param breached ids of the parties where it happened
 * @param category the category of data
 * @param country the country of the data
 * @param people the countries of the people
 * @param withPossible whether what is not itemised, coded or placed counts
 * @param beganAt when it began
 * @param noticedAt when it was noticed
 * @param asOf the day on which law is looked at
 * @param now the moment of the answer
 */
record Incident(
        List<String> breached,
        @Nullable Concept category,
        @Nullable Concept country,
        List<Concept> people,
        boolean withPossible,
        @Nullable OffsetDateTime beganAt,
        @Nullable OffsetDateTime noticedAt,
        LocalDate asOf,
        OffsetDateTime now) {

    private static final String ORGANISATION = "organisation/";
    private static final int MOST_LIKELY = 5;
    private static final String GROUP = "recipient-group/";

    Incident {
        breached = List.copyOf(breached);
        people = List.copyOf(people);
    }

    /**
     * Reads the input of the field.
     *
     * @throws ClientError where nothing is named, something named does not exist, or the times cannot be
     */
    static Incident of(Map<String, Object> input, Asking asking) {
        Vocabulary vocabulary = asking.vocabulary();
        String category = (String) input.get("dataCategory");
        String country = (String) input.get("country");
        if (Stream.of("organisation", "system", "dataCategory", "country")
                .map(input::get)
                .allMatch(Objects::isNull)) {
            throw new ClientError(
                    ErrorCode.INVALID_ARGUMENT,
                    "The incident names none of organisation, system, dataCategory and country.",
                    "Name at least one of them.");
        }
        OffsetDateTime beganAt = (OffsetDateTime) input.get("beganAt");
        OffsetDateTime noticedAt = (OffsetDateTime) input.get("noticedAt");
        if (beganAt != null && noticedAt != null && noticedAt.isBefore(beganAt)) {
            throw new ClientError(
                    ErrorCode.INVALID_ARGUMENT,
                    "The incident was noticed before it began.",
                    "Exchange noticedAt and beganAt, or correct their offsets.");
        }
        LocalDate asOf = (LocalDate) input.get("asOf");
        return new Incident(
                parties(input, asking),
                category == null ? null : resolve(vocabulary, Scheme.PERSONAL_DATA_CATEGORY, category),
                country == null ? null : resolve(vocabulary, Scheme.COUNTRY, country),
                people(input).stream()
                        .map(word -> resolve(vocabulary, Scheme.COUNTRY, word))
                        .distinct()
                        .toList(),
                !Boolean.FALSE.equals(input.get("includePossible")),
                beganAt,
                noticedAt,
                asOf == null ? asking.today() : asOf,
                asking.now());
    }

    private static List<String> people(Map<String, Object> input) {
        return input.get("dataSubjectsIn") instanceof Collection<?> words
                ? words.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static List<String> parties(Map<String, Object> input, Asking asking) {
        List<String> named = new ArrayList<>();
        for (String field : List.of("organisation", "system")) {
            if (input.get(field) instanceof String key) {
                named.add(existing(field, key, asking));
            }
        }
        if (named.isEmpty()) {
            return named;
        }
        ProcessorChains chains = asking.breaches().chains();
        List<String> group =
                Boolean.TRUE.equals(input.get("includeGroup")) ? chains.withMembers(named) : List.copyOf(named);
        return chains.withServices(group);
    }

    private static String existing(String field, String key, Asking asking) {
        String id = key.startsWith(ORGANISATION) || key.startsWith(GROUP) ? key : ORGANISATION + key;
        NodeRow node = asking.nodes().byIds(List.of(id)).get(id);
        if (node == null) {
            throw new ClientError(ErrorCode.NOT_FOUND, "There is no %s '%s'.".formatted(field, key), hint(key, asking));
        }
        return id;
    }

    /** Names organisations whose names contain what was given: a responder knows a name, not a key. */
    private static String hint(String key, Asking asking) {
        String word = key.substring(key.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        List<String> likely = asking.catalogue()
                .page(
                        Listing.ORGANISATIONS,
                        new Condition.Field("name.contains", word),
                        Order.ASCENDING,
                        new PageRequest(MOST_LIKELY, null))
                .items();
        return likely.isEmpty()
                ? "Look its id up with organisations(where: { name: { contains: \"...\" } }) or search."
                : "Ids of organisations whose name contains it: " + String.join(", ", likely) + ".";
    }

    private static Concept resolve(Vocabulary vocabulary, Scheme scheme, String word) {
        return vocabulary
                .findById(word)
                .filter(concept -> concept.scheme() == scheme)
                .orElseGet(() -> vocabulary.resolve(scheme, word));
    }
}
