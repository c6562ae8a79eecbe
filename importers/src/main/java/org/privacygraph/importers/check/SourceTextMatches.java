package org.privacygraph.importers.check;

import java.util.List;
import java.util.function.Consumer;
import org.privacygraph.fact.Fact;
import org.privacygraph.provenance.LineRange;
import org.privacygraph.provenance.SourceDocument;

/** Where texts are at hand, the document's is among them, has as many lines as said, and every place cited holds text. */
final class SourceTextMatches implements FactRule {

    @Override
    public void check(FactChecks.Subject subject, Consumer<Violation> violations) {
        SourceDocument document = subject.facts().document();
        List<String> text = subject.sources().lines(document.sha256()).orElse(null);
        if (text == null) {
            if (document.fileName() != null && subject.sources().holds(document.fileName())) {
                violations.accept(new Violation(
                        "SOURCE_TEXT_DIFFERS",
                        "",
                        "sha256",
                        document.sha256(),
                        "The text " + document.fileName() + " that is at hand has another digest.",
                        "Read the new text again and write its lines and digest, or give the text that was read."));
            }
            return;
        }
        if (text.size() != document.lineCount()) {
            violations.accept(new Violation(
                    "LINE_COUNT_DIFFERS",
                    "",
                    "lineCount",
                    Integer.toString(document.lineCount()),
                    "The text has " + text.size() + " lines, not " + document.lineCount() + ".",
                    "Write the number of lines that it has."));
        }
        for (Fact fact : subject.facts().facts()) {
            References.of(fact).locators().stream()
                    .filter(LineRange.class::isInstance)
                    .map(LineRange.class::cast)
                    .filter(lines -> lines.last() <= text.size() && isBlank(lines, text))
                    .forEach(lines -> violations.accept(new Violation(
                            "LINES_ARE_BLANK",
                            fact.id(),
                            "lines",
                            lines.toString(),
                            "Nothing stands in lines " + lines + " of the document.",
                            "Cite the lines that say it.")));
        }
    }

    private static boolean isBlank(LineRange lines, List<String> text) {
        return text.subList(lines.first() - 1, lines.last()).stream().allMatch(String::isBlank);
    }
}
