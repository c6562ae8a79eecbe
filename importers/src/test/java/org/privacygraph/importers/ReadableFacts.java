package org.privacygraph.importers;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.Place;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Evidence;
import org.privacygraph.provenance.Grain;

/** Writes facts as text for people, one a line; what a fact does not say is not written. */
public final class ReadableFacts {

    private ReadableFacts() {}

    /** The document and its facts. */
    public static String of(DocumentReading reading) {
        return line(reading.facts().document()) + "\n"
                + reading.facts().facts().stream()
                        .map(fact -> line((Record) fact))
                        .collect(Collectors.joining("\n")) + "\n";
    }

    /** What became of the values, as text. */
    public static String of(ReadReport report) {
        StringBuilder text = new StringBuilder("read %d, understood %d, not stated %d, not understood %d%n"
                .formatted(
                        report.read(),
                        report.understood(),
                        report.notStated(),
                        report.notUnderstood().size()));
        report.notUnderstood()
                .forEach(left -> text.append("%s %s '%s': %s%n"
                        .formatted(left.where(), left.reason(), left.value().replace("\n", "\\n"), left.decision())));
        report.remarks().forEach(remark -> text.append("! ").append(remark).append('\n'));
        return text.toString();
    }

    private static String line(Record fact) {
        StringJoiner parts = new StringJoiner("; ");
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            String text = text(value(fact, component));
            if (!text.isEmpty()
                    && !component.getName().equals("id")
                    && !component.getName().equals("sha256")) {
                parts.add(component.getName() + "=" + text);
            }
        }
        return fact.getClass().getSimpleName() + " " + (fact instanceof Fact named ? named.id() : "") + ": " + parts;
    }

    private static Object value(Record fact, RecordComponent component) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Object value) {
        return switch (value) {
            case null -> "";
            case Link link -> link(link);
            case Place place -> link(place.link());
            case Evidence evidence ->
                evidence.locators()
                        + (evidence.assertion() == Assertion.STATED ? "" : " " + evidence.assertion())
                        + (evidence.note() == null ? "" : " (" + evidence.note() + ")");
            case List<?> list ->
                list.isEmpty()
                        ? ""
                        : list.stream().map(ReadableFacts::text).collect(Collectors.joining(", ", "[", "]"));
            default -> Objects.toString(value);
        };
    }

    private static String link(Link link) {
        return link.target()
                + (link.assertion() == Assertion.STATED ? "" : " " + link.assertion())
                + (link.grain() == Grain.PAIRED ? "" : " " + link.grain())
                + (link.words() == null ? "" : " \"" + link.words() + "\"")
                + (link.locators().isEmpty() ? "" : " @" + link.locators())
                + (link.note() == null ? "" : " (" + link.note() + ")");
    }
}
