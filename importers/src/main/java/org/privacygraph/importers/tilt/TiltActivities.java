package org.privacygraph.importers.tilt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.NegativeStatement;
import org.privacygraph.fact.ProcessingActivity;
import org.privacygraph.importers.FactIds;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Grain;

/** The entries of {@code dataDisclosed}: each is a processing activity with parallel lists. */
final class TiltActivities {

    private static final int LONGEST_NAME = 200;
    private static final String NAMELESS = "Processing without a stated category or purpose";

    private final TiltContext context;
    private final TiltRecipients recipients;
    private final Map<String, Link> controllers = new LinkedHashMap<>();
    private final Map<String, Set<String>> contents = new HashMap<>();

    TiltActivities(TiltContext context, @Nullable Link controller) {
        this.context = context;
        this.recipients = new TiltRecipients(context);
        if (controller != null) {
            controllers.put(controller.target(), controller);
        }
    }

    /** Reads all entries. */
    void read(TiltValue disclosed) {
        List<TiltValue> entries = disclosed.objects();
        entries.forEach(entry ->
                contents.computeIfAbsent(subject(entry), key -> new HashSet<>()).add(TiltWords.content(entry.node())));
        entries.forEach(this::entry);
    }

    private void entry(TiltValue entry) {
        entry.get("_id").leave(Reason.NOT_MODELLED, "It was left out; facts have ids of their own.");
        List<Link> items = items(entry);
        List<Link> purposes = TiltPurposes.links(entry.get("purposes"), context.coder());
        TiltBases bases = new TiltBases(context, entry);
        List<Link> retention = new TiltStorage(context, entry).links();
        mandatory(entry.get("nonDisclosure"), items);
        if (items.isEmpty()
                && purposes.isEmpty()
                && bases.links().isEmpty()
                && retention.isEmpty()
                && !TiltRecipients.has(entry)) {
            return;
        }
        String id = id(entry);
        String name = name(entry);
        List<Link> links = bases.links();
        context.facts()
                .add(
                        id,
                        entry.at(),
                        evidence -> new ProcessingActivity(
                                id,
                                evidence,
                                name,
                                List.copyOf(controllers.values()),
                                List.of(),
                                purposes,
                                List.of(),
                                items,
                                links,
                                List.of(),
                                retention,
                                List.of()));
        recipients.disclosures(
                entry,
                id,
                items.stream().map(link -> link.atMost(Grain.SAME_ACTIVITY)).toList(),
                links);
        deny(bases.denied(), id);
    }

    /** One category is what the entry is about; of several, each is listed beside the others. */
    private List<Link> items(TiltValue entry) {
        Map<String, TiltValue> found = new LinkedHashMap<>();
        List<TiltValue> parts = entry.get("subcategories").each();
        String group = null;
        for (TiltValue category : entry.get("category").each()) {
            group = parts.isEmpty() ? null : context.items().group(category);
            if (group == null) {
                add(found, context.items().item(category, null), category);
            }
        }
        for (TiltValue part : parts) {
            add(found, context.items().item(part, group), part);
        }
        Grain grain = found.size() == 1 ? Grain.PAIRED : Grain.SAME_ACTIVITY;
        return found.entrySet().stream()
                .map(item -> new Link(
                        item.getKey(),
                        Assertion.STATED,
                        grain,
                        null,
                        List.of(item.getValue().at()),
                        null))
                .toList();
    }

    private static void add(Map<String, TiltValue> found, @Nullable String id, TiltValue at) {
        if (id != null) {
            found.putIfAbsent(id, at);
        }
    }

    private void mandatory(TiltValue form, List<Link> items) {
        TiltValue obligation = form.get("obligationToProvide");
        TiltValue law = form.get("legalRequirement");
        TiltValue contract = form.get("contractualRegulation");
        if (form.isUnfilled()) {
            form.notStated();
            return;
        }
        Boolean must = obligation.flag();
        law.leave(Reason.NOT_MODELLED, "It was left out.");
        contract.leave(Reason.NOT_MODELLED, "It was left out.");
        form.get("consequences").leave(Reason.NOT_MODELLED, "It was left out.");
        if (must == null) {
            return;
        }
        if (!must && (Boolean.TRUE.equals(law.flag()) || Boolean.TRUE.equals(contract.flag()))) {
            obligation.leave(Reason.CONTRADICTED, "It was left out; the law or a contract asks for the data.");
        } else if (items.isEmpty()) {
            obligation.leave(Reason.NOT_MODELLED, "It was left out; the entry names no data.");
        } else {
            obligation.understood();
            items.forEach(item -> context.items().mandatory(item.target(), must));
        }
    }

    private void deny(@Nullable TiltValue denied, String activity) {
        if (denied != null) {
            String id = FactIds.of("not-relied-on", activity);
            context.facts()
                    .add(
                            id,
                            denied.at(),
                            evidence -> new NegativeStatement(
                                    id,
                                    evidence,
                                    NegativeStatement.Kind.NOT_RELIED_ON,
                                    "Legitimate interests are not relied on.",
                                    null,
                                    List.of(Link.to(activity)),
                                    List.of(),
                                    List.of()));
        }
    }

    /** Made of category and purposes; of entries that differ in the rest only, of all that they say. */
    private String id(TiltValue entry) {
        String subject = subject(entry);
        Set<String> alike = contents.getOrDefault(subject, Set.of());
        return FactIds.of("activity", alike.size() > 1 ? subject + "\n" + TiltWords.content(entry.node()) : subject);
    }

    private static String subject(TiltValue entry) {
        List<String> categories = words(entry.get("category").each());
        List<String> purposes = new ArrayList<>();
        for (TiltValue purpose : entry.get("purposes").each()) {
            purposes.addAll(
                    words(purpose.node().isObject() ? purpose.get("purpose").each() : List.of(purpose)));
        }
        return String.join("; ", categories.stream().sorted().toList())
                + (purposes.isEmpty()
                        ? ""
                        : ": " + String.join("; ", purposes.stream().sorted().toList()));
    }

    private static String name(TiltValue entry) {
        String subject = TiltWords.oneLine(subject(entry));
        return TiltWords.shortened(subject.isEmpty() ? NAMELESS : subject.replaceFirst("^: ", ""), LONGEST_NAME);
    }

    private static List<String> words(List<TiltValue> values) {
        return values.stream()
                .filter(value -> value.node().isTextual() || value.node().isNumber())
                .map(value -> value.node().asText().strip())
                .toList();
    }
}
