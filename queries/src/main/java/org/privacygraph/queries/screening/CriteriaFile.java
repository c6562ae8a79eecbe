package org.privacygraph.queries.screening;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.privacygraph.fact.DataSource;
import org.privacygraph.vocabulary.Scheme;
import org.privacygraph.vocabulary.Vocabulary;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads the criteria that ship with the project. */
final class CriteriaFile {

    private static final String FILE = "criteria.yaml";
    private static final Map<String, Scheme> SCHEMES = Map.of(
            "purposes", Scheme.PURPOSE,
            "data", Scheme.PERSONAL_DATA_CATEGORY,
            "dataSubjects", Scheme.DATA_SUBJECT_CATEGORY);
    private static final String SOURCES = "sources";
    private static final Map<?, ?> ROOT = root();

    /** The first day on which Art. 35 applied. */
    static final LocalDate APPLIES_FROM = LocalDate.parse(text(ROOT, "appliesFrom"));

    /** The criteria. */
    static final List<DpiaCriterion> CRITERIA = list(ROOT, "criteria").stream()
            .map(fields -> criterion((Map<?, ?>) fields))
            .toList();

    private CriteriaFile() {}

    private static DpiaCriterion criterion(Map<?, ?> fields) {
        Set<String> triggers = list(fields, SOURCES).stream()
                .map(kind -> DataSource.Kind.valueOf(String.valueOf(kind)).name())
                .collect(Collectors.toCollection(HashSet::new));
        SCHEMES.forEach((field, scheme) ->
                list(fields, field).forEach(key -> triggers.addAll(withNarrower(scheme, String.valueOf(key)))));
        return new DpiaCriterion(
                text(fields, "code"),
                DpiaCriterion.Kind.valueOf(text(fields, "kind")),
                text(fields, "title"),
                text(fields, "reference"),
                triggers,
                needs(fields),
                Boolean.parseBoolean(text(fields, "blind")),
                text(fields, "cannotSee"),
                text(fields, "source"));
    }

    private static Set<String> needs(Map<?, ?> fields) {
        return SCHEMES.entrySet().stream()
                .filter(scheme -> fields.containsKey(scheme.getKey()))
                .map(scheme -> scheme.getValue().slug())
                .collect(Collectors.toSet());
    }

    private static Set<String> withNarrower(Scheme scheme, String key) {
        Vocabulary vocabulary = Vocabulary.bundled();
        return vocabulary
                .withNarrower(vocabulary
                        .find(scheme, key)
                        .orElseThrow(() -> new IllegalStateException(FILE + " names no concept: " + key)))
                .stream()
                .map(scheme::idOf)
                .collect(Collectors.toSet());
    }

    private static List<?> list(Map<?, ?> fields, String name) {
        return fields.get(name) instanceof List<?> list ? list : List.of();
    }

    private static String text(Map<?, ?> fields, String name) {
        return String.valueOf(Objects.requireNonNull((Object) fields.get(name), FILE + " lacks " + name));
    }

    private static Map<?, ?> root() {
        try (InputStream in = Objects.requireNonNull(CriteriaFile.class.getResourceAsStream(FILE), FILE)) {
            return (Map<?, ?>) Objects.requireNonNull(
                    new Load(LoadSettings.builder().setLabel(FILE).build()).loadFromInputStream(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
