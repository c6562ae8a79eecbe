package org.privacygraph.importers.dpv;

import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/** Terms of other vocabularies that stand beside those of DPV. */
final class Terms {

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String OWL = "http://www.w3.org/2002/07/owl#";
    private static final String DCTERMS = "http://purl.org/dc/terms/";
    private static final String DC_ELEMENTS = "http://purl.org/dc/elements/1.1/";
    private static final String FOAF = "http://xmlns.com/foaf/0.1/";
    private static final String SCHEMA = "https://schema.org/";

    static final IRI TYPE = iri(RDF + "type");
    static final IRI LABEL = iri(RDFS + "label");
    static final IRI TITLE = iri(DCTERMS + "title");
    static final IRI LANGUAGE = iri(DCTERMS + "language");
    static final IRI MODIFIED = iri(DCTERMS + "modified");

    /** Ways to give the value of a node as a text. */
    static final Set<IRI> VALUES =
            Set.of(iri(RDF + "value"), iri(SCHEMA + "value"), iri("http://www.w3.org/2006/time#hasXSDDuration"));

    /** Ways to name a thing, the most telling first. */
    static final List<IRI> LABELS = List.of(
            TITLE,
            LABEL,
            iri(SKOS + "prefLabel"),
            iri(DpvTerms.DPV + "hasName"),
            iri(SCHEMA + "legalName"),
            iri(SCHEMA + "name"),
            iri(FOAF + "name"));

    /** Other names. */
    static final Set<IRI> OTHER_LABELS = Set.of(iri(SKOS + "altLabel"), iri(SCHEMA + "alternateName"));

    /** Ways to describe a thing in words. */
    static final Set<IRI> DESCRIPTIONS = Set.of(
            iri(DCTERMS + "description"),
            iri(RDFS + "comment"),
            iri(SKOS + "definition"),
            iri(SKOS + "note"),
            iri(SKOS + "scopeNote"),
            iri(SCHEMA + "description"));

    /** Ways to say that a thing is an instance of a concept, or narrower than it. */
    static final Set<IRI> IS_A = Set.of(
            TYPE,
            iri(RDFS + "subClassOf"),
            iri(SKOS + "broader"),
            iri(SKOS + "broadMatch"),
            iri(SKOS + "exactMatch"),
            iri(OWL + "equivalentClass"));

    /** Of these, those that make a concept of it and not an instance. */
    static final Set<IRI> IS_NARROWER =
            Set.of(iri(RDFS + "subClassOf"), iri(SKOS + "broader"), iri(SKOS + "broadMatch"), iri(SKOS + "exactMatch"));

    /** Types that tell how RDF is written, and nothing of privacy. */
    static final Set<IRI> STRUCTURAL = Set.of(
            iri(SKOS + "Concept"),
            iri(RDFS + "Class"),
            iri(RDFS + "Resource"),
            iri(OWL + "Class"),
            iri(OWL + "Thing"),
            iri(OWL + "NamedIndividual"));

    static final Set<IRI> WEBSITES = Set.of(iri(FOAF + "homepage"), iri(SCHEMA + "url"), iri(FOAF + "page"));
    static final Set<IRI> IDENTIFIERS =
            Set.of(iri(DCTERMS + "identifier"), iri(DpvTerms.DPV + "hasIdentifier"), iri(SCHEMA + "leiCode"));
    static final Set<IRI> PUBLISHERS = Set.of(iri(DCTERMS + "publisher"), iri(DCTERMS + "creator"));
    static final Set<IRI> VERSIONS =
            Set.of(iri(OWL + "versionInfo"), iri(DCTERMS + "hasVersion"), iri(SCHEMA + "version"));

    /** Types of a resource that stands for the file as a document. */
    static final Set<String> DOCUMENTS = Set.of(
            OWL + "Ontology",
            FOAF + "Document",
            "http://www.w3.org/ns/dcat#Dataset",
            DpvTerms.DPV + "ROPA",
            DpvTerms.DPV + "DataProcessingRecord",
            DpvTerms.DPV + "PrivacyNotice");

    private Terms() {}

    /** The IRI as the current version of its vocabulary spells it. */
    static IRI current(IRI iri) {
        String text = iri.stringValue();
        String current = text.startsWith("http://schema.org/")
                ? SCHEMA + text.substring("http://schema.org/".length())
                : text.startsWith(DC_ELEMENTS)
                        ? DCTERMS + text.substring(DC_ELEMENTS.length())
                        : DpvTerms.current(text);
        return current.equals(text) ? iri : iri(current);
    }

    static IRI iri(String iri) {
        return SimpleValueFactory.getInstance().createIRI(iri);
    }
}
