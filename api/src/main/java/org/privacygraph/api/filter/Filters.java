package org.privacygraph.api.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.privacygraph.api.error.ClientError;
import org.privacygraph.api.error.ErrorCode;
import org.privacygraph.queries.condition.Condition;
import org.privacygraph.vocabulary.Concept;
import org.privacygraph.vocabulary.Scheme;
import org.privacygraph.vocabulary.UnknownConceptException;
import org.privacygraph.vocabulary.Vocabulary;

/** Turns filters of the schema into conditions; words become concepts, with what is narrower. */
public final class Filters {

    private static final Map<String, Scheme> CONCEPTS = Map.of(
            "dataCategory", Scheme.PERSONAL_DATA_CATEGORY,
            "category", Scheme.PERSONAL_DATA_CATEGORY,
            "purpose", Scheme.PURPOSE,
            "dataSubject", Scheme.DATA_SUBJECT_CATEGORY,
            "recipientCategory", Scheme.RECIPIENT_CATEGORY,
            "legalBasis", Scheme.LEGAL_BASIS,
            "transferTool", Scheme.TRANSFER_TOOL,
            "right", Scheme.RIGHT);
    private static final Set<String> PLACES = Set.of("place", "toPlace");
    private static final Set<String> DOCUMENTS = Set.of("notice", "mentionedIn", "document");
    private static final String DOCUMENT_PREFIX = "document/";

    private static final int MAX_FIELDS = 100;

    private final Vocabulary vocabulary;
    private final @Nullable Scheme listed;
    private int fields;

    /** Filters of facts. */
    public Filters(Vocabulary vocabulary) {
        this(vocabulary, null);
    }

    /** Filters of a list of concepts of a scheme. */
    public Filters(Vocabulary vocabulary, @Nullable Scheme listed) {
        this.vocabulary = vocabulary;
        this.listed = listed;
    }

    /**
     * The condition that a filter means; a filter that is left out asks for nothing.
     *
     * @throws UnknownConceptException when a word means no concept
     */
    public Condition condition(@Nullable Map<String, Object> where) {
        List<Condition> conditions = new ArrayList<>();
        if (where != null) {
            where.forEach((field, value) -> {
                if (value != null) {
                    conditions.add(field(field, value));
                }
            });
        }
        return new Condition.All(conditions);
    }

    /** Flows of data of the categories that a filter names. */
    public Condition dataCategory(Map<String, Object> filter) {
        return field("dataCategory", filter);
    }

    private Condition field(String field, Object value) {
        if (++fields > MAX_FIELDS) {
            throw new ClientError(ErrorCode.LIMIT_EXCEEDED, "The filter has more than " + MAX_FIELDS + " conditions.");
        }
        return switch (field) {
            case "AND" -> new Condition.All(each(value));
            case "OR" -> new Condition.Any(each(value));
            case "NOT" -> new Condition.Not(condition(map(value)));
            case "title" -> operators("name", map(value));
            case "narrowerThan" -> concepts("narrowerThan", map(value), Objects.requireNonNull(listed));
            default -> {
                Scheme scheme = CONCEPTS.get(field);
                if (scheme != null) {
                    yield concepts(field, map(value), scheme);
                }
                if (PLACES.contains(field)) {
                    yield places(field, map(value));
                }
                if (value instanceof Map<?, ?>) {
                    yield operators(field, map(value));
                }
                yield new Condition.Field(field, value instanceof List<?> list ? texts(list) : value);
            }
        };
    }

    private List<Condition> each(Object value) {
        return ((List<?>) value).stream().map(part -> condition(map(part))).toList();
    }

    private static Condition operators(String field, Map<String, Object> operators) {
        List<Condition> conditions = new ArrayList<>();
        operators.forEach((operator, value) -> {
            if (value != null) {
                conditions.add(
                        switch (operator) {
                            case "eq" -> new Condition.Field(field, keys(field, List.of(value)));
                            case "in" -> new Condition.Field(field, keys(field, (List<?>) value));
                            case "contains" ->
                                new Condition.Field(
                                        field + ".contains", value.toString().toLowerCase(Locale.ROOT));
                            case "gte", "lte" -> new Condition.Field(field + "." + operator, value);
                            default -> throw new IllegalStateException("No operator " + operator);
                        });
            }
        });
        return new Condition.All(conditions);
    }

    private static List<String> keys(String field, List<?> values) {
        return DOCUMENTS.contains(field)
                ? texts(values).stream()
                        .map(key -> key.startsWith(DOCUMENT_PREFIX) ? key.substring(DOCUMENT_PREFIX.length()) : key)
                        .toList()
                : texts(values);
    }

    private Condition concepts(String field, Map<String, Object> filter, Scheme scheme) {
        boolean narrower = !Boolean.FALSE.equals(filter.get("includeNarrower"));
        return ties(field, filter, word -> {
            Concept concept = resolve(scheme, word);
            return narrower ? vocabulary.withNarrower(concept).stream().map(scheme::idOf) : Stream.of(concept.id());
        });
    }

    private Condition places(String field, Map<String, Object> filter) {
        return ties(field, filter, word -> Stream.of(place(word).id()));
    }

    private Concept place(String word) {
        try {
            return resolve(Scheme.COUNTRY, word);
        } catch (UnknownConceptException e) {
            try {
                return resolve(Scheme.REGION, word);
            } catch (UnknownConceptException region) {
                throw e;
            }
        }
    }

    private Concept resolve(Scheme scheme, String word) {
        return vocabulary
                .findById(word)
                .filter(concept -> concept.scheme() == scheme)
                .orElseGet(() -> vocabulary.resolve(scheme, word));
    }

    /** Ties to what the words mean; with eq and in, both must hold. */
    private static Condition ties(String field, Map<String, Object> filter, Function<String, Stream<String>> meaning) {
        List<String> assertions = filter.get("assertion") instanceof List<?> list ? texts(list) : List.of();
        List<Condition> conditions = new ArrayList<>();
        for (String operator : List.of("eq", "in")) {
            Object given = filter.get(operator);
            if (given != null) {
                List<String> words = given instanceof List<?> list ? texts(list) : List.of(given.toString());
                List<String> ids = words.stream().flatMap(meaning).distinct().toList();
                conditions.add(new Condition.Field(field, Map.of("ids", ids, "assertions", assertions)));
            }
        }
        if (conditions.isEmpty() && !assertions.isEmpty()) {
            throw new ClientError(
                    ErrorCode.INVALID_ARGUMENT,
                    "The filter " + field + " says how a tie is asserted, but not to what.",
                    "Name a concept with eq or in.");
        }
        return conditions.isEmpty() ? Condition.ANYTHING : new Condition.All(conditions);
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(String::valueOf).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
