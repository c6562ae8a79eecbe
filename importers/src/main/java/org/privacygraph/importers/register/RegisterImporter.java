package org.privacygraph.importers.register;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.privacygraph.fact.FactSet;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.ImportPlan;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.Importer;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.check.FactChecks;
import org.privacygraph.importers.check.FactChecks.Subject;
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
        return start.lines().anyMatch(line -> line.startsWith("register:"));
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
            String fact = reader.pointers().getOrDefault(violation.fact(), "/document");
            String pointer = violation.field().isEmpty() ? fact : fact + "/" + violation.field();
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

    private static void refuseAny(List<ImportProblem> problems) {
        if (!problems.isEmpty()) {
            throw new ImportException(problems.stream()
                    .distinct()
                    .sorted(Comparator.comparingInt(ImportProblem::line))
                    .toList());
        }
    }
}
