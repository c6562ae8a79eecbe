package org.privacygraph.importers.sheet.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.privacygraph.fact.ContactPoint;
import org.privacygraph.fact.DataItem;
import org.privacygraph.fact.DataSubjectGroup;
import org.privacygraph.fact.DataSubjectRight;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.Measure;
import org.privacygraph.fact.NegativeStatement;
import org.privacygraph.fact.ProcessingActivity;
import org.privacygraph.importers.Ledger;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.coding.Coding;
import org.privacygraph.importers.coding.Jurisdiction;
import org.privacygraph.importers.sheet.facts.SheetRow.Cell;
import org.privacygraph.importers.sheet.layout.FactPart;
import org.privacygraph.importers.sheet.layout.Layout;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Evidence;
import org.privacygraph.provenance.Locator;
import org.privacygraph.vocabulary.Scheme;

/** Makes the facts of one row: an activity and what the row says of it. */
final class RowFacts {

    private static final int VALUES = 300;
    private static final List<FactPart> NAMING = List.of(FactPart.FUNCTION, FactPart.ACTIVITY, FactPart.PURPOSE);

    static final String WORDS_KEPT = "The words were kept and not coded.";

    private final SheetRow row;
    private final String id;
    private final SharedFacts facts;
    private final Codes codes;
    private final Ledger ledger;
    private final Owner owner;

    /** How people call Art. 13 and 14 GDPR together, for which there is no one right among the facts. */
    private static final Set<String> INFORMED = Set.of("informed", "be informed", "right to be informed");

    private final RowLinks controllers = new RowLinks();
    private final RowLinks jointControllers = new RowLinks();
    private final RowLinks purposes = new RowLinks();
    private final RowLinks subjects = new RowLinks();
    private final RowLinks items = new RowLinks();
    private final RowLinks bases = new RowLinks();
    private final RowLinks sources = new RowLinks();
    private final RowLinks retention = new RowLinks();
    private final RowLinks measures = new RowLinks();

    RowFacts(SheetRow row, String id, SharedFacts facts, Codes codes, Ledger ledger, Owner owner) {
        this.row = row;
        this.id = id;
        this.facts = facts;
        this.codes = codes;
        this.ledger = ledger;
        this.owner = owner;
    }

    void read(String name, Layout layout, Jurisdiction law) {
        boolean ofProcessor = layout.ofProcessor();
        String kept = shortened(name);
        parties(FactPart.CONTROLLER, controllers);
        if (!ofProcessor && controllers.all().isEmpty()) {
            owner.link().ifPresent(controllers::add);
        }
        parties(FactPart.JOINT_CONTROLLER, jointControllers);
        values(FactPart.PURPOSE, this::purpose);
        values(FactPart.DATA_SUBJECTS, this::subject);
        values(FactPart.DATA_ITEMS, this::item);
        specialData();
        RowBases.read(row, codes, ledger, bases);
        values(FactPart.SOURCE, (cell, words) -> new RowSources(facts, codes, ledger).read(cell, words, sources));
        values(
                FactPart.RETENTION,
                (cell, words) -> new RowRetention(facts, codes, ledger).read(cell, words, retention));
        values(FactPart.MEASURES, this::measure);
        values(FactPart.RIGHTS, this::right);
        List<Locator> places = new ArrayList<>();
        for (FactPart part : List.of(FactPart.FUNCTION, FactPart.ACTIVITY, FactPart.PURPOSE, FactPart.REFERENCE)) {
            row.of(part).forEach(cell -> {
                places.add(cell.at());
                ledger.understood(cell.at());
            });
        }
        facts.add(new ProcessingActivity(
                id,
                new Evidence(places, Assertion.STATED, null),
                kept,
                controllers.all(),
                jointControllers.all(),
                purposes.all(),
                subjects.all(),
                items.all(),
                bases.all(),
                sources.all(),
                retention.all(),
                measures.all()));
        RowDisclosures disclosures = new RowDisclosures(this, facts, codes, ledger);
        disclosures.read(row, id, items, subjects, bases);
        if (ofProcessor) {
            disclosures.processor(row, id, owner);
        }
        new RowTransfers(this, facts, codes, ledger, law).read(row, id, disclosures.outside());
        row.of(FactPart.NOT_MODELLED)
                .forEach(cell -> ledger.notUnderstood(
                        cell.at(),
                        cell.text(),
                        Reason.NOT_MODELLED,
                        "There is no place for it among the facts; it was left out."));
    }

    /** Reads the values of all cells of a part; a cell that says "no" or only "yes" names no value. */
    void values(FactPart part, BiConsumer<Cell, String> read) {
        for (Cell cell : row.of(part)) {
            if (!isAnswer(cell)) {
                List<String> values = parts(cell, cell.text());
                if (values.isEmpty()) {
                    ledger.notStated(cell.at());
                }
                for (String value : values) {
                    ledger.understood(cell.at());
                    read.accept(cell, value);
                }
            }
        }
    }

    /** Whether the cell says no more than "yes" or "no"; then it is accounted for. */
    boolean isAnswer(Cell cell) {
        if (Values.saysNo(cell.text())) {
            Optional<NegativeStatement.Kind> kind = denied(cell.field().part());
            if (kind.isPresent()) {
                ledger.understood(cell.at());
                facts.add(new NegativeStatement(
                        facts.id("negative", id + " " + kind.get()),
                        new Evidence(List.of(cell.at()), Assertion.STATED, null),
                        kind.get(),
                        cell.field().header() + ": " + cell.text(),
                        null,
                        List.of(Link.to(id)),
                        List.of(),
                        List.of()));
            } else {
                left(
                        cell,
                        cell.text(),
                        Reason.NOT_MODELLED,
                        "It says that there is none; that has no place among the facts.");
            }
            return true;
        }
        if (Values.saysYes(cell.text())) {
            left(cell, cell.text(), Reason.NOT_MODELLED, "It says that there is some, but not which; it was left out.");
            return true;
        }
        return false;
    }

    /** The values of a cell, up to a number that no people write. */
    List<String> parts(Cell cell, String text) {
        List<String> parts = Values.of(text, cell.field().split(), codes.concepts());
        if (parts.size() <= VALUES) {
            return parts;
        }
        left(cell, text, Reason.MALFORMED, "It holds more than 300 values; those beyond were left out.");
        ledger.lost(cell.at());
        return parts.subList(0, VALUES);
    }

    private String shortened(String name) {
        return NAMING.stream()
                .flatMap(part -> row.of(part).stream())
                .max(Comparator.comparingInt(cell -> cell.text().length()))
                .map(cell -> Shortened.of(name, cell.at(), ledger))
                .orElse(name);
    }

    void left(Cell cell, String text, Reason reason, String decision) {
        ledger.notUnderstood(cell.at(), text, reason, decision);
    }

    /** Tells what was not understood, and gives the ties to what was. */
    List<Link> coded(Cell cell, Scheme scheme, String words, String decision) {
        Coding coding = codes.concepts().of(scheme, words);
        coding.left().forEach(part -> left(cell, part.text(), part.reason(), decision));
        return coding.keys().stream().map(Link::to).toList();
    }

    private static Optional<NegativeStatement.Kind> denied(FactPart part) {
        return switch (part) {
            case COUNTRIES, TRANSFERS -> Optional.of(NegativeStatement.Kind.NOT_TRANSFERRED);
            case RECIPIENTS -> Optional.of(NegativeStatement.Kind.NOT_SHARED);
            case SPECIAL_DATA -> Optional.of(NegativeStatement.Kind.NOT_USED);
            default -> Optional.empty();
        };
    }

    private void parties(FactPart part, RowLinks links) {
        for (Cell cell : row.of(part)) {
            if (!isAnswer(cell)) {
                party(cell, links);
            }
        }
    }

    private void party(Cell cell, RowLinks links) {
        for (String text : Party.texts(cell.text())) {
            Optional<Party> party = Party.parse(text);
            if (party.isEmpty()) {
                left(
                        cell,
                        text,
                        Reason.MALFORMED,
                        "It names nobody, or several without a semicolon between them; it was left out.");
                ledger.lost(cell.at());
                continue;
            }
            ledger.understood(cell.at());
            links.add(organisation(party.get(), cell), null, cell.at());
        }
    }

    String organisation(Party party, Cell cell) {
        String organisation = facts.organisation(Shortened.of(party.name(), cell.at(), ledger), cell.at());
        if (party.hasContact()) {
            facts.contact(organisation, ContactPoint.Kind.GENERAL, null, party, cell.at(), null);
        }
        return organisation;
    }

    private void purpose(Cell cell, String words) {
        coded(cell, Scheme.PURPOSE, words, "The words were kept in the name of the activity and not coded.")
                .forEach(link -> purposes.add(link.target(), words, cell.at()));
    }

    private void subject(Cell cell, String words) {
        List<Link> concepts = coded(cell, Scheme.DATA_SUBJECT_CATEGORY, words, WORDS_KEPT);
        subjects.add(
                facts.shared(
                        "people",
                        words,
                        cell.at(),
                        (one, evidence) -> new DataSubjectGroup(one, evidence, words, concepts, null)),
                null,
                cell.at());
    }

    private void item(Cell cell, String words) {
        String kept = Shortened.of(words, cell.at(), ledger);
        List<Link> concepts = coded(cell, Scheme.PERSONAL_DATA_CATEGORY, words, WORDS_KEPT);
        items.add(
                facts.shared(
                        "item",
                        words,
                        cell.at(),
                        (one, evidence) -> new DataItem(one, evidence, kept, null, concepts, null)),
                null,
                cell.at());
    }

    private void specialData() {
        for (Cell cell : row.of(FactPart.SPECIAL_DATA)) {
            if (!isAnswer(cell)) {
                for (String words : parts(cell, Values.afterYes(cell.text()))) {
                    ledger.understood(cell.at());
                    item(cell, words);
                }
            }
        }
    }

    private void measure(Cell cell, String words) {
        List<Link> concepts = coded(cell, Scheme.MEASURE, words, WORDS_KEPT);
        measures.add(
                facts.shared(
                        "measure", words, cell.at(), (one, evidence) -> new Measure(one, evidence, words, concepts)),
                null,
                cell.at());
    }

    private void right(Cell cell, String words) {
        List<Link> rights = coded(cell, Scheme.RIGHT, words, "It was left out.");
        if (rights.isEmpty() && !INFORMED.contains(words.toLowerCase(Locale.ROOT))) {
            ledger.lost(cell.at());
        }
        rights.forEach(link -> facts.shared(
                "right", link.target(), cell.at(), (one, evidence) -> right(one, evidence, link.target())));
    }

    private static DataSubjectRight right(String id, Evidence evidence, String right) {
        return new DataSubjectRight(id, evidence, right, null, null, null, null, null, null);
    }
}
