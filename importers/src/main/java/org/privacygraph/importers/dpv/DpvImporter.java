package org.privacygraph.importers.dpv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.Resource;
import org.privacygraph.importers.DocumentReading;
import org.privacygraph.importers.Importer;
import org.privacygraph.importers.Reading;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.provenance.Locator;
import org.privacygraph.vocabulary.Vocabulary;

/**
 * Imports the Data Privacy Vocabulary (DPV) in Turtle and JSON-LD: what people write by hand, and what {@link DpvWriter}
 * writes.
 *
 * <p>A fact stands at the resource that says it, not at a line: a resource may be described in several places of a
 * file, JSON-LD is read without line numbers, and Turtle's parser tells only how far it had read ahead.
 */
public final class DpvImporter implements Importer {

    private final Codings codings;

    /** Codes into this vocabulary. */
    public DpvImporter(Vocabulary vocabulary) {
        this.codings = Codings.of(vocabulary);
    }

    @Override
    public String format() {
        return "dpv";
    }

    @Override
    public String description() {
        return "Data Privacy Vocabulary (DPV), in Turtle or JSON-LD";
    }

    @Override
    public boolean recognises(SourceFile file) {
        return RdfFile.looksLikeDpv(file);
    }

    @Override
    public Reading read(SourceFile file, SourceTexts sources) {
        RdfFile rdf = RdfFile.read(file);
        RdfGraph graph = new RdfGraph(rdf.statements());
        Map<Locator, String> values = new LinkedHashMap<>(graph.values());
        values.putAll(rdf.dropped());
        FactDecoder own = new FactDecoder(graph);
        List<Resource> documents = own.documents();
        DocumentReading document = documents.isEmpty()
                ? new DpvReader(Source.of(graph, values, codings)).read(file, rdf.lines())
                : new OwnExport(file.name(), graph, new DpvWriter(codings.vocabulary()))
                        .read(own, documents, values, sources);
        return new Reading(file, format(), List.of(document), List.of());
    }
}
