package org.privacygraph.importers.tilt;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.ContactPoint;
import org.privacygraph.fact.Detail;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.FactSet;
import org.privacygraph.fact.Link;
import org.privacygraph.importers.DocumentReading;
import org.privacygraph.importers.Ledger;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.coding.Blank;
import org.privacygraph.importers.json.JsonDocument;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Grain;
import org.privacygraph.provenance.Locator;

/** Reads one TILT document from its top to its end. */
final class TiltDocument {

    /** The members of a document (TILT 1.0). */
    static final Set<String> MEMBERS = Set.of(
            "meta",
            "controller",
            "dataProtectionOfficer",
            "dataDisclosed",
            "thirdCountryTransfers",
            "accessAndDataPortability",
            "sources",
            "rightToInformation",
            "rightToRectificationOrDeletion",
            "rightToDataPortability",
            "rightToWithdrawConsent",
            "rightToComplain",
            "automatedDecisionMaking",
            "changesOfPurpose");

    private static final String NAME_OF_DESCRIPTION =
            "The name that the description gives the controller; the document names none where the controller stands.";

    private final SourceFile file;
    private final @Nullable String collection;
    private final TiltCoder coder;

    /**
     * Reads documents of a file.
     *
     * @param collection name of the collection that they are kept in; null for a document of its own
     */
    TiltDocument(SourceFile file, @Nullable String collection, TiltCoder coder) {
        this.file = file;
        this.collection = collection;
        this.coder = coder;
    }

    /** The facts of a document and the account of its values. */
    DocumentReading read(TiltValue at) {
        Map<Locator, String> values = JsonDocument.values(at.at(), at.node());
        Ledger ledger = new Ledger(values);
        values.forEach((where, text) -> {
            if (Blank.isBlank(text)) {
                ledger.notStated(where);
            }
        });
        TiltValue document = new TiltValue(at.node(), at.at(), ledger);
        TiltValue meta = document.get("meta");
        TiltFacts facts = new TiltFacts();
        TiltParties parties = new TiltParties(coder, facts);
        TiltIdentity identity = new TiltIdentity(file, collection, meta);
        Link controller = controller(document.get("controller").object(), parties, identity.name(meta));
        TiltContext context = new TiltContext(
                coder, facts, parties, new TiltItems(coder, facts), controller == null ? null : controller.target());
        people(document, context);
        new TiltActivities(context, controller).read(document.get("dataDisclosed"));
        new TiltTransfers(context, day(meta)).read(document.get("thirdCountryTransfers"));
        new TiltRights(context).read(document);
        TiltNotes notes = new TiltNotes(context);
        notes.sources(document.get("sources"));
        notes.decisions(document.get("automatedDecisionMaking").object());
        notes.changes(document.get("changesOfPurpose"));
        List<Fact> all = new ArrayList<>(parties.facts());
        all.addAll(context.items().facts());
        all.addAll(facts.facts());
        return DocumentReading.of(
                new FactSet(
                        identity.document(
                                context.controller(),
                                document.get("controller").get("name").node().asText(null)),
                        all),
                ledger);
    }

    private @Nullable Link controller(TiltValue controller, TiltParties parties, @Nullable Detail described) {
        TiltValue name = controller.get("name");
        String text = name.text();
        String address = controller.get("address").text();
        controller.get("division").leave(Reason.NOT_MODELLED, "It was left out; the controller as a whole was kept.");
        String id;
        Link link;
        if (text != null) {
            String words = TiltWords.shortened(TiltWords.oneLine(text), TiltWords.LONGEST);
            name.understood();
            id = parties.organisation(words, name.at());
            link = new Link(id, Assertion.STATED, Grain.PAIRED, null, List.of(name.at()), null);
        } else if (described != null) {
            name.lost();
            id = parties.organisation(
                    described.text(), described.locators().getFirst(), Assertion.INFERRED, NAME_OF_DESCRIPTION);
            link = new Link(id, Assertion.INFERRED, Grain.PAIRED, null, described.locators(), NAME_OF_DESCRIPTION);
        } else {
            name.lost();
            controller.get("address").leave(Reason.NOT_MODELLED, "It was left out; nobody is named whose it is.");
            controller.get("country").leave(Reason.NOT_MODELLED, "It was left out; nobody is named whose it is.");
            return null;
        }
        controller.get("address").understood();
        parties.seat(id, address, coder.places().place(controller.get("country"), address));
        return link;
    }

    private static void people(TiltValue document, TiltContext context) {
        TiltContacts contacts = new TiltContacts(context);
        contacts.contact(
                ContactPoint.Kind.GENERAL,
                context.controller(),
                document.get("controller").get("representative").object(),
                true);
        TiltValue officer = document.get("dataProtectionOfficer").object();
        contacts.contact(ContactPoint.Kind.DATA_PROTECTION_OFFICER, context.controller(), officer, true);
        officer.get("country")
                .leave(Reason.NOT_MODELLED, "It was left out; the address of a contact was kept as it is.");
    }

    /** The day of which the EEA is asked: that of the description, or else a day after the UK had left. */
    private static LocalDate day(TiltValue meta) {
        for (String field : List.of("modified", "created")) {
            String text = meta.get(field).node().asText("");
            try {
                return LocalDate.parse(text.length() < 10 ? text : text.substring(0, 10));
            } catch (DateTimeParseException e) {
                continue;
            }
        }
        return LocalDate.of(2021, 1, 1);
    }
}
