package org.privacygraph.importers.dpv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.Statement;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.provenance.Locator;

/**
 * The statements of an RDF file, in its order.
 *
 * @param statements the statements
 * @param dropped values that the file has but that are no part of any statement, by their places
 * @param lines number of lines
 */
record RdfFile(List<Statement> statements, Map<Locator, String> dropped, int lines) {

    /** Relative IRIs are resolved against this, and shown without it. */
    static final String BASE = "http://base.invalid/";

    private static final int LIMIT = 16 * 1024 * 1024;
    private static final int START = 64 * 1024;
    private static final Pattern DPV_IRI = Pattern.compile("https?://(?:w3id\\.org/|(?:www\\.)?w3\\.org/ns/)dpv");
    private static final Pattern TURTLE = Pattern.compile(
            "\\A\ufeff?(?:\\s|#[^\\n]*+(?:\\n|\\z))*+(?:@prefix|@base|(?i:prefix|base)\\s|<(?:https?:|urn:|#)|_:|\\[).*+",
            Pattern.DOTALL);
    private static final Pattern JSON_LD =
            Pattern.compile("\\A\ufeff?\\s*+[\\[{].*\"@(?:context|graph|id|type)\".*+", Pattern.DOTALL);
    private static final Pattern XML =
            Pattern.compile("\\A\ufeff?\\s*+<(?:\\?xml|!|rdf:|[A-Za-z]+[\\s>]).*+", Pattern.DOTALL);

    /** Copies the lists. */
    RdfFile {
        statements = List.copyOf(statements);
    }

    /** Whether the file looks like DPV in Turtle, JSON-LD or RDF/XML. */
    static boolean looksLikeDpv(SourceFile file) {
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        String start = text.substring(0, Math.min(text.length(), START));
        return DPV_IRI.matcher(text).find()
                && (TURTLE.matcher(start).matches()
                        || JSON_LD.matcher(start).matches()
                        || isXml(start) && start.contains("22-rdf-syntax-ns#"));
    }

    /**
     * Reads a file.
     *
     * @throws ImportException when it is neither Turtle nor JSON-LD, broken, or too large
     */
    static RdfFile read(SourceFile file) {
        if (file.bytes().length > LIMIT) {
            throw ImportException.of(
                    "RDF_TOO_LARGE", file.name(), "It is larger than 16 MiB.", "Split it, one source document a file.");
        }
        String text = decode(file);
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw ImportException.of(new ImportProblem(
                    "TEXT_HAS_NUL",
                    file.name(),
                    lines(text.substring(0, nul + 1)),
                    null,
                    "It has a NUL character.",
                    "Remove it; no text has one."));
        }
        String start = text.substring(0, Math.min(text.length(), START));
        if (isXml(start)) {
            throw ImportException.of(
                    "RDF_XML_NOT_READ",
                    file.name(),
                    "It is in XML; DPV is read in Turtle and JSON-LD only.",
                    "Convert it into Turtle.");
        }
        if (start.isBlank()) {
            throw ImportException.of("RDF_EMPTY", file.name(), "Nothing is in it.", "Check the file.");
        }
        char first = start.stripLeading().charAt(0);
        return first == '{' || first == '[' && !looksLikeTurtleNode(start)
                ? JsonLdParsing.read(file, lines(text))
                : TurtleParsing.read(file.name(), text, lines(text));
    }

    /** A Turtle file may start with a blank node, as a JSON file with a list. */
    private static boolean looksLikeTurtleNode(String start) {
        String rest = start.stripLeading().substring(1).stripLeading();
        return !rest.isEmpty() && "{[\"]-0123456789tfn".indexOf(rest.charAt(0)) < 0;
    }

    private static boolean isXml(String start) {
        return XML.matcher(start).matches();
    }

    private static String decode(SourceFile file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.bytes()))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw ImportException.of(
                    "TEXT_NOT_UTF_8",
                    file.name(),
                    "It is not in UTF-8.",
                    "Convert it; Turtle and JSON-LD are in UTF-8.");
        }
    }

    private static int lines(String text) {
        int breaks = (int) text.chars().filter(c -> c == '\n').count();
        return text.endsWith("\n") ? breaks : breaks + 1;
    }

    /** The IRI as the file writes it, where it is relative. */
    static String withoutBase(String iri) {
        return iri.startsWith(BASE + "#")
                ? iri.substring(BASE.length())
                : iri.startsWith(BASE) && iri.length() > BASE.length() ? iri.substring(BASE.length()) : iri;
    }
}
