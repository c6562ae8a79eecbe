package org.privacygraph.provenance;

/**
 * A resource that an RDF document describes.
 *
 * @param iri its IRI, or the label of a blank node
 */
public record ResourceIri(String iri) implements Locator {

    @Override
    public String toString() {
        return iri;
    }
}
