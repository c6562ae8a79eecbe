package org.privacygraph.importers.sheet.facts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.privacygraph.importers.coding.Concepts;
import org.privacygraph.importers.sheet.facts.SheetRow.Cell;
import org.privacygraph.importers.sheet.layout.FactPart;

/**
 * What a row is called, and by what it is known again.
 *
 * @param name function, activity and purpose as the row has them, joined by colons; empty where it has none
 * @param identity the reference of the row, else its activity, else its name
 * @param content whom and what the row is about, to tell rows of one identity apart
 */
record RowName(String name, String identity, String content) {

    private static final Set<FactPart> TELLING = EnumSet.of(
            FactPart.PURPOSE,
            FactPart.DATA_SUBJECTS,
            FactPart.DATA_ITEMS,
            FactPart.RECIPIENTS,
            FactPart.RECIPIENTS_INTERNAL,
            FactPart.PROCESSORS);

    static RowName of(SheetRow row, boolean ofProcessor, Concepts concepts) {
        List<String> parts = new ArrayList<>();
        for (FactPart part : List.of(FactPart.FUNCTION, FactPart.ACTIVITY, FactPart.PURPOSE)) {
            String text = row.of(part).stream()
                    .findFirst()
                    .map(cell -> oneLine(told(cell, concepts)))
                    .orElse("");
            if (!text.isEmpty() && !parts.contains(text)) {
                parts.add(text);
            }
        }
        String name = String.join(": ", parts);
        String activity = oneLine(row.text(FactPart.ACTIVITY));
        String reference = oneLine(row.text(FactPart.REFERENCE));
        String identity = !reference.isEmpty() ? reference : activity.isEmpty() ? name : activity;
        String content = TELLING.stream()
                .filter(part -> part != FactPart.PURPOSE || !identity.equals(name))
                .map(part ->
                        row.of(part).stream().map(cell -> told(cell, concepts)).collect(Collectors.joining("; ")))
                .collect(Collectors.joining(" / "));
        return new RowName(
                name, ofProcessor && reference.isEmpty() ? identity + " " + controllers(row) : identity, content);
    }

    private static String told(Cell cell, Concepts concepts) {
        return String.join("; ", Values.of(cell.text(), cell.field().split(), concepts));
    }

    private static String controllers(SheetRow row) {
        return Party.texts(row.text(FactPart.CONTROLLER)).stream()
                .map(text -> Party.parse(text).map(Party::name).orElse(text))
                .collect(Collectors.joining("; "));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
