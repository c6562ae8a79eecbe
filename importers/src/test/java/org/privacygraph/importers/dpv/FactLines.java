package org.privacygraph.importers.dpv;

import java.util.ArrayList;
import java.util.List;
import org.privacygraph.importers.DocumentReading;
import org.privacygraph.importers.ReadReport;

/** The facts of a document and what was not understood of it as text, one a line. */
final class FactLines {

    private FactLines() {}

    static String of(DocumentReading reading) {
        List<String> lines = new ArrayList<>();
        lines.add(reading.facts().document().toString().replaceAll("sha256=[0-9a-f]+", "sha256=*"));
        reading.facts().facts().forEach(fact -> lines.add(fact.toString()));
        ReadReport report = reading.report();
        lines.add("read=%d understood=%d notStated=%d notUnderstood=%d"
                .formatted(
                        report.read(),
                        report.understood(),
                        report.notStated(),
                        report.notUnderstood().size()));
        report.notUnderstood()
                .forEach(one -> lines.add(
                        "%s | %s | %s | %s".formatted(one.reason(), one.decision(), one.value(), one.where())));
        report.remarks().forEach(one -> lines.add("remark: " + one));
        return String.join("\n", lines).replaceAll("locators=\\[ResourceIri\\[iri=([^\\]]*)]]", "at <$1>") + "\n";
    }
}
