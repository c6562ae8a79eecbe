package org.privacygraph.importers.check;

import java.util.function.Consumer;
import org.privacygraph.fact.Fact;
import org.privacygraph.provenance.LineRange;
import org.privacygraph.provenance.Locator;
import org.privacygraph.provenance.Section;
import org.privacygraph.provenance.SourceDocument;

/** No line that is cited lies beyond the end of the document. */
final class LinesWithinDocument implements FactRule {

    @Override
    public void check(FactChecks.Subject subject, Consumer<Violation> violations) {
        SourceDocument document = subject.facts().document();
        document.lastUpdated().locators().forEach(place -> check("", place, document, violations));
        if (document.governingLaw() != null) {
            document.governingLaw().locators().forEach(place -> check("", place, document, violations));
        }
        for (Section section : document.sections()) {
            check("", section.lines(), document, violations);
        }
        for (Fact fact : subject.facts().facts()) {
            References.of(fact).locators().forEach(place -> check(fact.id(), place, document, violations));
        }
    }

    private static void check(String fact, Locator locator, SourceDocument document, Consumer<Violation> violations) {
        if (locator instanceof LineRange lines && lines.last() > document.lineCount()) {
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
