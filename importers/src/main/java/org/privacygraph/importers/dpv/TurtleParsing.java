package org.privacygraph.importers.dpv;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.helpers.ParseErrorCollector;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.ImportProblem;

/** Reads Turtle, which N-Triples is a part of. */
final class TurtleParsing {

    private static final Pattern UNKNOWN_PREFIX = Pattern.compile("Namespace prefix '(.*)' used but not defined.*");
    private static final Pattern LINE = Pattern.compile("\\s*\\[line [0-9]+]\\s*$");

    private TurtleParsing() {}

    static RdfFile read(String name, String text, int lines) {
        int tooDeep = TurtleNesting.lineBeyondLimit(text);
        if (tooDeep > 0) {
            throw problem(
                    name,
                    "RDF_TOO_DEEP",
                    tooDeep,
                    "Brackets are nested more than " + TurtleNesting.LIMIT + " deep.",
                    "Give the inner nodes labels or IRIs of their own.");
        }
        CollectedStatements statements = new CollectedStatements();
        TurtleParser parser = new TurtleParser();
        parser.setRDFHandler(statements);
        parser.setParseErrorListener(new ParseErrorCollector());
        try {
            parser.parse(new StringReader(text), RdfFile.BASE);
        } catch (RDFParseException e) {
            throw broken(name, e, lines);
        } catch (CollectedStatements.TooLarge e) {
            throw problem(name, "RDF_TOO_LARGE", 0, String.valueOf(e.getMessage()), "Split it, or shorten the text.");
        } catch (IOException | RuntimeException e) {
            throw problem(
                    name, "TURTLE_BROKEN", 0, "It cannot be read as Turtle.", "Check it with a Turtle validator.");
        }
        return new RdfFile(statements.statements(), Map.of(), lines);
    }

    private static ImportException broken(String name, RDFParseException e, int lines) {
        String message = LINE.matcher(String.valueOf(e.getMessage())).replaceAll("");
        Matcher prefix = UNKNOWN_PREFIX.matcher(message);
        int line = e.getLineNumber() > 0 ? (int) Math.min(e.getLineNumber(), lines) : lines;
        return prefix.matches()
                ? problem(
                        name,
                        "TURTLE_PREFIX_UNKNOWN",
                        line,
                        "The prefix '" + prefix.group(1) + "' is used but not defined.",
                        "Add an @prefix line for it.")
                : problem(
                        name, "TURTLE_BROKEN", line, message.endsWith(".") ? message : message + ".", "Mend it there.");
    }

    private static ImportException problem(String name, String code, int line, String message, String remedy) {
        return ImportException.of(new ImportProblem(code, name, line, null, message, remedy));
    }
}
