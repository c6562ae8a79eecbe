package org.privacygraph.provenance;

/**
 * A resource that an RDF document describes, or one statement about it.
 *
 * @param iri its IRI, or the label of a blank node; for a statement subject, predicate and object
 */
public record ResourceIri(String iri) implements Locator {

    @Override
    public String toString() {
        return iri;
    }
}
