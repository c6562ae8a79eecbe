package org.privacygraph.importers.fides;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.privacygraph.fact.DataSubjectGroup;
import org.privacygraph.fact.DataSubjectRight;
import org.privacygraph.fact.Detail;
import org.privacygraph.fact.Link;
import org.privacygraph.importers.FactIds;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.json.JsonValue;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Grain;

/** What a manifest's own taxonomy says of data uses and data subjects, beside their names. */
final class Taxonomy {

    private static final String OF_USE = "The taxonomy of the file says so of the data use.";

    private final Manifest manifest;
    private final FidesCoding coding;
    private final Collected collected;
    private final Map<String, List<Link>> bases = new HashMap<>();

    Taxonomy(Manifest manifest, FidesCoding coding, Collected collected) {
        this.manifest = manifest;
        this.coding = coding;
        this.collected = collected;
    }

    void read() {
        List.of("data_category", "data_use", "data_subject")
                .forEach(kind -> manifest.all(kind).forEach(resource -> {
                    resource.member("parent_key").understood();
                    resource.member("organization_fides_key").understood();
                }));
        manifest.all("data_use").forEach(this::use);
        manifest.all("data_subject").forEach(this::subject);
    }

    /** The legal bases that the file states for a data use. */
    List<Link> bases(String use) {
        return bases.getOrDefault(use, List.of());
    }

    /** People, as the file names them. */
    String subjects(FidesCoding.Coded people) {
        return collected.shared(
                "people",
                people.key(),
                manifest.line(people.value()),
                evidence -> new DataSubjectGroup(
                        FactIds.of("people", people.key()), evidence, people.words(), people.concepts(), null));
    }

    private void use(Manifest.Resource use) {
        List<Link> stated = new ArrayList<>();
        for (String field : List.of("legal_basis", "special_category")) {
            coding.all(field, use.member(field))
                    .forEach(basis -> basis.concepts()
                            .forEach(link -> stated.add(new Link(
                                    link.target(),
                                    Assertion.INFERRED,
                                    Grain.PAIRED,
                                    null,
                                    List.of(manifest.line(basis.value())),
                                    OF_USE))));
        }
        bases.put(use.key(), stated);
        List.of("recipients", "legitimate_interest", "legitimate_interest_impact_assessment")
                .forEach(field -> use.member(field)
                        .left(Reason.NOT_MODELLED, "It is said of a use and of no processing; it was left out."));
    }

    private void subject(Manifest.Resource subject) {
        subject.member("automated_decisions_or_profiling")
                .left(Reason.NOT_MODELLED, "There is no fact for automated decisions; it was left out.");
        JsonValue rights = subject.member("rights");
        if (!rights.isStatedObject()) {
            rights.lost();
            return;
        }
        JsonValue strategy = rights.member("strategy");
        String included = strategy.words(Manifest.LONGEST_KEY);
        if (included == null || !included.toUpperCase(Locale.ROOT).equals("INCLUDE")) {
            rights.left(Reason.NOT_MODELLED, "Only rights that are listed one by one are read; it was left out.");
            return;
        }
        for (FidesCoding.Coded right : coding.all("right", rights.member("values"))) {
            if (FidesConcepts.nearest("right", right.key()).isEmpty()
                    && right.concepts().isEmpty()) {
                right.value().lost();
            }
            right.concepts()
                    .forEach(concept -> collected.add(new DataSubjectRight(
                            FactIds.of(
                                    "right-"
                                            + concept.target()
                                                    .toLowerCase(Locale.ROOT)
                                                    .replace('_', '-'),
                                    subject.key()),
                            manifest.stated(right.value()),
                            concept.target(),
                            new Detail("For " + subject.name(), List.of(manifest.line(subject.member("fides_key")))),
                            null,
                            null,
                            null,
                            null,
                            null)));
        }
    }
}
