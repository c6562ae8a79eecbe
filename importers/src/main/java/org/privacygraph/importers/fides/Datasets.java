package org.privacygraph.importers.fides;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.DataGroup;
import org.privacygraph.fact.DataItem;
import org.privacygraph.fact.Duration;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.RetentionPeriod;
import org.privacygraph.importers.FactIds;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.coding.Coding;
import org.privacygraph.importers.coding.Durations;
import org.privacygraph.importers.json.JsonValue;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Grain;

/** Datasets as groups, and their fields as the data items of these groups. */
final class Datasets {

    private final Manifest manifest;
    private final Collected collected;
    private final FidesCoding coding;
    private final Organizations organizations;
    private final Map<String, Set<String>> items = new HashMap<>();

    Datasets(Manifest manifest, Collected collected, FidesCoding coding, Organizations organizations) {
        this.manifest = manifest;
        this.collected = collected;
        this.coding = coding;
        this.organizations = organizations;
    }

    void read() {
        for (Manifest.Resource dataset : manifest.all(Manifest.DATASET)) {
            Set<String> ids = items.computeIfAbsent(dataset.key(), key -> new LinkedHashSet<>());
            String group = FactIds.of(Manifest.DATASET, dataset.key());
            collected.add(new DataGroup(group, manifest.stated(dataset.member("fides_key")), dataset.name()));
            organizations.of(dataset);
            item(dataset.value(), dataset, dataset.name(), dataset.member("fides_key"), ids);
            JsonValue collections = dataset.member("collections");
            if (collections.isStatedList()) {
                collections.items().forEach(collection -> walk(collection, dataset, "", ids));
            } else {
                collections.lost();
            }
            retention(dataset, ids);
            List.of("third_country_transfers", "joint_controller", "data_qualifier", "data_uses", "data_purposes")
                    .forEach(field -> dataset.member(field)
                            .left(Reason.NOT_MODELLED, "A dataset is no processing; it was left out."));
        }
    }

    /** Ids of the items of a dataset; null where the file does not hold it. */
    @Nullable
    Set<String> items(String dataset) {
        return items.get(dataset);
    }

    private void walk(JsonValue value, Manifest.Resource dataset, String above, Set<String> ids) {
        if (!value.isStatedObject()) {
            value.lost();
            return;
        }
        String name = value.member("name").text(Manifest.LONGEST_KEY);
        if (name == null) {
            value.lost(Reason.MALFORMED, "It has no name; it was left out.");
            return;
        }
        String path = above.isEmpty() ? name : above + "." + name;
        List.of(
                        "description",
                        "data_qualifier",
                        "fides_meta",
                        "fidesops_meta",
                        "data_uses",
                        "data_purposes",
                        "retention")
                .forEach(field -> value.member(field)
                        .left(Reason.NOT_MODELLED, "There is no place for it at a field; it was left out."));
        boolean item = item(value, dataset, path, value.member("name"), ids);
        JsonValue fields = value.member("fields");
        boolean parts = fields.isStatedList();
        if (!parts) {
            fields.lost();
        }
        fields.items().forEach(field -> walk(field, dataset, path, ids));
        if (!item && !parts) {
            value.member("name")
                    .left(Reason.NOT_MODELLED, "No data category says that it is personal data; it was left out.");
        }
    }

    /** Makes an item of what has categories of personal data of its own. */
    private boolean item(JsonValue value, Manifest.Resource dataset, String path, JsonValue name, Set<String> ids) {
        List<Link> concepts = new ArrayList<>();
        boolean personal = false;
        for (FidesCoding.Coded category : coding.all("data_category", value.member("data_categories"))) {
            concepts.addAll(category.concepts());
            personal |= category.personal();
        }
        value.member("data_subjects").left(Reason.NOT_MODELLED, "A data item names no people; it was left out.");
        if (!personal) {
            return false;
        }
        String words = dataset.key() + "/" + path;
        String id = collected.shared(
                "field",
                words,
                manifest.line(name),
                evidence -> new DataItem(
                        FactIds.of("field", words),
                        evidence,
                        path,
                        FactIds.of(Manifest.DATASET, dataset.key()),
                        distinct(concepts),
                        null));
        ids.add(id);
        return true;
    }

    static List<Link> distinct(List<Link> links) {
        Map<String, Link> byTarget = new LinkedHashMap<>();
        links.forEach(link -> byTarget.putIfAbsent(link.target(), link));
        return List.copyOf(byTarget.values());
    }

    private void retention(Manifest.Resource dataset, Set<String> ids) {
        JsonValue value = dataset.member("retention");
        String text = value.words(Manifest.LONGEST_TEXT);
        if (text == null) {
            value.lost();
            return;
        }
        Coding coded = new Durations().of(text);
        coded.left().forEach(left -> value.left(left.reason(), left.decision()));
        collected.add(new RetentionPeriod(
                FactIds.of(Manifest.DATASET + "-retention", dataset.key()),
                manifest.stated(value),
                coded.keys().isEmpty() ? null : new Duration(coded.keys().getFirst()),
                coded.keys().isEmpty() ? text : null,
                null,
                null,
                ids.stream()
                        .map(id -> new Link(id, Assertion.STATED, Grain.PAIRED, null, List.of(), null))
                        .toList()));
    }
}
