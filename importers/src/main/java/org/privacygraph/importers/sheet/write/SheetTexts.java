package org.privacygraph.importers.sheet.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.ContactPoint;
import org.privacygraph.fact.FactSet;
import org.privacygraph.fact.Organisation;
import org.privacygraph.fact.ProcessingActivity;
import org.privacygraph.fact.RecipientRole;
import org.privacygraph.importers.sheet.facts.Codes;
import org.privacygraph.importers.sheet.layout.Field;
import org.privacygraph.importers.sheet.layout.Layout;
import org.privacygraph.provenance.SourceDocument;

/** The texts of a whole sheet: whose record it is, the headers, and a row for each activity. */
final class SheetTexts {

    private final Layout layout;
    private final FactSet facts;
    private final FactIndex index;
    private final RowTexts texts;

    SheetTexts(Layout layout, Codes codes, FactSet facts) {
        this.layout = layout;
        this.facts = facts;
        this.index = new FactIndex(facts);
        this.texts = new RowTexts(layout, codes, index);
    }

    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>(introduction());
        rows.add(layout.written().stream().map(Field::header).toList());
        index.of(ProcessingActivity.class)
                .filter(activity -> !layout.ofProcessor() || hasProcessor(activity))
                .map(texts::of)
                .forEach(rows::add);
        return rows;
    }

    /** What the rows do not carry, by kind; to be asked after the rows. */
    SortedMap<String, Integer> leftOut() {
        return LeftOut.of(facts, index::isWritten);
    }

    private boolean hasProcessor(ProcessingActivity activity) {
        return index.disclosures(activity).stream()
                .anyMatch(disclosure -> disclosure.role() == RecipientRole.PROCESSOR);
    }

    private List<List<String>> introduction() {
        SourceDocument document = facts.document();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(document.title()));
        add(rows, "Version", document.version());
        add(
                rows,
                "Last updated",
                document.lastUpdated().date() == null
                        ? null
                        : document.lastUpdated().date().toString());
        Optional<Organisation> issuer =
                Optional.ofNullable(document.issuer()).flatMap(id -> index.find(id, Organisation.class));
        issuer.ifPresent(organisation -> {
            index.written(organisation);
            rows.add(List.of(layout.ofProcessor() ? "Processor" : "Controller", organisation.name()));
            contact(rows, organisation, ContactPoint.Kind.GENERAL, false);
            contact(rows, organisation, ContactPoint.Kind.DATA_PROTECTION_OFFICER, true);
            contact(rows, organisation, ContactPoint.Kind.GENERAL, true);
        });
        return rows;
    }

    private void contact(
            List<List<String>> rows, Organisation organisation, ContactPoint.Kind kind, boolean addressed) {
        boolean officer = kind == ContactPoint.Kind.DATA_PROTECTION_OFFICER;
        index.of(ContactPoint.class)
                .filter(point -> point.organisation().equals(organisation.id()) && point.kind() == kind)
                .filter(point -> officer || addressed == (point.addressee() != null))
                .findFirst()
                .map(index::written)
                .ifPresent(point -> {
                    if (addressed) {
                        String who = officer ? "Data protection officer" : "Representative";
                        rows.add(point.addressee() == null ? List.of(who) : List.of(who, point.addressee()));
                    }
                    add(rows, "Address", point.postalAddress());
                    add(rows, "Email", point.email());
                    add(rows, "Telephone", point.phone());
                    add(rows, "Website", point.url());
                });
    }

    private static void add(List<List<String>> rows, String label, @Nullable String value) {
        if (value != null) {
            rows.add(List.of(label, value));
        }
    }
}
