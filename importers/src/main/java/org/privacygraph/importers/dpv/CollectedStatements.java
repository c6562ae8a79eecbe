package org.privacygraph.importers.dpv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/** Keeps what a parser reports, within limits; named graphs are not told apart. */
final class CollectedStatements extends AbstractRDFHandler {

    static final int STATEMENTS = 150_000;
    static final int LITERAL = 1_000_000;

    private static final SimpleValueFactory VALUES = SimpleValueFactory.getInstance();

    private final List<Statement> statements = new ArrayList<>();
    private final Map<Value, Value> iris = new HashMap<>();

    @Override
    public void handleStatement(Statement statement) {
        if (statements.size() == STATEMENTS) {
            throw new TooLarge("It has more than %,d statements.".formatted(STATEMENTS));
        }
        if (statement.getObject() instanceof Literal literal
                && literal.getLabel().length() > LITERAL) {
            throw new TooLarge("A literal is longer than %,d characters.".formatted(LITERAL));
        }
        statements.add(VALUES.createStatement(
                shared(statement.getSubject()), shared(statement.getPredicate()), shared(statement.getObject())));
    }

    /** The same value for the same IRI, which a file has many times. */
    @SuppressWarnings("unchecked")
    private <T extends Value> T shared(T value) {
        Value known = value instanceof IRI ? iris.putIfAbsent(value, value) : null;
        return known == null ? value : (T) known;
    }

    List<Statement> statements() {
        return statements;
    }

    /** The file exceeds a limit. */
    static final class TooLarge extends RDFHandlerException {

        private static final long serialVersionUID = 1L;

        TooLarge(String message) {
            super(message);
        }
    }
}
