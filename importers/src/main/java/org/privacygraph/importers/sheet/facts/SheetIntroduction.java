package org.privacygraph.importers.sheet.facts;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.privacygraph.importers.Ledger;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.coding.Blank;
import org.privacygraph.importers.sheet.layout.Columns;
import org.privacygraph.importers.sheet.layout.HeaderForms;
import org.privacygraph.importers.sheet.layout.SheetResource;
import org.privacygraph.importers.sheet.table.Table;
import org.privacygraph.importers.sheet.table.TableRow;
import org.privacygraph.provenance.SheetCell;

/**
 * Reads the rows above the headers: labels such as "Controller" or "E-mail" with the value beside them.
 *
 * <p>A label that names somebody and has no value heads the labels below it, in its column and those right of it.
 */
final class SheetIntroduction {

    /** Somebody whom an introduction tells of. */
    enum Who {
        OWNER,
        DPO,
        REPRESENTATIVE,
        JOINT_CONTROLLER
    }

    private enum Meaning {
        OWNER,
        DPO,
        REPRESENTATIVE,
        JOINT_CONTROLLER,
        NAME,
        ADDRESS,
        EMAIL,
        PHONE,
        WEBSITE,
        VERSION,
        UPDATED
    }

    /** A text and where it stands. */
    record Told(String text, SheetCell at) {}

    private static final Map<String, Meaning> LABELS = labels();

    private final Table table;
    private final Ledger ledger;
    private final Map<Who, Map<Meaning, Told>> people = new EnumMap<>(Who.class);
    private final TreeMap<Integer, Who> heads = new TreeMap<>();
    private @Nullable Told title;
    private @Nullable Told version;
    private @Nullable LocalDate updated;
    private @Nullable SheetCell updatedAt;

    private SheetIntroduction(Table table, Ledger ledger) {
        this.table = table;
        this.ledger = ledger;
    }

    static SheetIntroduction read(Table table, Columns columns, Ledger ledger) {
        SheetIntroduction introduction = new SheetIntroduction(table, ledger);
        table.rows().stream().filter(row -> row.number() < columns.headerRow()).forEach(introduction::row);
        return introduction;
    }

    /** Who this is, with the place of the name. */
    Optional<Told> name(Who who) {
        return told(who, Meaning.NAME);
    }

    /** The contact details of somebody, with the name as it was read. */
    Party party(Who who, String name) {
        return new Party(
                name,
                told(who, Meaning.ADDRESS).map(Told::text).orElse(null),
                told(who, Meaning.EMAIL).map(Told::text).orElse(null),
                told(who, Meaning.PHONE).map(Told::text).orElse(null),
                told(who, Meaning.WEBSITE).map(Told::text).orElse(null));
    }

    /** The places of all that is told of somebody. */
    List<SheetCell> places(Who who) {
        return people.getOrDefault(who, Map.of()).values().stream()
                .map(Told::at)
                .toList();
    }

    Optional<Told> title() {
        return Optional.ofNullable(title);
    }

    Optional<Told> version() {
        return Optional.ofNullable(version);
    }

    Optional<LocalDate> updated() {
        return Optional.ofNullable(updated);
    }

    Optional<SheetCell> updatedAt() {
        return Optional.ofNullable(updatedAt);
    }

    private Optional<Told> told(Who who, Meaning meaning) {
        return Optional.ofNullable(people.getOrDefault(who, Map.of()).get(meaning));
    }

    private void row(TableRow row) {
        boolean isNewHead = true;
        for (int column = 1; column <= row.width(); column++) {
            String text = row.cell(column).strip();
            if (text.isEmpty()) {
                continue;
            }
            SheetCell at = table.at(row.number(), column);
            if (table.faults().contains(at)) {
                fault(at, text);
                continue;
            }
            Meaning meaning = meaning(text);
            int colon = text.indexOf(':');
            Meaning inline = colon > 0 ? meaning(text.substring(0, colon)) : null;
            if (meaning != null) {
                int beside = beside(row, column);
                if (beside > 0) {
                    ledger.understood(at);
                    take(meaning, column, new Told(row.cell(beside).strip(), table.at(row.number(), beside)));
                    column = beside;
                } else {
                    head(meaning, column, at, isNewHead);
                    isNewHead = false;
                }
            } else if (inline != null && !text.substring(colon + 1).isBlank()) {
                take(inline, column, new Told(text.substring(colon + 1).strip(), at));
            } else if (title == null && row.width() == column && first(row) == column && people.isEmpty()) {
                title = new Told(text, at);
                ledger.understood(at);
            } else {
                ledger.notUnderstood(at, text, Reason.UNKNOWN_FIELD, "It stands above the headers; it was left out.");
            }
        }
    }

    private void head(Meaning meaning, int column, SheetCell at, boolean isNew) {
        Optional<Who> who = who(meaning);
        if (who.isPresent()) {
            if (isNew) {
                heads.clear();
            }
            heads.put(column, who.get());
            ledger.understood(at);
        } else {
            ledger.notStated(at);
        }
    }

    private void take(Meaning meaning, int column, Told told) {
        Optional<Who> named = who(meaning);
        if (table.faults().contains(told.at())) {
            named.ifPresent(who -> heads.put(column, who));
            fault(told.at(), told.text());
            if (meaning != Meaning.VERSION && meaning != Meaning.UPDATED) {
                ledger.lost(told.at());
            }
            return;
        }
        if (Blank.isBlank(told.text())) {
            named.ifPresent(who -> heads.put(column, who));
            ledger.notStated(told.at());
            return;
        }
        if (named.isPresent()) {
            heads.put(column, named.get());
            keep(named.get(), Meaning.NAME, told);
        } else if (meaning == Meaning.VERSION) {
            version = told;
            ledger.understood(told.at());
        } else if (meaning == Meaning.UPDATED) {
            date(told);
        } else {
            Map.Entry<Integer, Who> head = heads.floorEntry(column);
            keep(head == null ? Who.OWNER : head.getValue(), meaning, told);
        }
    }

    private void fault(SheetCell at, String text) {
        ledger.notUnderstood(
                at, text, Reason.MALFORMED, "The cell has an error or a formula without a value; it was left out.");
    }

    private void keep(Who who, Meaning meaning, Told told) {
        Map<Meaning, Told> details = people.computeIfAbsent(who, key -> new EnumMap<>(Meaning.class));
        if (details.containsKey(meaning)) {
            ledger.notUnderstood(told.at(), told.text(), Reason.CONTRADICTED, "It was told before; it was left out.");
        } else {
            details.put(meaning, told);
            ledger.understood(told.at());
        }
    }

    private void date(Told told) {
        try {
            updated = LocalDate.parse(told.text());
            updatedAt = told.at();
            ledger.understood(told.at());
        } catch (DateTimeParseException e) {
            ledger.notUnderstood(
                    told.at(), told.text(), Reason.NO_DATE, "It is no day as 2026-01-31; it was left out.");
        }
    }

    private static int beside(TableRow row, int column) {
        for (int next = column + 1; next <= row.width(); next++) {
            String text = row.cell(next).strip();
            if (!text.isEmpty()) {
                return meaning(text) == null ? next : 0;
            }
        }
        return 0;
    }

    private static int first(TableRow row) {
        int column = 1;
        while (row.cell(column).isBlank()) {
            column++;
        }
        return column;
    }

    private static Optional<Who> who(Meaning meaning) {
        return switch (meaning) {
            case OWNER -> Optional.of(Who.OWNER);
            case DPO -> Optional.of(Who.DPO);
            case REPRESENTATIVE -> Optional.of(Who.REPRESENTATIVE);
            case JOINT_CONTROLLER -> Optional.of(Who.JOINT_CONTROLLER);
            case NAME, ADDRESS, EMAIL, PHONE, WEBSITE, VERSION, UPDATED -> Optional.empty();
        };
    }

    private static @Nullable Meaning meaning(String text) {
        return text.length() > 100
                ? null
                : HeaderForms.of(text).stream()
                        .filter(LABELS::containsKey)
                        .map(LABELS::get)
                        .findFirst()
                        .orElse(null);
    }

    private static Map<String, Meaning> labels() {
        Map<String, Meaning> labels = new HashMap<>();
        SheetResource.rows(SheetIntroduction.class, "introduction.csv")
                .forEach(row -> labels.put(row.get("label"), Meaning.valueOf(row.get("meaning"))));
        return labels;
    }
}
