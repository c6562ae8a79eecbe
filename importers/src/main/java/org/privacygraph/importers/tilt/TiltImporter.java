package org.privacygraph.importers.tilt;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.privacygraph.importers.DocumentReading;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.Importer;
import org.privacygraph.importers.Ledger;
import org.privacygraph.importers.Reading;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.json.JsonDocument;
import org.privacygraph.provenance.JsonPointer;
import org.privacygraph.vocabulary.Vocabulary;

/**
 * Imports documents in the transparency information language (TILT): a JSON object, or a list of such objects, each of
 * which is a document of its own.
 *
 * <p>Source: Transparency Information Language, schema 1.0.
 */
public final class TiltImporter implements Importer {

    private static final int VALUES = 250_000;

    /** Members that other formats have as well. */
    private static final Set<String> GENERAL = Set.of("meta", "controller", "sources");

    private static final Pattern MEMBER =
            Pattern.compile("\"(" + String.join("|", TiltDocument.MEMBERS) + ")\"\\s{0,100}:");

    private final TiltCoder coder;

    /** Codes what it reads into this vocabulary. */
    public TiltImporter(Vocabulary vocabulary) {
        this.coder = new TiltCoder(vocabulary);
    }

    @Override
    public String format() {
        return "tilt";
    }

    @Override
    public String description() {
        return "Transparency information language (TILT), in JSON";
    }

    /** By the names of its members, so that a document that is broken further down is known as well. */
    @Override
    public boolean recognises(SourceFile file) {
        String text = new String(file.bytes(), StandardCharsets.ISO_8859_1);
        String start = text.substring(0, Math.min(text.length(), 1000)).replaceFirst("^\u00ef\u00bb\u00bf", "");
        if (!start.stripLeading().startsWith("{") && !start.stripLeading().startsWith("[")) {
            return false;
        }
        Matcher member = MEMBER.matcher(text);
        Set<String> found = new HashSet<>();
        while (member.find()) {
            found.add(member.group(1));
            if (found.size() > 1 && !GENERAL.containsAll(found)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Reading read(SourceFile file, SourceTexts sources) {
        JsonNode root = JsonDocument.read(file).root();
        refuseTooMany(file, root);
        List<DocumentReading> documents = new ArrayList<>();
        List<ImportProblem> problems = new ArrayList<>();
        if (root.isArray()) {
            TiltDocument reader = new TiltDocument(file, TiltIdentity.baseName(file), coder);
            for (int i = 0; i < root.size(); i++) {
                read(reader, file, root.get(i), JsonPointer.ROOT.item(i), documents, problems);
            }
        } else {
            read(new TiltDocument(file, null, coder), file, root, JsonPointer.ROOT, documents, problems);
        }
        if (documents.isEmpty()) {
            throw new ImportException(problems.isEmpty() ? List.of(noDocument(file, JsonPointer.ROOT)) : problems);
        }
        return new Reading(file, format(), documents, problems);
    }

    private static void read(
            TiltDocument reader,
            SourceFile file,
            JsonNode node,
            JsonPointer at,
            List<DocumentReading> documents,
            List<ImportProblem> problems) {
        if (TiltDocument.MEMBERS.stream().anyMatch(node::has)) {
            documents.add(reader.read(new TiltValue(node, at, new Ledger(Map.of()))));
        } else {
            problems.add(noDocument(file, at));
        }
    }

    private static ImportProblem noDocument(SourceFile file, JsonPointer at) {
        return new ImportProblem(
                "TILT_NO_DOCUMENT",
                file.name(),
                0,
                at.toString(),
                "It has none of the members of a TILT document.",
                "Check whether it is one: it has members such as "
                        + TiltDocument.MEMBERS.stream().sorted().limit(3).collect(Collectors.joining(", ")) + ".");
    }

    private static void refuseTooMany(SourceFile file, JsonNode root) {
        if (values(root, 0) > VALUES) {
            throw ImportException.of(
                    "TILT_TOO_LARGE",
                    file.name(),
                    "It has more than " + VALUES + " values.",
                    "Split it, or check whether it is what it should be.");
        }
    }

    private static int values(JsonNode node, int before) {
        int count = before + 1;
        for (JsonNode part : node) {
            if (count > VALUES) {
                break;
            }
            count = values(part, count);
        }
        return count;
    }
}
