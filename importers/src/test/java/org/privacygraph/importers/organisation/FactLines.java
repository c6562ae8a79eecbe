package org.privacygraph.importers.organisation;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.privacygraph.importers.DocumentReading;
import org.privacygraph.provenance.Locator;

/** A readable text of what was read: the document, a fact a line, and what was not understood. */
final class FactLines {

    private FactLines() {}

    static String of(DocumentReading reading) {
        List<String> lines = new ArrayList<>();
        lines.add(show(reading.facts().document()));
        reading.facts().facts().forEach(fact -> lines.add(show(fact)));
        lines.add("read %d, understood %d, not stated %d, not understood %d, complete %s"
                .formatted(
                        reading.report().read(),
                        reading.report().understood(),
                        reading.report().notStated(),
                        reading.report().notUnderstood().size(),
                        reading.complete()));
        reading.report()
                .notUnderstood()
                .forEach(left -> lines.add("%s %s '%s': %s"
                        .formatted(left.where(), left.reason(), left.value(), left.decision())
                        .replace("\n", "\\n")));
        lines.addAll(reading.report().remarks());
        return String.join("\n", lines) + "\n";
    }

    /** The parts of a value that say something. */
    static String show(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(FactLines::show).collect(Collectors.joining(", ", "[", "]"));
        }
        if (!(value instanceof Record) || value instanceof Locator) {
            return String.valueOf(value);
        }
        List<String> parts = new ArrayList<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object part = get(component, value);
            if (part != null && !(part instanceof List<?> list && list.isEmpty())) {
                parts.add(component.getName() + "=" + show(part));
            }
        }
        return value.getClass().getSimpleName() + "{" + String.join("; ", parts) + "}";
    }

    private static Object get(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
