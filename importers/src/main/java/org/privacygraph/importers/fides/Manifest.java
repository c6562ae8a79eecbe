package org.privacygraph.importers.fides;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.json.JsonValue;
import org.privacygraph.importers.yaml.YamlTree;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Evidence;
import org.privacygraph.provenance.LineRange;

/** A manifest as the resources that stand in it, each found by its key. */
final class Manifest {

    static final int LONGEST_KEY = 300;
    static final int LONGEST_TEXT = 2_000;

    static final String ORGANIZATION = "organization";
    static final String SYSTEM = "system";
    static final String DATASET = "dataset";

    /** Kinds that become facts, or that name what facts speak of. */
    static final Set<String> READ = Set.of(ORGANIZATION, SYSTEM, DATASET, "data_category", "data_use", "data_subject");

    /** Kinds that are rules for Fides itself. */
    static final Set<String> LEFT = Set.of("policy", "registry", "evaluation", "data_qualifier");

    private static final Set<String> TECHNICAL = Set.of(
            "meta",
            "tags",
            "fides_meta",
            "fidesctl_meta",
            "fidesops_meta",
            "is_default",
            "version_added",
            "version_deprecated",
            "replaced_by");

    private final YamlTree tree;
    private final Map<String, Map<String, Resource>> resources = new HashMap<>();

    /**
     * A resource.
     *
     * @param key its key, unique in its kind
     * @param name its name, or its key where it has none
     * @param value all of it
     */
    record Resource(String key, String name, JsonValue value) {

        JsonValue member(String field) {
            return value.member(field);
        }
    }

    private Manifest(YamlTree tree) {
        this.tree = tree;
    }

    /** Reads the resources of a file. */
    static Manifest of(YamlTree tree, JsonValue root) {
        Manifest manifest = new Manifest(tree);
        root.members().forEach((name, value) -> {
            String kind = kind(name);
            if (READ.contains(kind)) {
                manifest.collect(kind, value);
            } else if (LEFT.contains(kind)) {
                value.left(Reason.NOT_MODELLED, "Such a resource says nothing about processing; it was left out.");
            } else if (value.items().stream().anyMatch(item -> item.node().has("fides_key"))) {
                value.lost(Reason.UNKNOWN_FIELD, "It is no kind of resource that is known; it was left out.");
            }
        });
        return manifest;
    }

    /** The kind that a field of the file holds; in the plural some have been written, too. */
    static String kind(String field) {
        String singular = field.endsWith("ies")
                ? field.substring(0, field.length() - 3) + "y"
                : field.endsWith("s") ? field.substring(0, field.length() - 1) : field;
        return READ.contains(singular) || LEFT.contains(singular) ? singular : field;
    }

    /** All resources of a kind, in their order. */
    List<Resource> all(String kind) {
        return List.copyOf(resources.getOrDefault(kind, Map.of()).values());
    }

    /** The resource of a key; null where the file does not hold it. */
    @Nullable
    Resource find(String kind, String key) {
        return resources.getOrDefault(kind, Map.of()).get(key);
    }

    /** The line in which a value starts. */
    LineRange line(JsonValue value) {
        int line = Math.max(1, tree.lineOf(value.where().pointer()));
        return new LineRange(line, line);
    }

    /** What is stated in the lines of these values. */
    Evidence stated(JsonValue... values) {
        List<LineRange> lines = new ArrayList<>();
        for (JsonValue value : values) {
            lines.add(line(value));
        }
        return new Evidence(List.copyOf(lines), Assertion.STATED, null);
    }

    private void collect(String kind, JsonValue value) {
        if (!value.isStated()) {
            return;
        }
        List<JsonValue> items = value.node().isObject() ? List.of(value) : value.items();
        if (items.isEmpty()) {
            value.lost(Reason.MALFORMED, "It is no list of resources; it was left out.");
        }
        for (JsonValue item : items) {
            collectOne(kind, item);
        }
    }

    private void collectOne(String kind, JsonValue item) {
        if (!item.isStatedObject()) {
            item.lost();
            return;
        }
        String key = item.member("fides_key").text(LONGEST_KEY);
        if (key == null) {
            item.lost(Reason.MALFORMED, "It has no fides_key; it was left out.");
            return;
        }
        String name = item.member("name").text(LONGEST_KEY);
        TECHNICAL.forEach(
                field -> item.member(field).left(Reason.NOT_MODELLED, "It is a technical remark; it was left out."));
        item.member("description").left(Reason.NOT_MODELLED, "There is no place for descriptions; it was left out.");
        Resource resource = new Resource(key, name == null ? key : name, item);
        if (resources.computeIfAbsent(kind, any -> new LinkedHashMap<>()).putIfAbsent(key, resource) != null) {
            item.lost(Reason.CONTRADICTED, "The same key stands before; it was left out.");
        }
    }
}
