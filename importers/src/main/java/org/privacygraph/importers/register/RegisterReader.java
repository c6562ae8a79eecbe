package org.privacygraph.importers.register;

import static org.privacygraph.importers.register.RegisterFields.assertion;
import static org.privacygraph.importers.register.RegisterFields.constant;
import static org.privacygraph.importers.register.RegisterFields.grain;
import static org.privacygraph.importers.register.RegisterFields.required;
import static org.privacygraph.importers.register.RegisterFields.text;
import static org.privacygraph.importers.register.RegisterFields.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.*;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.yaml.YamlTree;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Evidence;
import org.privacygraph.provenance.Grain;
import org.privacygraph.provenance.LineRange;
import org.privacygraph.provenance.Locator;
import org.privacygraph.provenance.Section;
import org.privacygraph.provenance.SourceDocument;

/**
 * Turns a register that fits the schema into facts.
 *
 * <p>Here a group of data stands for its items, what is stated for a whole activity is carried over to its disclosures
 * with the grain {@code SAME_ACTIVITY}, and sources of data become facts of their own.
 */
final class RegisterReader {

    private final JsonNode root;
    private final RegisterFields fields;
    private final ToldActivities told;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, String> pointers = new HashMap<>();
    private final Map<String, List<String>> itemsByGroup = new LinkedHashMap<>();
    private final Map<String, ProcessingActivity> activities = new HashMap<>();

    RegisterReader(String file, YamlTree tree, Consumer<ImportProblem> problems) {
        this.root = tree.root();
        this.fields = new RegisterFields(file, tree, problems);
        this.told = new ToldActivities(root, fields, "retention", "measures");
    }

    /** The facts of the register. */
    FactSet read() {
        root.path("dataGroups").forEach(group -> itemsByGroup.put(required(group, "id"), new ArrayList<>()));
        root.path("dataItems").forEach(item -> {
            if (assertion(item) != Assertion.STATED_ABSENT) {
                itemsByGroup
                        .computeIfAbsent(required(item, "group"), group -> new ArrayList<>())
                        .add(required(item, "id"));
            }
        });
        each(
                "statutes",
                (n, p) -> new StatuteReference(
                        id(n), fields.evidence(n, p), required(n, "statute"), required(n, "words")));
        each("organisations", this::organisation);
        each(
                "recipientGroups",
                (n, p) -> new RecipientGroup(
                        id(n), fields.evidence(n, p), required(n, "words"), fields.links(n, "concepts", p)));
        each("contacts", this::contact);
        each("dataGroups", (n, p) -> new DataGroup(id(n), fields.evidence(n, p), required(n, "name")));
        each("dataItems", this::dataItem);
        each("dataSubjects", this::dataSubjects);
        each("activities", this::activity);
        told.refuseUnknown(activities.keySet());
        each("disclosures", this::disclosure);
        each("transfers", this::transfer);
        each("retention", this::retention);
        each("rights", this::right);
        each(
                "measures",
                (n, p) -> new Measure(
                        id(n), fields.evidence(n, p), required(n, "statement"), fields.links(n, "concepts", p)));
        each("negativeStatements", this::negativeStatement);
        each(
                "observations",
                (n, p) -> new Observation(
                        id(n),
                        fields.evidence(n, p),
                        constant(Observation.Kind.class, n, "kind"),
                        required(n, "statement"),
                        text(n, "article"),
                        fields.links(n, "about", p)));
        return new FactSet(document(), facts);
    }

    /** JSON pointers of the facts, by id; of facts that share an id, that of the last one. */
    Map<String, String> pointers() {
        return pointers;
    }

    private void each(String section, BiFunction<JsonNode, String, Fact> reader) {
        int index = 0;
        for (JsonNode node : root.path(section)) {
            String pointer = "/" + section + "/" + index++;
            add(reader.apply(node, pointer), pointer);
        }
    }

    private void add(Fact fact, String pointer) {
        facts.add(fact);
        pointers.put(fact.id(), pointer);
    }

    private SourceDocument document() {
        JsonNode node = root.path("document");
        List<Section> sections = new ArrayList<>();
        for (JsonNode section : root.path("sections")) {
            String pointer = "/sections/" + sections.size();
            for (Locator lines : fields.lines(section, pointer)) {
                sections.add(new Section(required(section, "title"), (LineRange) lines));
            }
        }
        return new SourceDocument(
                required(node, "key"),
                constant(SourceDocument.Kind.class, node, "kind"),
                required(node, "title"),
                required(node, "language"),
                text(node, "url"),
                required(node, "issuer"),
                required(node, "sha256"),
                node.path("lineCount").asInt(),
                text(node, "fileName"),
                text(node, "version"),
                lastUpdated(node.path("lastUpdated"), "/document/lastUpdated"),
                governingLaw(node.path("governingLaw"), "/document/governingLaw"),
                sections);
    }

    private SourceDocument.LastUpdated lastUpdated(JsonNode node, String pointer) {
        return node.isObject()
                ? new SourceDocument.LastUpdated(
                        fields.date(node, "date", pointer),
                        fields.lines(node, pointer),
                        node.has("date") || node.has("assertion") ? assertion(node) : Assertion.NOT_STATED)
                : SourceDocument.LastUpdated.NOT_STATED;
    }

    private SourceDocument.@Nullable GoverningLaw governingLaw(JsonNode node, String pointer) {
        return node.isObject()
                ? new SourceDocument.GoverningLaw(
                        required(node, "words"), text(node, "country"), fields.lines(node, pointer), assertion(node))
                : null;
    }

    private Fact organisation(JsonNode n, String p) {
        return new Organisation(
                id(n),
                fields.evidence(n, p),
                required(n, "name"),
                constant(Organisation.Kind.class, n, "kind"),
                text(n, "sameAs"),
                texts(n, "aliases"),
                text(n, "companyNumber"),
                texts(n, "identifiers"),
                texts(n, "websites"),
                texts(n, "addresses"),
                fields.place(n, "place", p),
                fields.links(n, "partOf", p),
                fields.links(n, "subsidiaryOf", p),
                fields.links(n, "runBy", p));
    }

    private Fact contact(JsonNode n, String p) {
        return new ContactPoint(
                id(n),
                fields.evidence(n, p),
                required(n, "organisation"),
                constant(ContactPoint.Kind.class, n, "kind"),
                text(n, "addressee"),
                text(n, "email"),
                text(n, "phone"),
                text(n, "postalAddress"),
                text(n, "url"));
    }

    private Fact dataItem(JsonNode n, String p) {
        return new DataItem(
                id(n),
                fields.evidence(n, p),
                required(n, "words"),
                text(n, "group"),
                fields.links(n, "concepts", p),
                n.has("mandatory") ? n.path("mandatory").asBoolean() : null);
    }

    private Fact dataSubjects(JsonNode n, String p) {
        return new DataSubjectGroup(
                id(n),
                fields.evidence(n, p),
                required(n, "words"),
                fields.links(n, "concepts", p),
                n.has("ageBelow") ? n.path("ageBelow").asInt() : null);
    }

    private Fact activity(JsonNode n, String p) {
        Evidence evidence = fields.evidence(n, p);
        List<Link> sources = new ArrayList<>();
        for (JsonNode source : n.path("sources")) {
            String pointer = p + "/sources/" + sources.size();
            DataSource fact = source(id(n), source, pointer, evidence);
            add(fact, pointer);
            sources.add(Link.to(fact.id()).atMost(grain(source)));
        }
        ProcessingActivity activity = new ProcessingActivity(
                id(n),
                evidence,
                required(n, "name"),
                fields.links(n, "controllers", p),
                fields.links(n, "jointControllers", p),
                fields.links(n, "purposes", p),
                fields.links(n, "dataSubjects", p),
                items(n, "dataItems", p),
                fields.links(n, "bases", p),
                sources,
                merged(fields.links(n, "retention", p), told.of("retention", id(n))),
                merged(fields.links(n, "measures", p), told.of("measures", id(n))));
        activities.put(activity.id(), activity);
        return activity;
    }

    private DataSource source(String activity, JsonNode n, String p, Evidence ofActivity) {
        DataSource.Kind kind = constant(DataSource.Kind.class, n, "kind");
        String party = text(n, "party");
        String method = text(n, "method");
        String what = party == null ? slug(method) : party;
        List<Locator> lines = fields.lines(n, p);
        return new DataSource(
                unused(activity + "--" + slug(kind.name()) + (what.isEmpty() ? "" : "--" + what)),
                new Evidence(lines.isEmpty() ? ofActivity.locators() : lines, assertion(n), null),
                kind,
                party,
                method);
    }

    /** Sources have no id of their own in a register: those that would share one are numbered. */
    private String unused(String id) {
        String free = id;
        for (int number = 2; pointers.containsKey(free); number++) {
            free = id + "--" + number;
        }
        return free;
    }

    private Fact disclosure(JsonNode n, String p) {
        ProcessingActivity activity = activities.get(required(n, "activity"));
        List<Link> subjects = fields.links(n, "dataSubjects", p);
        List<Link> bases = fields.links(n, "bases", p);
        return new Disclosure(
                id(n),
                fields.evidence(n, p),
                required(n, "activity"),
                items(n, "data", p),
                required(n, "to"),
                constant(RecipientRole.class, n, "role"),
                n.has("roleAssertion") ? constant(Assertion.class, n, "roleAssertion") : Assertion.STATED,
                n.has("dataSubjects") || activity == null ? subjects : ofActivity(activity, activity.dataSubjects()),
                n.has("bases") || activity == null ? bases : ofActivity(activity, activity.bases()),
                fields.place(n, "place", p),
                text(n, "condition"));
    }

    /** What is stated for the activity: no closer than that, and resting on the lines that say it there. */
    private static List<Link> ofActivity(ProcessingActivity activity, List<Link> links) {
        return links.stream()
                .map(link -> link.atMost(Grain.SAME_ACTIVITY))
                .map(link -> link.locators().isEmpty()
                        ? link.withLocators(activity.evidence().locators())
                        : link)
                .toList();
    }

    private Fact transfer(JsonNode n, String p) {
        return new ThirdCountryTransfer(
                id(n),
                fields.evidence(n, p),
                text(n, "exporter"),
                text(n, "importer"),
                fields.place(n, "from", p),
                fields.place(n.path("to"), p + "/to"),
                fields.links(n, "tools", p),
                text(n, "condition"),
                fields.links(n, "covers", p));
    }

    private Fact retention(JsonNode n, String p) {
        return new RetentionPeriod(
                id(n),
                fields.evidence(n, p),
                fields.duration(n, p),
                text(n, "criteria"),
                text(n, "startsAt"),
                text(n, "condition"),
                items(n, "dataItems", p));
    }

    private Fact right(JsonNode n, String p) {
        JsonNode limit = n.path("timeLimit");
        String at = p + "/timeLimit";
        return new DataSubjectRight(
                id(n),
                fields.evidence(n, p),
                required(n, "right"),
                fields.detail(n, "conditions", p),
                fields.detail(n, "fee", p),
                limit.isObject()
                        ? new DataSubjectRight.TimeLimit(
                                fields.duration(limit, at), required(limit, "text"), fields.lines(limit, at))
                        : null,
                fields.detail(n, "identityCheck", p),
                fields.detail(n, "channel", p),
                text(n, "contact"));
    }

    private Fact negativeStatement(JsonNode n, String p) {
        List<Place> places = new ArrayList<>();
        for (JsonNode place : n.path("places")) {
            places.add(fields.place(place, p + "/places/" + places.size()));
        }
        return new NegativeStatement(
                id(n),
                fields.evidence(n, p),
                constant(NegativeStatement.Kind.class, n, "kind"),
                required(n, "statement"),
                text(n, "qualification"),
                fields.links(n, "about", p),
                places,
                fields.links(n, "contradictedBy", p));
    }

    /** A group stands for each of its items; an item that stands twice is named once, as it stands first. */
    private List<Link> items(JsonNode n, String field, String p) {
        Map<String, Link> items = new LinkedHashMap<>();
        for (Link link : fields.links(n, field, p)) {
            List<String> group = itemsByGroup.get(link.target());
            if (group == null) {
                items.putIfAbsent(link.target(), link);
            } else if (group.isEmpty()) {
                fields.problem(
                        "EMPTY_DATA_GROUP",
                        p + "/" + field,
                        "No data item is in the group '" + link.target() + "'.",
                        "Name it as the group of items, or refer to items.");
            } else {
                group.forEach(item -> items.putIfAbsent(item, link.withTarget(item)));
            }
        }
        return List.copyOf(items.values());
    }

    private static List<Link> merged(List<Link> own, List<Link> told) {
        Map<String, Link> links = new LinkedHashMap<>();
        own.forEach(link -> links.putIfAbsent(link.target(), link));
        told.forEach(link -> links.putIfAbsent(link.target(), link));
        return List.copyOf(links.values());
    }

    private static String id(JsonNode node) {
        return required(node, "id");
    }

    private static String slug(@Nullable String text) {
        String words = text == null ? "" : text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return words.substring(0, Math.min(40, words.length())).replaceAll("^-+|-+$", "");
    }
}
