package org.privacygraph.importers.sheet;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.FactSet;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.Place;
import org.privacygraph.importers.ReadReport;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Evidence;
import org.privacygraph.provenance.Grain;
import org.privacygraph.provenance.SourceDocument;

/** Facts and reports as readable text, one fact a line. */
final class FactLines {

    private FactLines() {}

    static String of(FactSet facts) {
        SourceDocument document = facts.document();
        return "Document %s title='%s' issuer=%s version=%s lastUpdated=%s\n"
                        .formatted(
                                document.key(),
                                document.title(),
                                document.issuer(),
                                document.version(),
                                document.lastUpdated().date())
                + lines(facts.facts());
    }

    static String lines(List<Fact> facts) {
        return facts.stream().map(fact -> line(fact, true)).collect(Collectors.joining("\n", "", "\n"));
    }

    /** The fact without its places. */
    static String placeless(Fact fact) {
        return line(fact, false);
    }

    static String of(ReadReport report) {
        return "read=%d understood=%d notStated=%d notUnderstood=%d\n"
                        .formatted(
                                report.read(),
                                report.understood(),
                                report.notStated(),
                                report.notUnderstood().size())
                + report.notUnderstood().stream()
                        .map(left ->
                                "%s '%s' %s %s\n".formatted(left.where(), left.value(), left.reason(), left.decision()))
                        .collect(Collectors.joining())
                + report.remarks().stream().map(remark -> "# " + remark + "\n").collect(Collectors.joining());
    }

    private static String line(Fact fact, boolean places) {
        List<String> parts = new ArrayList<>();
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            Object value = value(fact, component);
            if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
                String text = text(value, places);
                parts.add(component.getName().equals("id") ? text : component.getName() + "=" + text);
            }
        }
        return fact.getClass().getSimpleName() + " " + String.join(" ", parts);
    }

    private static String text(Object value, boolean places) {
        if (value instanceof Evidence evidence) {
            return (places ? evidence.locators().toString() : "")
                    + (evidence.assertion() == Assertion.STATED ? "" : evidence.assertion())
                    + (evidence.note() == null ? "" : "(" + evidence.note() + ")");
        }
        if (value instanceof Link link) {
            return link.target()
                    + (link.words() == null ? "" : "'" + link.words() + "'")
                    + (places ? link.locators() : "")
                    + (link.assertion() == Assertion.STATED ? "" : link.assertion())
                    + (link.grain() == Grain.PAIRED ? "" : "~" + link.grain());
        }
        if (value instanceof Place place) {
            return text(place.link(), places);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(one -> text(one, places)).collect(Collectors.joining(", ", "{", "}"));
        }
        return value instanceof String text ? "'" + text + "'" : String.valueOf(value);
    }

    private static Object value(Fact fact, RecordComponent component) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
