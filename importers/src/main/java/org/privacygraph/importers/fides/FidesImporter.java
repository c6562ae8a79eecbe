package org.privacygraph.importers.fides;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.privacygraph.fact.FactSet;
import org.privacygraph.importers.DocumentReading;
import org.privacygraph.importers.DocumentReading.FilePlace;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.Importer;
import org.privacygraph.importers.Ledger;
import org.privacygraph.importers.Reading;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.coding.Concepts;
import org.privacygraph.importers.json.JsonDocument;
import org.privacygraph.importers.json.JsonValue;
import org.privacygraph.importers.yaml.YamlForm;
import org.privacygraph.importers.yaml.YamlTree;
import org.privacygraph.provenance.JsonPointer;
import org.privacygraph.provenance.LineRange;
import org.privacygraph.vocabulary.Vocabulary;

/** Imports Fides manifests of both generations of its taxonomy. */
public final class FidesImporter implements Importer {

    static final YamlForm FORM =
            new YamlForm("manifest", "FIDES_EMPTY", "FIDES_TOO_LARGE", "Nest the fields of datasets less deep.");

    private final Vocabulary vocabulary;

    /** An importer that codes into this vocabulary. */
    public FidesImporter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public String format() {
        return "fides";
    }

    @Override
    public String description() {
        return "Fides manifests, in YAML";
    }

    @Override
    public boolean recognises(SourceFile file) {
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        return text.contains("fides_key")
                && text.lines()
                        .map(line -> line.startsWith("\ufeff") ? line.substring(1) : line)
                        .filter(line -> line.matches("[a-z_]{1,30}:.*"))
                        .map(line -> Manifest.kind(line.substring(0, line.indexOf(':'))))
                        .anyMatch(kind -> Manifest.READ.contains(kind) || Manifest.LEFT.contains(kind));
    }

    @Override
    public Reading read(SourceFile file, SourceTexts sources) {
        YamlTree tree = YamlTree.read(file, FORM);
        Ledger ledger = new Ledger(JsonDocument.values(JsonPointer.ROOT, tree.root()));
        JsonValue root = new JsonValue(JsonPointer.ROOT, tree.root(), ledger);
        if (root.members().keySet().stream().map(Manifest::kind).noneMatch(Manifest.READ::contains)) {
            throw ImportException.of(
                    "FIDES_NOTHING",
                    file.name(),
                    "It holds neither systems nor datasets nor another resource of Fides that becomes facts.",
                    "Give a manifest that does, such as one with a list 'system'.");
        }
        FactSet facts = new ManifestReader(Manifest.of(tree, root), ledger, vocabulary, new Concepts(vocabulary))
                .read(file, tree.lineCount());
        if (facts.facts().isEmpty()) {
            throw ImportException.of(
                    "FIDES_NOTHING",
                    file.name(),
                    "Nothing in it becomes a fact: a taxonomy only names what systems and datasets speak of.",
                    "Put it into one file with the systems or datasets that use its keys.");
        }
        DocumentReading document = new DocumentReading(
                facts,
                ledger.report(),
                ledger.isWhole(),
                sources.lines(facts.document().sha256()).isPresent(),
                places(facts),
                List.of());
        return new Reading(file, format(), List.of(document), List.of());
    }

    private static DocumentReading.FactPlaces places(FactSet facts) {
        Map<String, Integer> lines = new HashMap<>();
        facts.facts().forEach(fact -> {
            if (fact.evidence().locators().getFirst() instanceof LineRange range) {
                lines.put(fact.id(), range.first());
            }
        });
        return (fact, field, value) -> new FilePlace(lines.getOrDefault(fact, 0), null);
    }
}
