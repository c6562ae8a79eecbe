package org.privacygraph.api.filter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    private static final Set<String> DOCUMENTS = Set.of("notice", "mentionedIn");
    private static final String DOCUMENT_PREFIX = "document/";

    private final Vocabulary vocabulary;
    private final @Nullable Scheme listed;

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
        return switch (field) {
            case "AND" -> new Condition.All(each(value));
            case "OR" -> new Condition.Any(each(value));
            case "NOT" -> new Condition.Not(condition(map(value)));
            case "title" -> operators("name", map(value));
            case "narrowerThan" -> concepts("narrowerThan", map(value), java.util.Objects.requireNonNull(listed));
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
        if (!names(filter)) {
            return Condition.ANYTHING;
        }
        boolean narrower = !Boolean.FALSE.equals(filter.get("includeNarrower"));
        Set<String> ids = new LinkedHashSet<>();
        for (String word : words(filter)) {
            Concept concept = resolve(scheme, word);
            Set<String> keys = narrower ? vocabulary.withNarrower(concept) : Set.of(concept.key());
            keys.forEach(key -> ids.add(scheme.idOf(key)));
        }
        return ties(field, ids, filter);
    }

    private Condition places(String field, Map<String, Object> filter) {
        if (!names(filter)) {
            return Condition.ANYTHING;
        }
        Set<String> ids = new LinkedHashSet<>();
        for (String word : words(filter)) {
            ids.add(place(word).id());
        }
        return ties(field, ids, filter);
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

    private static Condition ties(String field, Set<String> ids, Map<String, Object> filter) {
        List<String> assertions = filter.get("assertion") instanceof List<?> list ? texts(list) : List.of();
        return new Condition.Field(field, Map.of("ids", List.copyOf(ids), "assertions", assertions));
    }

    private static boolean names(Map<String, Object> filter) {
        return filter.get("eq") != null || filter.get("in") != null;
    }

    private static List<String> words(Map<String, Object> filter) {
        List<String> words = new ArrayList<>();
        if (filter.get("in") instanceof List<?> list) {
            words.addAll(texts(list));
        }
        if (filter.get("eq") != null) {
            String word = String.valueOf(filter.get("eq"));
            if (filter.get("in") == null) {
                words.add(word);
            } else {
                words.retainAll(List.of(word));
            }
        }
        return words;
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(String::valueOf).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
