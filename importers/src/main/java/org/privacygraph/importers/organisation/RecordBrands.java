package org.privacygraph.importers.organisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.Organisation;
import org.privacygraph.importers.FactIds;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.organisation.RecordFields.Value;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Evidence;
import org.privacygraph.provenance.Grain;
import org.privacygraph.provenance.Locator;

/** Reads which services and companies the organisation of a record is responsible for. */
final class RecordBrands {

    private static final String ANSWERS = "The record tells who answers for it (GDPR Art. 4(7)), not who owns it.";

    private final RecordFields fields;
    private final String slug;
    private final String runner;

    /** Those of the record with this slug, run by the organisation with this id. */
    RecordBrands(RecordFields fields, String slug, String runner) {
        this.fields = fields;
        this.slug = slug;
        this.runner = runner;
    }

    /** An organisation for each, but for the organisation itself, which has this name. */
    List<Organisation> read(String runnerName) {
        Map<String, List<Locator>> places = new LinkedHashMap<>();
        for (Value entry : fields.facts("runs")) {
            if (Brand.isPast(entry.text())) {
                fields.tell(
                        entry,
                        Reason.NOT_MODELLED,
                        "It is told of the past, for which there is no place among the facts; it was left out.");
            } else if (entry.text().equals(runnerName)) {
                fields.tell(entry, Reason.CONTRADICTED, "Nobody runs itself; it was left out.");
            } else {
                places.computeIfAbsent(entry.text(), text -> new ArrayList<>()).add(entry.where());
            }
        }
        return places.entrySet().stream()
                .map(entry -> brand(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Organisation brand(String entry, List<Locator> where) {
        Brand brand = Brand.of(entry);
        String note = brand.kind() == Organisation.Kind.COMPANY ? ANSWERS : null;
        return new Organisation(
                FactIds.of("brand", slug + " / " + entry),
                new Evidence(where, Assertion.STATED, null),
                brand.name(),
                brand.kind(),
                null,
                List.of(),
                null,
                List.of(),
                brand.websites(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(new Link(runner, Assertion.STATED, Grain.PAIRED, null, List.of(), note)));
    }
}
