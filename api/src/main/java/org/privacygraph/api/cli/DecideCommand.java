package org.privacygraph.api.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.privacygraph.acceptance.FindingAcceptances;
import org.privacygraph.api.PrivacyGraph;
import org.privacygraph.api.importing.Counted;
import org.privacygraph.api.importing.TextReport;
import org.privacygraph.identity.OrganisationDecisions;
import org.privacygraph.importers.Printable;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.decision.AcceptancesFile;
import org.privacygraph.importers.decision.DecisionsFile;
import org.privacygraph.queries.node.Nodes;
import org.privacygraph.store.Changes;
import org.privacygraph.store.DecisionConflictException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings the decisions of a file into the graph. */
@Command(
        name = "decide",
        description = {
            "Applies a file of decisions: on which organisations are one and which are not, or on which findings are accepted.",
            "What the file decided before and no longer decides is undone. The query organisationMatches proposes entries."
        })
final class DecideCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "Decisions, in YAML.")
    private Path file = Path.of("");

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Spec
    private CommandSpec command = CommandSpec.create();

    /** Writes what a file decides, and tells how much that was. */
    private interface Decisions {
        String write(PrivacyGraph graph);
    }

    @Override
    public Integer call() {
        SourceFile source = SourceFile.read(file);
        Decisions decisions = AcceptancesFile.canRead(source)
                ? accepted(AcceptancesFile.read(source))
                : organisations(DecisionsFile.read(source));
        graph.requireThatItExists();
        try (Resources resources = new Resources()) {
            PrivacyGraph opened =
                    PrivacyGraph.open(resources.open(graph::connect), SourceTexts.NONE, Clock.systemDefaultZone());
            command.commandLine().getOut().println(decisions.write(opened));
            return ExitCode.OK;
        } catch (DecisionConflictException e) {
            throw new CommandFailure(
                    ExitCode.SOFTWARE, String.valueOf(e.getMessage()), "Give them other keys, or decide in one file.");
        }
    }

    /** Organisations that the file names and no document in the graph speaks of: by mistake, or not imported yet. */
    private static List<String> unknown(OrganisationDecisions decisions, Nodes nodes) {
        SortedMap<String, String> nodeByName = new TreeMap<>();
        Stream.concat(
                        decisions.identities().stream().flatMap(identity -> identity.members().stream()),
                        decisions.refusals().stream().flatMap(refusal -> refusal.organisations().stream()))
                .forEach(name -> nodeByName.put(name, node(name)));
        Set<String> there = nodes.there(nodeByName.values());
        return nodeByName.entrySet().stream()
                .filter(entry -> !there.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What one document says of it, which is there whatever was decided; an identity is a node of its own. */
    private static String node(String organisation) {
        return organisation.chars().filter(letter -> letter == '/').count() == 2
                ? organisation.replaceFirst("^organisation/", "organisation-mention/")
                : organisation;
    }

    private void warn(List<String> unknown) {
        if (!unknown.isEmpty()) {
            PrintWriter err = command.commandLine().getErr();
            err.println("Not in the graph: "
                    + unknown.stream().map(Printable::of).collect(Collectors.joining(", "))
                    + ". The decision waits for a document that names it; check the spelling if none will.");
            err.flush();
        }
    }

    private Decisions organisations(OrganisationDecisions decisions) {
        return opened -> {
            Changes changes = opened.store().writeDecisions(decisions);
            List<String> unknown = unknown(decisions, opened.nodes());
            warn(unknown);
            return "%s: %s, %s; %s%s"
                    .formatted(
                            decisions.key(),
                            Counted.of(decisions.identities().size(), "organisation"),
                            Counted.of(decisions.refusals().size(), "refusal"),
                            TextReport.counts(changes.counts(), false),
                            unknown.isEmpty() ? "" : "; " + Counted.of(unknown.size(), "member") + " not in the graph");
        };
    }

    private static Decisions accepted(FindingAcceptances acceptances) {
        return opened -> "%s: %s; %s"
                .formatted(
                        acceptances.key(),
                        Counted.of(acceptances.acceptances().size(), "accepted finding"),
                        TextReport.counts(
                                opened.store().writeAcceptances(acceptances).counts(), false));
    }
}
