package org.privacygraph.importers.sheet.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.ContactPoint;
import org.privacygraph.fact.Organisation;
import org.privacygraph.fact.ThirdCountryTransfer;
import org.privacygraph.importers.Ledger;
import org.privacygraph.importers.Printable;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.coding.Blank;
import org.privacygraph.importers.coding.Jurisdiction;
import org.privacygraph.importers.sheet.facts.SheetIntroduction.Told;
import org.privacygraph.importers.sheet.facts.SheetIntroduction.Who;
import org.privacygraph.importers.sheet.facts.SheetRow.Cell;
import org.privacygraph.importers.sheet.layout.FactPart;
import org.privacygraph.importers.sheet.layout.Field;
import org.privacygraph.importers.sheet.layout.HeaderForms;
import org.privacygraph.importers.sheet.layout.Mapping;
import org.privacygraph.importers.sheet.table.Table;
import org.privacygraph.importers.sheet.table.TableRow;
import org.privacygraph.importers.sheet.table.Tables;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Locator;
import org.privacygraph.provenance.SheetCell;
import org.privacygraph.provenance.SourceDocument.LastUpdated;

/** Makes the facts of all sheets of a file. */
public final class SheetFacts {

    private final Codes codes;
    private final @Nullable Mapping mapping;
    private final SharedFacts facts;
    private final List<String> remarks = new ArrayList<>();
    private @Nullable String title;
    private @Nullable String version;
    private LastUpdated lastUpdated = LastUpdated.NOT_STATED;
    private Owner owner = Owner.UNKNOWN;

    /** For a file of this name; the mapping may name the organisation whose record it is. */
    public SheetFacts(String file, Codes codes, @Nullable Mapping mapping) {
        this.facts = new SharedFacts(file);
        this.codes = codes;
        this.mapping = mapping;
    }

    /** Reads the sheets that were recognised; the cells of the others are accounted for as left out. */
    public SheetReading read(Tables tables, List<RecognisedSheet> sheets) {
        remarks.addAll(tables.remarks());
        Map<Table, List<TableRow>> rows = new HashMap<>();
        for (RecognisedSheet sheet : sheets) {
            remarks.addAll(sheet.columns().remarks(sheet.table()));
            rows.put(sheet.table(), SheetRows.of(sheet.table(), sheet.columns(), remarks));
        }
        Ledger ledger = new Ledger(SheetLeaves.of(tables.tables(), sheets, rows));
        leftSheets(tables, sheets, ledger);
        for (RecognisedSheet sheet : sheets) {
            sheet(sheet, rows.getOrDefault(sheet.table(), List.of()), ledger);
        }
        tellUnknownIgnored(sheets);
        tellThirdCountriesOfUnitedKingdom(sheets);
        remarks.forEach(ledger::remark);
        return new SheetReading(
                facts.all(),
                ledger.report(),
                ledger.isWhole(),
                owner.organisation(),
                owner.name(),
                title,
                version,
                lastUpdated);
    }

    /** A sheet in which no two cells stand beside each other is a text for people and no table. */
    private static boolean isTable(Table table) {
        return table.rows().stream()
                .anyMatch(row -> row.cells().stream()
                                .filter(cell -> !Blank.isBlank(cell))
                                .count()
                        > 1);
    }

    private void leftSheets(Tables tables, List<RecognisedSheet> sheets, Ledger ledger) {
        for (Table table : tables.tables()) {
            if (sheets.stream().noneMatch(sheet -> sheet.table() == table)
                    && !table.rows().isEmpty()) {
                String decision = table.hidden()
                        ? "The sheet is hidden; it was left out."
                        : "The sheet is in no layout that is known; it was left out.";
                remarks.add(table.name() + (table.hidden() ? " is hidden" : " is in no layout that is known")
                        + "; it was left out.");
                if (!table.hidden() && isTable(table)) {
                    ledger.lost(table.at(table.rows().getFirst().number(), 1));
                }
                for (TableRow row : table.rows()) {
                    for (int column = 1; column <= row.width(); column++) {
                        if (!row.cell(column).isEmpty()) {
                            ledger.notUnderstood(
                                    table.at(row.number(), column), row.cell(column), Reason.UNKNOWN_FIELD, decision);
                        }
                    }
                }
            }
        }
    }

    private void sheet(RecognisedSheet sheet, List<TableRow> rows, Ledger ledger) {
        introduce(sheet, ledger);
        tellFormulas(sheet.table());
        boolean ofProcessor = sheet.columns().layout().ofProcessor();
        List<SheetRow> read = new ArrayList<>();
        Map<String, Integer> identities = new HashMap<>();
        IdentityHashMap<SheetRow, RowName> names = new IdentityHashMap<>();
        for (TableRow row : rows) {
            SheetRow cells = row(sheet, row, ledger);
            RowName name = RowName.of(cells, ofProcessor, codes.concepts());
            if (name.name().isEmpty()) {
                cells.cells().stream().limit(1).forEach(cell -> ledger.lost(cell.at()));
                cells.cells()
                        .forEach(cell -> ledger.notUnderstood(
                                cell.at(),
                                cell.text(),
                                Reason.MALFORMED,
                                "Its row names no activity; it was left out."));
            } else {
                read.add(cells);
                names.put(cells, name);
                identities.merge(name.identity(), 1, Integer::sum);
            }
        }
        for (SheetRow row : read) {
            RowName name = Objects.requireNonNull(names.get(row));
            boolean alone = identities.getOrDefault(name.identity(), 0) == 1;
            String id = facts.id("activity", alone ? name.identity() : name.identity() + " " + name.content());
            new RowFacts(row, id, facts, codes, ledger, owner)
                    .read(name.name(), sheet.columns().layout(), law(sheet));
        }
    }

    private Jurisdiction law(RecognisedSheet sheet) {
        return mapping == null ? sheet.columns().layout().law() : mapping.law();
    }

    private void tellUnknownIgnored(List<RecognisedSheet> sheets) {
        if (mapping != null) {
            Set<String> found = sheets.stream()
                    .flatMap(sheet -> sheet.columns().ignored().values().stream())
                    .map(HeaderForms::folded)
                    .collect(Collectors.toSet());
            mapping.ignored().stream()
                    .filter(header -> !found.contains(HeaderForms.folded(header)))
                    .forEach(header -> remarks.add(
                            "The mapping ignores '" + Printable.of(header) + "', but no column is called so."));
        }
    }

    /** Nobody said that the record follows the law of the United Kingdom; the layout alone is no proof of it. */
    private void tellThirdCountriesOfUnitedKingdom(List<RecognisedSheet> sheets) {
        if (mapping != null && mapping.country() != null
                || sheets.stream().noneMatch(sheet -> law(sheet) == Jurisdiction.UNITED_KINGDOM)) {
            return;
        }
        Set<String> places = facts.all().stream()
                .filter(ThirdCountryTransfer.class::isInstance)
                .map(ThirdCountryTransfer.class::cast)
                .map(ThirdCountryTransfer::to)
                .filter(codes.thirdCountries()::isThirdForUnitedKingdomOnly)
                .map(place -> place.link().target())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!places.isEmpty()) {
            remarks.add("The sheet was read under the law of the United Kingdom, as it has the ICO's layout: "
                    + String.join(", ", places)
                    + " counted as third countries, which they are not for a controller in the EEA. Say its country in"
                    + " a mapping (document: country: DE), or GB if this is right.");
        }
    }

    private SheetRow row(RecognisedSheet sheet, TableRow row, Ledger ledger) {
        List<Cell> cells = new ArrayList<>();
        Table table = sheet.table();
        Map<Integer, Field> fields = sheet.columns().fields();
        for (Integer column : sheet.columns().headers().keySet()) {
            SheetCell at = table.at(row.number(), column);
            String text = row.cell(column).strip();
            Field field = fields.get(column);
            if (table.faults().contains(at)) {
                ledger.notUnderstood(
                        at,
                        text,
                        Reason.MALFORMED,
                        "The cell has an error or a formula without a value; it was left out.");
                if (field != null && field.part().isOwnFact()) {
                    ledger.lost(at);
                }
            } else if (Blank.isBlank(text)) {
                ledger.notStated(at);
            } else if (field == null) {
                ledger.notUnderstood(
                        at, text, Reason.UNKNOWN_FIELD, "The layout does not know its column; it was left out.");
            } else {
                cells.add(new Cell(field, at, text));
            }
        }
        return new SheetRow(cells);
    }

    private void tellFormulas(Table table) {
        if (!table.formulas().isEmpty()) {
            String some = table.formulas().stream()
                    .sorted()
                    .limit(5)
                    .map(SheetCell::toString)
                    .collect(Collectors.joining(", "));
            remarks.add("%s has %d cells with a formula (%s); the texts that were saved with them were read."
                    .formatted(table.name(), table.formulas().size(), some));
        }
    }

    private void introduce(RecognisedSheet sheet, Ledger ledger) {
        SheetIntroduction introduction = SheetIntroduction.read(sheet.table(), sheet.columns(), ledger);
        introduction
                .title()
                .filter(told -> title == null)
                .ifPresent(told -> title = Shortened.of(told.text(), told.at(), ledger));
        introduction.version().filter(told -> version == null).ifPresent(told -> version = told.text());
        introduction
                .updated()
                .ifPresent(day -> lastUpdated = new LastUpdated(
                        day,
                        introduction.updatedAt().<List<Locator>>map(List::of).orElse(List.of()),
                        Assertion.STATED));
        owner = owner(sheet, introduction, ledger);
        @Nullable String organisation = owner.organisation();
        for (Who who : List.of(Who.DPO, Who.REPRESENTATIVE)) {
            if (organisation == null) {
                introduction
                        .places(who)
                        .forEach(at -> ledger.notUnderstood(
                                at,
                                who.name(),
                                Reason.NOT_MODELLED,
                                "The sheet does not say of whom; it was left out."));
            } else if (!introduction.places(who).isEmpty()) {
                contact(introduction, who, organisation);
            }
        }
    }

    private void contact(SheetIntroduction introduction, Who who, String organisation) {
        @Nullable String name = introduction.name(who).map(Told::text).orElse(null);
        boolean officer = who == Who.DPO;
        for (SheetCell at : introduction.places(who)) {
            facts.contact(
                    organisation,
                    officer ? ContactPoint.Kind.DATA_PROTECTION_OFFICER : ContactPoint.Kind.GENERAL,
                    name,
                    introduction.party(who, name == null ? "" : name),
                    at,
                    officer ? null : "Representative (GDPR Art. 27)");
        }
    }

    private Owner owner(RecognisedSheet sheet, SheetIntroduction introduction, Ledger ledger) {
        Table table = sheet.table();
        @Nullable String said = mapping == null ? null : mapping.organisation();
        if (said != null && mapping != null) {
            SheetCell at = table.at(sheet.columns().headerRow(), 1);
            String id = facts.inferred(
                    "organisation",
                    said,
                    at,
                    "Named by the mapping file.",
                    (one, evidence) -> Organisation.named(one, evidence, said, Organisation.Kind.OTHER));
            return new Owner(id, said, at, Assertion.INFERRED);
        }
        Told told = introduction.name(Who.OWNER).orElse(null);
        if (told == null) {
            return owner;
        }
        Party party = Party.parse(told.text()).orElse(Party.named(told.text()));
        String name = Shortened.of(party.name(), told.at(), ledger);
        String id = facts.organisation(name, told.at());
        Party details = introduction.party(Who.OWNER, name);
        Party all = details.hasContact() ? details : party;
        if (all.hasContact()) {
            introduction
                    .places(Who.OWNER)
                    .forEach(at -> facts.contact(id, ContactPoint.Kind.GENERAL, null, all, at, null));
        }
        return new Owner(id, name, told.at(), Assertion.STATED);
    }

    /** Whether a column by which rows are named is there. */
    public static boolean namesRows(RecognisedSheet sheet) {
        return sheet.columns().fields().values().stream()
                .anyMatch(field -> field.part() == FactPart.ACTIVITY
                        || field.part() == FactPart.FUNCTION
                        || field.part() == FactPart.PURPOSE);
    }
}
