package org.privacygraph.importers.dpv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.hasmac.jsonld.JsonLdError;
import no.hasmac.jsonld.JsonLdErrorCode;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.helpers.ParseErrorCollector;
import org.eclipse.rdf4j.rio.jsonld.JSONLDParser;
import org.eclipse.rdf4j.rio.jsonld.JSONLDSettings;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.json.JsonDocument;

/** Reads JSON-LD; a context that lies elsewhere is refused and never fetched. */
final class JsonLdParsing {

    private static final int LIMIT = 4 * 1024 * 1024;

    /** The library warns on the console of what it passes over; kept here, or the setting would be forgotten. */
    private static final Logger WARNINGS = Logger.getLogger("no.hasmac.jsonld");

    static {
        WARNINGS.setLevel(Level.OFF);
    }

    private JsonLdParsing() {}

    static RdfFile read(SourceFile file, int lines) {
        if (file.bytes().length > LIMIT) {
            throw ImportException.of(
                    "RDF_TOO_LARGE",
                    file.name(),
                    "It is JSON-LD larger than 4 MiB.",
                    "Split it, or convert it into Turtle.");
        }
        JsonLdContexts contexts = JsonLdContexts.of(file.name(), JsonDocument.read(file));
        CollectedStatements statements = new CollectedStatements();
        JSONLDParser parser = new JSONLDParser();
        parser.set(JSONLDSettings.SECURE_MODE, true);
        parser.set(JSONLDSettings.DOCUMENT_LOADER, (uri, options) -> {
            throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "Nothing is fetched: " + uri);
        });
        parser.setRDFHandler(statements);
        parser.setParseErrorListener(new ParseErrorCollector());
        try {
            parser.parse(new ByteArrayInputStream(withoutMark(file.bytes())), RdfFile.BASE);
        } catch (CollectedStatements.TooLarge e) {
            throw tooLarge(file, e);
        } catch (RDFParseException e) {
            if (e.getCause() instanceof CollectedStatements.TooLarge cause) {
                throw tooLarge(file, cause);
            }
            throw broken(file, e);
        } catch (IOException | RuntimeException e) {
            throw broken(file, e);
        }
        return new RdfFile(statements.statements(), contexts.dropped(), lines);
    }

    private static byte[] withoutMark(byte[] bytes) {
        boolean mark = bytes.length >= 3 && bytes[0] == (byte) 0xEF;
        return mark ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
    }

    private static ImportException tooLarge(SourceFile file, CollectedStatements.TooLarge e) {
        return ImportException.of(
                "RDF_TOO_LARGE", file.name(), String.valueOf(e.getMessage()), "Split it, or shorten the text.");
    }

    private static ImportException broken(SourceFile file, Exception e) {
        String message = e.getCause() instanceof JsonLdError error
                ? String.valueOf(error.getMessage()).replaceAll("\\s*\\[code=([A-Z_]+)]\\.?", " ($1)")
                : e instanceof RDFParseException ? String.valueOf(e.getMessage()) : "It cannot be read as JSON-LD";
        return ImportException.of(
                "JSON_LD_BROKEN",
                file.name(),
                message.endsWith(".") ? message : message + ".",
                "Mend it; a JSON-LD playground shows where it is.");
    }
}
