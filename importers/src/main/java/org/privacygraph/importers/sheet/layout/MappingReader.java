package org.privacygraph.importers.sheet.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.Nearest;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.sheet.layout.MappingYaml.Kind;
import org.privacygraph.importers.sheet.layout.MappingYaml.Value;

/** Reads a mapping file and tells everything that is wrong with it. */
final class MappingReader {

    private static final Set<String> FIELDS = Set.of("layout", "columns", "ignore", "document");
    private static final Set<String> OF_DOCUMENT = Set.of("key", "title", "organisation", "country");
    private static final Predicate<String> SLUG =
            Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,20}").asMatchPredicate();
    private static final int LONGEST = 500;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final SourceFile file;
    private final List<ImportProblem> problems = new ArrayList<>();

    MappingReader(SourceFile file) {
        this.file = file;
    }

    Mapping read() {
        Value root = MappingYaml.read(file);
        if (root.kind() != Kind.NAMES) {
            throw ImportException.of(problem(
                    "WRONG_TYPE", root, "", "A mapping has named fields.", "Write layout: and columns: into it."));
        }
        known(root, FIELDS, "");
        Layout layout = layout(root);
        Map<String, Field> columns = columns(root, layout);
        List<String> ignored = new ArrayList<>();
        @Nullable Value ignore = root.members().get("ignore");
        if (ignore != null && is(ignore, Kind.LIST, "/ignore", "a list of headers")) {
            ignore.items().forEach(item -> text(item, "/ignore", ignored::add));
        }
        Map<String, String> document = document(root);
        if (layout == null || !problems.isEmpty()) {
            throw new ImportException(problems);
        }
        return new Mapping(
                file.name(),
                layout,
                columns,
                ignored,
                document.get("key"),
                document.get("title"),
                document.get("organisation"),
                document.get("country"));
    }

    private @Nullable Layout layout(Value root) {
        @Nullable Value value = root.members().get("layout");
        if (value == null) {
            problems.add(problem(
                    "MISSING_FIELD",
                    root,
                    "/layout",
                    "The layout is missing.",
                    "Add layout: with one of " + String.join(", ", Layouts.keys()) + "."));
            return null;
        }
        String name = value.text().orElse("");
        return Layouts.find(name).orElseGet(() -> {
            problems.add(problem(
                    "UNKNOWN_LAYOUT",
                    value,
                    "/layout",
                    "There is no layout '" + name + "'.",
                    "Use one of " + String.join(", ", Layouts.keys()) + "."));
            return null;
        });
    }

    private Map<String, Field> columns(Value root, @Nullable Layout layout) {
        Map<String, Field> columns = new LinkedHashMap<>();
        @Nullable Value value = root.members().get("columns");
        if (value == null) {
            problems.add(problem(
                    "MISSING_FIELD", root, "/columns", "The columns are missing.", "Add columns: with header: field."));
        } else if (is(value, Kind.NAMES, "/columns", "headers with the name of a field") && layout != null) {
            value.members()
                    .forEach((header, field) -> text(
                            field,
                            "/columns/" + header,
                            name -> layout.field(name)
                                    .ifPresentOrElse(
                                            known -> columns.put(header, known),
                                            () -> unknownField(header, field, layout))));
        }
        return columns;
    }

    private void unknownField(String header, Value field, Layout layout) {
        List<String> keys = layout.mapped();
        String name = field.text().orElse("");
        problems.add(problem(
                "UNKNOWN_FIELD",
                field,
                "/columns/" + header,
                "The layout " + layout.key() + " has no field '" + name + "'.",
                "Use one of these, perhaps " + Nearest.to(name, keys).getFirst() + ": " + String.join(", ", keys)
                        + "."));
    }

    private Map<String, String> document(Value root) {
        Map<String, String> texts = new LinkedHashMap<>();
        @Nullable Value value = root.members().get("document");
        if (value != null && is(value, Kind.NAMES, "/document", "names with a text each")) {
            known(value, OF_DOCUMENT, "/document");
            value.members().forEach((name, member) -> text(member, "/document/" + name, text -> texts.put(name, text)));
            String key = texts.getOrDefault("key", "x");
            if (!SLUG.test(key) || key.length() > 100) {
                problems.add(problem(
                        "WRONG_FORM",
                        value,
                        "/document/key",
                        "'" + key + "' is no key.",
                        "Write lower-case letters and digits, joined by hyphens."));
            }
            country(value, texts.getOrDefault("country", "GB"));
        }
        return texts;
    }

    private void country(Value document, String code) {
        if (!COUNTRIES.contains(code)) {
            problems.add(problem(
                    "WRONG_FORM",
                    document,
                    "/document/country",
                    "'" + code + "' is no country code.",
                    "Write two capital letters of ISO 3166-1, such as DE, or GB for the United Kingdom."));
        }
    }

    private void known(Value names, Set<String> known, String path) {
        names.members().forEach((name, value) -> {
            if (!known.contains(name)) {
                problems.add(problem(
                        "UNKNOWN_FIELD",
                        value,
                        path + "/" + name,
                        "A mapping has no field '" + name + "' there.",
                        "Use one that it has; nearest: " + String.join(", ", Nearest.to(name, known)) + "."));
            }
        });
    }

    private boolean is(Value value, Kind kind, String path, String wanted) {
        if (value.kind() != kind) {
            problems.add(problem("WRONG_TYPE", value, path, "It is not " + wanted + ".", "See the manual."));
        }
        return value.kind() == kind;
    }

    private void text(Value value, String path, Consumer<String> use) {
        String text = value.text().orElse("").strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            problems.add(problem(
                    "WRONG_TYPE", value, path, "It is no text of 1 to 500 characters.", "Write one, or remove it."));
        } else {
            use.accept(text);
        }
    }

    private ImportProblem problem(String code, Value at, String path, String message, String remedy) {
        return new ImportProblem(code, file.name(), at.line(), path, message, remedy);
    }
}
