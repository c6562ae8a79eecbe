package org.privacygraph.api.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.ImportPlan;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.register.RegisterImporter;
import org.privacygraph.vocabulary.Vocabulary;

/** Registers that were read and checked; nothing has been written. */
record RegisterFiles(List<ImportPlan> plans, List<ImportProblem> problems, int broken) {

    /** Reads and checks all, whatever is wrong with any of them. */
    static RegisterFiles read(List<Path> paths, SourceTexts sources) {
        RegisterImporter importer = new RegisterImporter(Vocabulary.bundled());
        List<ImportPlan> plans = new ArrayList<>();
        List<ImportProblem> problems = new ArrayList<>();
        Map<String, String> fileByDocument = new HashMap<>();
        int broken = 0;
        for (Path path : paths) {
            try {
                ImportPlan plan = importer.read(SourceFile.read(path), sources);
                refuseSecond(plan, fileByDocument);
                plans.add(plan);
            } catch (ImportException e) {
                problems.addAll(e.problems());
                broken++;
            }
        }
        return new RegisterFiles(List.copyOf(plans), List.copyOf(problems), broken);
    }

    /** Of two files about one document the second would undo the first. */
    private static void refuseSecond(ImportPlan plan, Map<String, String> fileByDocument) {
        String document = plan.facts().document().key();
        String file = plan.file().name();
        @Nullable String first = fileByDocument.putIfAbsent(document, file);
        if (first != null) {
            throw ImportException.of(
                    "DOCUMENT_TWICE",
                    file,
                    "It is about the document " + document + ", and so is " + first + ".",
                    "Import one of the two, or give one another key.");
        }
    }

    /** Whether every file can be imported. */
    boolean areSound() {
        return problems.isEmpty();
    }

    /** Why nothing is written. */
    String refusal() {
        return plans.isEmpty()
                ? "Nothing is written."
                : "Nothing is written, not even what is sound: %d of %d files cannot be imported."
                        .formatted(broken, broken + plans.size());
    }
}
