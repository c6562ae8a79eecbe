package org.privacygraph.importers.fides;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.privacygraph.fact.DataItem;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.ProcessingActivity;
import org.privacygraph.importers.FactIds;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.coding.Concepts;
import org.privacygraph.importers.json.JsonValue;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Grain;

/** Each privacy declaration of a system as a processing activity. */
final class Declarations {

    private static final List<String> NOT_MODELLED = List.of(
            "data_qualifier", "features", "impact_assessment_location", "processes_special_category_data", "cookies");

    private final Manifest manifest;
    private final Collected collected;
    private final FidesCoding coding;
    private final SystemTerms terms;
    private final DeclarationTerms stated;
    private final Systems systems;
    private final Datasets datasets;
    private final Taxonomy taxonomy;
    private final Recipients recipients;

    Declarations(
            Manifest manifest,
            Collected collected,
            FidesCoding coding,
            Concepts concepts,
            Organizations organizations,
            Systems systems,
            Datasets datasets,
            Taxonomy taxonomy) {
        this.manifest = manifest;
        this.collected = collected;
        this.coding = coding;
        this.stated = new DeclarationTerms(manifest, collected, taxonomy);
        this.terms = new SystemTerms(manifest, collected, concepts, organizations);
        this.systems = systems;
        this.datasets = datasets;
        this.taxonomy = taxonomy;
        this.recipients = new Recipients(manifest, collected, coding, concepts, systems);
    }

    void read(Manifest.Resource system) {
        Systems.Service service = systems.find(system.key());
        JsonValue declarations = system.member("privacy_declarations");
        if (service == null) {
            return;
        }
        SystemTerms.Terms shared = terms.of(system, service);
        List<String> activities = new ArrayList<>();
        if (declarations.isStatedList()) {
            for (JsonValue declaration : declarations.items()) {
                if (declaration.isStatedObject()) {
                    activities.add(activity(system, service, declaration, shared));
                } else {
                    declaration.lost();
                }
            }
        } else {
            declarations.lost();
        }
        recipients.flows(system, activities);
    }

    private String activity(
            Manifest.Resource system, Systems.Service service, JsonValue declaration, SystemTerms.Terms shared) {
        NOT_MODELLED.forEach(field ->
                declaration.member(field).left(Reason.NOT_MODELLED, "There is no fact for it; it was left out."));
        String name = declaration.member("name").words(Manifest.LONGEST_KEY);
        if (name == null) {
            declaration.member("name").lost();
        }
        List<FidesCoding.Coded> uses = new ArrayList<>(coding.all("data_use", declaration.member("data_use")));
        uses.addAll(coding.all("data_use", declaration.member("data_uses")));
        String use =
                String.join(", ", uses.stream().map(FidesCoding.Coded::words).toList());
        String id = collected.unusedId(
                "activity",
                system.key() + " "
                        + String.join(
                                " ", uses.stream().map(FidesCoding.Coded::key).toList())
                        + (name == null ? "" : " " + name));
        List<Link> own = items(coding.all("data_category", declaration.member("data_categories")));
        List<Link> items = new ArrayList<>(own);
        items.addAll(referred(system, declaration));
        collected.add(new ProcessingActivity(
                id,
                manifest.stated(declaration),
                name != null ? name : use.isEmpty() ? system.name() : use,
                shared.controllers(),
                shared.jointControllers(),
                purposes(uses),
                coding.all("data_subject", declaration.member("data_subjects")).stream()
                        .map(people -> Link.to(taxonomy.subjects(people)))
                        .toList(),
                Datasets.distinct(items),
                stated.bases(declaration, uses),
                new Sources(manifest, collected, systems).of(system, declaration),
                stated.retention(declaration),
                shared.measures()));
        recipients.of(id, service, declaration, own, shared.roles());
        return id;
    }

    private static List<Link> purposes(List<FidesCoding.Coded> uses) {
        return Datasets.distinct(uses.stream()
                .flatMap(use -> use.concepts().stream()
                        .map(concept -> new Link(
                                concept.target(),
                                concept.assertion(),
                                concept.grain(),
                                use.words(),
                                List.of(),
                                concept.note())))
                .toList());
    }

    private List<Link> items(List<FidesCoding.Coded> categories) {
        return categories.stream()
                .filter(FidesCoding.Coded::personal)
                .map(category -> Link.to(item(collected, manifest, category)))
                .toList();
    }

    /** Data as a declaration names them, by category. */
    static String item(Collected collected, Manifest manifest, FidesCoding.Coded category) {
        return collected.shared(
                "item",
                category.key(),
                manifest.line(category.value()),
                evidence -> new DataItem(
                        FactIds.of("item", category.key()),
                        evidence,
                        category.words(),
                        null,
                        category.concepts(),
                        null));
    }

    /** A declaration refers to datasets as a whole: which of their fields it needs it does not say. */
    private List<Link> referred(Manifest.Resource system, JsonValue declaration) {
        List<Link> links = new ArrayList<>();
        refer(declaration.member("dataset_references"), Grain.SAME_ACTIVITY, links);
        refer(declaration.member("ingress"), Grain.SAME_ACTIVITY, links);
        refer(system.member("dataset_references"), Grain.SAME_DOCUMENT, links);
        if (declaration.member("ingress").items().isEmpty() && collected.mayRead(system.member("ingress"))) {
            system.member("ingress").items().stream()
                    .map(flow -> flow.member("fides_key"))
                    .filter(key -> datasets.items(key.node().asText()) != null)
                    .forEach(key -> refer(key, Grain.SAME_DOCUMENT, links));
        }
        return links;
    }

    private void refer(JsonValue references, Grain grain, List<Link> links) {
        if (!references.isStated() || !collected.mayRead(references)) {
            return;
        }
        for (JsonValue reference : references.node().isArray() ? references.items() : List.of(references)) {
            String key = reference.text(Manifest.LONGEST_KEY);
            Set<String> items = key == null ? null : datasets.items(key);
            if (items != null && !collected.mayTie(items.size())) {
                reference.lost(Reason.MALFORMED, Collected.TOO_MANY);
            } else if (items != null) {
                String note = "By the dataset " + key + ", to which it refers as a whole.";
                items.forEach(item -> links.add(
                        new Link(item, Assertion.STATED, grain, null, List.of(manifest.line(reference)), note)));
            } else if (key != null && systems.find(key) == null && !key.equals("user")) {
                reference.left(Reason.NOT_MODELLED, "The file does not hold it; it was left out.");
            }
        }
    }
}
