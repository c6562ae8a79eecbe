package org.privacygraph.importers.dpv;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.jsonld.JSONLDMode;
import org.eclipse.rdf4j.rio.jsonld.JSONLDSettings;
import org.eclipse.rdf4j.rio.jsonld.JSONLDWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;
import org.privacygraph.fact.FactSet;
import org.privacygraph.vocabulary.Vocabulary;

/**
 * Writes facts in the Data Privacy Vocabulary (DPV), so that {@link DpvImporter} reads the same facts back.
 *
 * <p>What DPV has terms for stands as plain DPV; beside it the whole of every fact stands in terms of this project, with
 * its evidence and with how closely it is tied to others. What a document does not state, denies or leaves open is
 * never plain DPV, which has no way to say so.
 */
public final class DpvWriter {

    private final Vocabulary vocabulary;

    /** Takes IRIs of concepts from this vocabulary. */
    public DpvWriter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The facts in Turtle. */
    public String turtle(FactSet facts) {
        StringWriter text = new StringWriter();
        write(facts, new TurtleWriter(text));
        return text.toString();
    }

    /** The facts in JSON-LD. */
    public String jsonLd(FactSet facts) {
        StringWriter text = new StringWriter();
        RDFWriter writer = new JSONLDWriter(text);
        writer.set(JSONLDSettings.JSONLD_MODE, JSONLDMode.COMPACT);
        writer.set(JSONLDSettings.USE_NATIVE_TYPES, false);
        write(facts, writer);
        return text.toString();
    }

    /** All statements, each once, those of one subject together. */
    Set<Statement> statements(FactSet facts) {
        Map<Resource, Set<Statement>> bySubject = new LinkedHashMap<>();
        new PlainDpv(vocabulary, one -> put(bySubject, one)).write(facts);
        new FactEncoder(one -> put(bySubject, one)).write(facts);
        Set<Statement> all = new LinkedHashSet<>();
        bySubject.values().forEach(all::addAll);
        return all;
    }

    private static void put(Map<Resource, Set<Statement>> bySubject, Statement one) {
        bySubject
                .computeIfAbsent(one.getSubject(), key -> new LinkedHashSet<>())
                .add(one);
    }

    private void write(FactSet facts, RDFWriter writer) {
        IRI document = OwnTerms.document(facts.document().key());
        writer.startRDF();
        new TreeMap<>(OwnTerms.prefixes(document)).forEach(writer::handleNamespace);
        List.copyOf(statements(facts)).forEach(writer::handleStatement);
        writer.endRDF();
    }
}
