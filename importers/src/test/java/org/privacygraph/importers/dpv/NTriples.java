package org.privacygraph.importers.dpv;

import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.helpers.NTriplesUtil;

/** Statements as lines of N-Triples, which is Turtle too. */
final class NTriples {

    private NTriples() {}

    /** The statement; blank nodes get labels that differ from one {@code seed} to another. */
    static String line(Statement one, int seed) {
        return term(one.getSubject(), seed) + " " + term(one.getPredicate(), seed) + " " + term(one.getObject(), seed)
                + " .";
    }

    private static String term(Value value, int seed) {
        Value renamed = value instanceof BNode
                ? SimpleValueFactory.getInstance().createBNode("b" + (value.hashCode() ^ seed * 7919 & 0x7fffffff))
                : value;
        return renamed instanceof BNode node
                ? "_:" + node.getID().replace("-", "m")
                : NTriplesUtil.toNTriplesString(renamed);
    }
}
