package org.privacygraph.importers.check;

import java.util.function.Consumer;
import org.privacygraph.fact.Fact;
import org.privacygraph.provenance.LineRange;
import org.privacygraph.provenance.Section;
import org.privacygraph.provenance.SourceDocument;

/** No line that is cited lies beyond the end of the document. */
final class LinesWithinDocument implements FactRule {

    @Override
    public void check(FactChecks.Subject subject, Consumer<Violation> violations) {
        SourceDocument document = subject.facts().document();
        document.lastUpdated().lines().forEach(lines -> check("", lines, document, violations));
        if (document.governingLaw() != null) {
            document.governingLaw().lines().forEach(lines -> check("", lines, document, violations));
        }
        for (Section section : document.sections()) {
            check("", section.lines(), document, violations);
        }
        for (Fact fact : subject.facts().facts()) {
            References.of(fact).lines().forEach(lines -> check(fact.id(), lines, document, violations));
        }
    }

    private static void check(String fact, LineRange lines, SourceDocument document, Consumer<Violation> violations) {
        if (lines.last() > document.lineCount()) {
            violations.accept(new Violation(
                    "LINES_BEYOND_DOCUMENT",
                    fact,
                    "lines",
                    lines.toString(),
                    "Line " + lines.last() + " is cited, but the document has " + document.lineCount() + ".",
                    "Cite lines that it has, or mend lineCount."));
        }
    }
}
