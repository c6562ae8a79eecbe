package org.privacygraph.importers.decision;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.privacygraph.acceptance.FindingAcceptance;
import org.privacygraph.acceptance.FindingAcceptances;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.yaml.YamlForm;
import org.privacygraph.importers.yaml.YamlSchema;
import org.privacygraph.importers.yaml.YamlTree;

/** Reads a file of accepted findings; removing an entry of it opens the finding again. */
public final class AcceptancesFile {

    private static final String FORMAT = "finding-acceptances";
    private static final String ENTRIES = "accepted";
    private static final YamlForm FORM =
            new YamlForm("file of accepted findings", "ACCEPTANCES_EMPTY", "ACCEPTANCES_TOO_LARGE", "It needs three.");
    private static final YamlSchema SCHEMA =
            new YamlSchema(AcceptancesFile.class, "finding-acceptances.schema.json", FORM);

    private AcceptancesFile() {}

    /** Whether a file says that it is one. */
    public static boolean canRead(SourceFile file) {
        return YamlTree.read(file, FORM).root().has(FORMAT);
    }

    /**
     * Reads a file.
     *
     * @throws ImportException when it does not fit its schema, names a day that there is not, or accepts the same twice;
     *     it tells all problems
     */
    public static FindingAcceptances read(SourceFile file) {
        YamlTree tree = YamlTree.read(file, FORM);
        List<ImportProblem> problems = new ArrayList<>(SCHEMA.problems(file.name(), tree));
        if (!problems.isEmpty()) {
            throw new ImportException(problems);
        }
        List<FindingAcceptance> acceptances = new ArrayList<>();
        Set<String> accepted = new HashSet<>();
        JsonNode entries = tree.root().path(ENTRIES);
        for (int i = 0; i < entries.size(); i++) {
            String pointer = "/" + ENTRIES + "/" + i;
            FindingAcceptance acceptance = acceptance(entries.get(i));
            if (acceptance == null) {
                problems.add(problem(
                        "NO_SUCH_DAY",
                        file,
                        tree,
                        pointer + "/until",
                        "There is no such day.",
                        "Write it as YYYY-MM-DD."));
            } else if (accepted.add(acceptance.finding())) {
                acceptances.add(acceptance);
            } else {
                problems.add(problem(
                        "DECISION_TWICE", file, tree, pointer, "The finding is accepted above.", "Keep one of them."));
            }
        }
        if (!problems.isEmpty()) {
            throw new ImportException(problems);
        }
        return new FindingAcceptances(tree.root().path("key").asText(), acceptances);
    }

    private static ImportProblem problem(
            String code, SourceFile file, YamlTree tree, String pointer, String message, String remedy) {
        return new ImportProblem(code, file.name(), tree.lineOf(pointer), pointer, message, remedy);
    }

    private static @Nullable FindingAcceptance acceptance(JsonNode node) {
        try {
            return new FindingAcceptance(
                    node.path("code").asText(),
                    node.path("subject").asText(),
                    node.has("about") ? node.path("about").asText() : null,
                    node.path("reason").asText(),
                    node.path("by").asText(),
                    LocalDate.parse(node.path("until").asText()));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
