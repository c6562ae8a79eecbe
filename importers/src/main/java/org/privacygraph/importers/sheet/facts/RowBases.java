package org.privacygraph.importers.sheet.facts;

import java.util.List;
import org.privacygraph.importers.Ledger;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.coding.Coding;
import org.privacygraph.importers.sheet.facts.SheetRow.Cell;
import org.privacygraph.importers.sheet.layout.FactPart;

/** Reads the legal bases of a row, and the legitimate interests that belong to one of them. */
final class RowBases {

    private static final String INTERESTS = "A6_1_F";

    private RowBases() {}

    static void read(SheetRow row, Codes codes, Ledger ledger, RowLinks bases) {
        for (FactPart part : List.of(FactPart.BASIS_6, FactPart.BASIS, FactPart.BASIS_9, FactPart.BASIS_10)) {
            row.of(part).forEach(cell -> bases(cell, codes, ledger, bases));
        }
        row.of(FactPart.LEGITIMATE_INTEREST).forEach(cell -> interests(cell, ledger, bases));
    }

    private static void bases(Cell cell, Codes codes, Ledger ledger, RowLinks bases) {
        Coding coding = codes.bases().of(cell.text());
        if (coding.isNotStated()) {
            ledger.notStated(cell.at());
        }
        for (String key : coding.keys()) {
            if (fits(cell.field().part(), key)) {
                ledger.understood(cell.at());
                bases.add(key, null, cell.at());
            } else {
                ledger.notUnderstood(
                        cell.at(),
                        cell.text(),
                        Reason.CONTRADICTED,
                        "It names %s, which is of another article than the column; it was left out.".formatted(key));
            }
        }
        coding.left().forEach(part -> ledger.notUnderstood(cell.at(), part.text(), part.reason(), part.decision()));
    }

    private static boolean fits(FactPart part, String key) {
        return switch (part) {
            case BASIS_6 -> key.startsWith("A6") || key.startsWith("UK_A6");
            case BASIS_9 -> key.startsWith("A9") || key.startsWith("A10");
            case BASIS_10 -> key.startsWith("A10");
            default -> true;
        };
    }

    private static void interests(Cell cell, Ledger ledger, RowLinks bases) {
        if (Values.saysNo(cell.text())) {
            ledger.notStated(cell.at());
        } else if (bases.has(INTERESTS)) {
            bases.words(INTERESTS, cell.text().replaceAll("\\s+", " ").strip(), cell.at());
            ledger.understood(cell.at());
        } else {
            ledger.notUnderstood(
                    cell.at(),
                    cell.text(),
                    Reason.CONTRADICTED,
                    "The row does not name legitimate interests as its basis; it was left out.");
        }
    }
}
