package org.privacygraph.importers.register;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.privacygraph.fact.FactSet;
import org.privacygraph.importers.DocumentReading;
import org.privacygraph.importers.DocumentReading.FilePlace;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.Importer;
import org.privacygraph.importers.Ledger;
import org.privacygraph.importers.Reading;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.json.JsonDocument;
import org.privacygraph.importers.yaml.YamlTree;
import org.privacygraph.provenance.JsonPointer;

/** Imports privacy registers; a register that says something that its schema does not know is refused as a whole. */
public final class RegisterImporter implements Importer {

    @Override
    public String format() {
        return "register";
    }

    @Override
    public String description() {
        return "Privacy registers of this project, in YAML";
    }

    @Override
    public boolean recognises(SourceFile file) {
        String start = new String(file.bytes(), 0, Math.min(file.bytes().length, 4096), StandardCharsets.UTF_8);
        return start.lines().anyMatch(line -> line.startsWith("register:") || line.startsWith("\ufeffregister:"));
    }

    /** Names of the parts that a register has. */
    public static Set<String> fields() {
        Set<String> names = new LinkedHashSet<>();
        RegisterSchema.source().path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    /**
     * Any YAML file as it is read for a register.
     *
     * @throws ImportException when it is none, or one that is refused in every format
     */
    public static YamlTree tree(SourceFile file) {
        return YamlTree.read(file, RegisterSchema.FORM);
    }

    @Override
    public Reading read(SourceFile file, SourceTexts sources) {
        YamlTree tree = YamlTree.read(file, RegisterSchema.FORM);
        List<ImportProblem> problems = new ArrayList<>(RegisterSchema.problems(file.name(), tree));
        refuseAny(problems);
        Ledger ledger = understood(tree);
        RegisterReader reader = new RegisterReader(file.name(), tree, problems::add);
        FactSet facts = reader.read();
        Map<String, String> pointers = reader.pointers();
        DocumentReading document = new DocumentReading(
                facts,
                ledger.report(),
                ledger.isWhole(),
                sources.lines(facts.document().sha256()).isPresent(),
                (fact, field, value) -> {
                    String pointer = pointer(fact, field, value, tree, pointers);
                    return new FilePlace(tree.lineOf(pointer), pointer);
                },
                problems);
        return new Reading(file, format(), List.of(document), List.of());
    }

    /** The schema knows every value of a register that it lets pass. */
    private static Ledger understood(YamlTree tree) {
        Ledger ledger = new Ledger(JsonDocument.values(JsonPointer.ROOT, tree.root()));
        JsonDocument.values(JsonPointer.ROOT, tree.root()).keySet().forEach(ledger::understood);
        return ledger;
    }

    /** Where the value stands: in the fact, or, carried over from another one, at its first place in the register. */
    private static String pointer(
            String fact, String field, String value, YamlTree tree, Map<String, String> pointers) {
        String start = pointers.getOrDefault(fact, "/document");
        return tree.find(start, field, value)
                .or(() -> tree.find("", field, value))
                .orElse(start);
    }

    private static void refuseAny(List<ImportProblem> problems) {
        if (!problems.isEmpty()) {
            throw new ImportException(problems.stream()
                    .distinct()
                    .sorted(Comparator.comparingInt(ImportProblem::line))
                    .toList());
        }
    }
}
