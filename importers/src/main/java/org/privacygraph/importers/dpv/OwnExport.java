package org.privacygraph.importers.dpv;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.privacygraph.fact.FactSet;
import org.privacygraph.importers.DocumentReading;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.Ledger;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.provenance.Locator;

/**
 * Reads a file that {@link DpvWriter} wrote: its facts are those in terms of this project, and every statement that
 * the writer would not write for them is told.
 */
final class OwnExport {

    private final String file;
    private final RdfGraph graph;
    private final DpvWriter writer;

    OwnExport(String file, RdfGraph graph, DpvWriter writer) {
        this.file = file;
        this.graph = graph;
        this.writer = writer;
    }

    DocumentReading read(
            FactDecoder decoder, List<Resource> documents, Map<Locator, String> values, SourceTexts sources) {
        if (documents.size() > 1) {
            throw problem(
                    graph.nameOf(documents.get(1)),
                    "It is the second document of this file.",
                    "Split the file, one document a file.");
        }
        try {
            FactSet facts = decoder.read(documents.getFirst());
            Set<Statement> own = writer.statements(facts);
            Ledger ledger = new Ledger(values);
            Account account = new Account(graph, ledger);
            for (Statement one : graph.statements()) {
                if (own.contains(one)) {
                    account.understood(one);
                } else {
                    account.left(
                            one,
                            Reason.CONTRADICTED,
                            "It is not what the terms " + OwnTerms.NAMESPACE + " of the file say; it was left out.");
                }
            }
            return new DocumentReading(
                    facts,
                    ledger.report(),
                    ledger.isWhole(),
                    sources.lines(facts.document().sha256()).isPresent(),
                    DocumentReading.of(facts, ledger).places(),
                    List.of());
        } catch (FactDecoder.Broken e) {
            throw problem(
                    e.where(),
                    e.getMessage() + ".",
                    "Export it again, or remove all that is in terms of " + OwnTerms.NAMESPACE + ".");
        }
    }

    private ImportException problem(String where, String message, String remedy) {
        return ImportException.of(new ImportProblem("DPV_EXPORT_BROKEN", file, 0, where, message, remedy));
    }
}
