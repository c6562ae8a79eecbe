package org.privacygraph.importers.decision;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.privacygraph.identity.MatchRefusal;
import org.privacygraph.identity.OrganisationDecisions;
import org.privacygraph.identity.OrganisationIdentity;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.yaml.YamlForm;
import org.privacygraph.importers.yaml.YamlSchema;
import org.privacygraph.importers.yaml.YamlTree;

/** Reads a file of decisions on organisations; removing a line of it undoes the decision. */
public final class DecisionsFile {

    private static final YamlForm FORM =
            new YamlForm("file of decisions", "DECISIONS_EMPTY", "DECISIONS_TOO_LARGE", "Decisions need four.");
    private static final YamlSchema SCHEMA =
            new YamlSchema(DecisionsFile.class, "organisation-decisions.schema.json", FORM);
    private static final String BUNDLED = "organisation-decisions.yaml";

    private DecisionsFile() {}

    /** Read once, when they are first asked for. */
    private static final class Bundled {
        static final OrganisationDecisions DECISIONS = readBundled();
    }

    /** The decisions that ship with the project. */
    public static OrganisationDecisions bundled() {
        return Bundled.DECISIONS;
    }

    private static OrganisationDecisions readBundled() {
        try (InputStream in = Objects.requireNonNull(DecisionsFile.class.getResourceAsStream(BUNDLED), BUNDLED)) {
            return decisions(new SourceFile(BUNDLED, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a file.
     *
     * @throws ImportException when it does not fit its schema, or decides on the same twice, or has the key of the
     *     decisions that ship with the project; it tells all problems
     */
    public static OrganisationDecisions read(SourceFile file) {
        OrganisationDecisions decisions = decisions(file);
        if (decisions.key().equals(bundled().key())) {
            throw ImportException.of(
                    "DECISIONS_OF_THE_PROJECT",
                    file.name(),
                    "The key '" + decisions.key() + "' is that of the decisions that ship with the project.",
                    "Give the file another key.");
        }
        return decisions;
    }

    private static OrganisationDecisions decisions(SourceFile file) {
        YamlTree tree = YamlTree.read(file, FORM);
        List<ImportProblem> problems = new ArrayList<>(SCHEMA.problems(file.name(), tree));
        JsonNode root = tree.root();
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < root.path("same").size(); i++) {
            String key = root.path("same").get(i).path("key").asText();
            if (!keys.add(key)) {
                String pointer = "/same/" + i + "/key";
                problems.add(new ImportProblem(
                        "DECISION_TWICE",
                        file.name(),
                        tree.lineOf(pointer),
                        pointer,
                        "There is a decision on '" + key + "' above.",
                        "Keep one of them."));
            }
        }
        Set<List<String>> refused = new HashSet<>();
        for (int i = 0; i < root.path("different").size(); i++) {
            List<String> organisations = refusal(root.path("different").get(i)).organisations();
            String pointer = "/different/" + i + "/organisations";
            if (organisations.size() < 2 || !refused.add(organisations)) {
                problems.add(new ImportProblem(
                        "DECISION_TWICE",
                        file.name(),
                        tree.lineOf(pointer),
                        pointer,
                        organisations.size() < 2
                                ? "Only one organisation is named."
                                : "There is a decision on these organisations above.",
                        "Name two organisations that no other entry names together."));
            }
        }
        if (!problems.isEmpty()) {
            throw new ImportException(problems);
        }
        return new OrganisationDecisions(root.path("key").asText(), identities(root), refusals(root));
    }

    private static List<OrganisationIdentity> identities(JsonNode root) {
        List<OrganisationIdentity> identities = new ArrayList<>();
        root.path("same")
                .forEach(node -> identities.add(new OrganisationIdentity(
                        node.path("key").asText(),
                        node.path("name").asText(),
                        texts(node.path("aliases")),
                        texts(node.path("identifiers")),
                        texts(node.path("members")),
                        node.path("reason").asText())));
        return identities;
    }

    private static List<MatchRefusal> refusals(JsonNode root) {
        List<MatchRefusal> refusals = new ArrayList<>();
        root.path("different").forEach(node -> refusals.add(refusal(node)));
        return refusals;
    }

    private static MatchRefusal refusal(JsonNode node) {
        return new MatchRefusal(
                texts(node.path("organisations")), node.path("reason").asText());
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
