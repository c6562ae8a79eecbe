package org.privacygraph.importers.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.Detail;
import org.privacygraph.fact.Duration;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.Place;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.yaml.YamlTree;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Evidence;
import org.privacygraph.provenance.Grain;
import org.privacygraph.provenance.LineRange;
import org.privacygraph.provenance.Locator;

/** Reads the small parts of a register; what the schema cannot check becomes a problem, not an exception. */
final class RegisterFields {

    private final String file;
    private final YamlTree tree;
    private final Consumer<ImportProblem> problems;

    RegisterFields(String file, YamlTree tree, Consumer<ImportProblem> problems) {
        this.file = file;
        this.tree = tree;
        this.problems = problems;
    }

    static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value.asText();
    }

    static String required(JsonNode node, String field) {
        return node.path(field).asText();
    }

    static List<String> texts(JsonNode node, String field) {
        List<String> texts = new ArrayList<>();
        node.path(field).forEach(item -> texts.add(item.asText()));
        return texts;
    }

    static <E extends Enum<E>> E constant(Class<E> type, JsonNode node, String field) {
        return Enum.valueOf(type, required(node, field));
    }

    static Assertion assertion(JsonNode node) {
        String name = text(node, "assertion");
        return name == null ? Assertion.STATED : Assertion.valueOf(name);
    }

    static Grain grain(JsonNode node) {
        String name = text(node, "grain");
        return name == null ? Grain.PAIRED : Grain.valueOf(name);
    }

    Evidence evidence(JsonNode node, String pointer) {
        return new Evidence(lines(node, pointer), assertion(node), text(node, "note"));
    }

    List<Locator> lines(JsonNode node, String pointer) {
        JsonNode lines = node.path("lines");
        List<Locator> ranges = new ArrayList<>();
        if (lines.isArray()) {
            lines.forEach(line -> range(line, pointer + "/lines", ranges));
        } else if (!lines.isMissingNode()) {
            range(lines, pointer + "/lines", ranges);
        }
        return ranges;
    }

    private void range(JsonNode line, String pointer, List<Locator> ranges) {
        try {
            ranges.add(LineRange.parse(line.asText()));
        } catch (IllegalArgumentException e) {
            problem(
                    "LINES_REVERSED",
                    pointer,
                    "'" + line.asText() + "' is no range of lines.",
                    "Write the first line before the last.");
            ranges.add(new LineRange(1, 1));
        }
    }

    List<Link> links(JsonNode node, String field, String pointer) {
        List<Link> links = new ArrayList<>();
        for (JsonNode item : node.path(field)) {
            links.add(link(item, pointer + "/" + field + "/" + links.size()));
        }
        return links;
    }

    private Link link(JsonNode item, String pointer) {
        if (item.isTextual() || item.isNumber()) {
            return Link.to(item.asText());
        }
        String words = text(item, "interest") == null ? text(item, "words") : text(item, "interest");
        return new Link(
                required(item, "key"), assertion(item), grain(item), words, lines(item, pointer), text(item, "note"));
    }

    @Nullable
    Place place(JsonNode node, String field, String pointer) {
        JsonNode place = node.path(field);
        return place.isObject() ? place(place, pointer + "/" + field) : null;
    }

    Place place(JsonNode place, String pointer) {
        String country = text(place, "country");
        Place.Scope scope = country == null ? Place.Scope.REGION : Place.Scope.COUNTRY;
        String target = country == null ? required(place, "region") : country;
        return new Place(
                scope,
                new Link(target, assertion(place), grain(place), text(place, "words"), lines(place, pointer), null));
    }

    @Nullable
    Detail detail(JsonNode node, String field, String pointer) {
        JsonNode detail = node.path(field);
        return detail.isObject() ? new Detail(required(detail, "text"), lines(detail, pointer + "/" + field)) : null;
    }

    @Nullable
    Duration duration(JsonNode node, String pointer) {
        String text = text(node, "duration");
        if (text == null) {
            return null;
        }
        if (!Duration.canParse(text)) {
            problem(
                    "NO_SUCH_DURATION",
                    pointer + "/duration",
                    "'" + text + "' is no ISO 8601 duration.",
                    "Write a duration such as P2Y or P6M.");
            return null;
        }
        return new Duration(text);
    }

    @Nullable
    LocalDate date(JsonNode node, String field, String pointer) {
        String text = text(node, field);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            problem(
                    "NO_SUCH_DATE",
                    pointer + "/" + field,
                    "'" + text + "' is no day of the calendar.",
                    "Write a day that exists, as YYYY-MM-DD.");
            return null;
        }
    }

    void problem(String code, String pointer, String message, String remedy) {
        problems.accept(new ImportProblem(code, file, tree.lineOf(pointer), pointer, message, remedy));
    }
}
