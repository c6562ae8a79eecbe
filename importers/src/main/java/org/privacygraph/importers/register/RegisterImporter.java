package org.privacygraph.importers.register;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.privacygraph.fact.FactSet;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.ImportPlan;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.Importer;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.check.FactChecks;
import org.privacygraph.importers.check.FactChecks.Subject;
import org.privacygraph.importers.check.Violation;
import org.privacygraph.vocabulary.Vocabulary;

/** Imports privacy registers. */
public final class RegisterImporter implements Importer {

    private final Vocabulary vocabulary;

    /** An importer that knows the concepts of {@code vocabulary}. */
    public RegisterImporter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public boolean recognises(SourceFile file) {
        String start = new String(file.bytes(), 0, Math.min(file.bytes().length, 4096), StandardCharsets.UTF_8);
        return start.lines().anyMatch(line -> line.startsWith("register:") || line.startsWith("\ufeffregister:"));
    }

    @Override
    public ImportPlan read(SourceFile file, SourceTexts sources) {
        YamlTree tree = YamlTree.read(file);
        List<ImportProblem> problems = new ArrayList<>(RegisterSchema.problems(file.name(), tree));
        refuseAny(problems);
        RegisterReader reader = new RegisterReader(file.name(), tree, problems::add);
        FactSet facts = reader.read();
        Subject subject = new Subject(facts, sources, vocabulary, OrganisationIdentities.keys());
        FactChecks.all().check(subject, violation -> {
            String pointer = pointer(violation, tree, reader.pointers());
            problems.add(new ImportProblem(
                    violation.code(),
                    file.name(),
                    tree.lineOf(pointer),
                    pointer,
                    violation.message(),
                    violation.remedy()));
        });
        refuseAny(problems);
        return new ImportPlan(
                file, facts, sources.lines(facts.document().sha256()).isPresent());
    }

    /** Where the value stands: in the fact, or, carried over from another one, at its first place in the register. */
    private static String pointer(Violation violation, YamlTree tree, Map<String, String> pointers) {
        String fact = pointers.getOrDefault(violation.fact(), "/document");
        return tree.find(fact, violation.field(), violation.value())
                .or(() -> tree.find("", violation.field(), violation.value()))
                .orElse(fact);
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
