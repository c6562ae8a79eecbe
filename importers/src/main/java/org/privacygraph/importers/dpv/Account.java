package org.privacygraph.importers.dpv;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.privacygraph.importers.Ledger;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.coding.Blank;

/** Keeps account of the statements of a file. */
final class Account {

    private final RdfGraph graph;
    private final Ledger ledger;
    private final Set<Statement> told = new HashSet<>();

    Account(RdfGraph graph, Ledger ledger) {
        this.graph = graph;
        this.ledger = ledger;
    }

    void understood(Statement statement) {
        told.add(statement);
        ledger.understood(graph.placeOf(statement));
    }

    void notStated(Statement statement) {
        told.add(statement);
        ledger.notStated(graph.placeOf(statement));
    }

    void left(Statement statement, Reason reason, String decision) {
        left(statement, graph.nameOf(statement.getObject()), reason, decision);
    }

    void left(Statement statement, String part, Reason reason, String decision) {
        told.add(statement);
        ledger.notUnderstood(graph.placeOf(statement), part, reason, decision);
    }

    boolean isOpen(Statement statement) {
        return !told.contains(statement);
    }

    /** The ledger that is kept. */
    Ledger ledger() {
        return ledger;
    }

    /** The object would have been a fact of its own and was left out; where it says nothing, none is lost. */
    void lost(Statement statement) {
        if (!(statement.getObject() instanceof Literal literal) || !Blank.isBlank(literal.getLabel())) {
            ledger.lost(graph.placeOf(statement));
        }
    }

    /** What is said of the subject would have been a fact and was left out. */
    void lost(Resource subject) {
        ledger.lost(graph.placeOf(subject));
    }

    void remark(String text) {
        ledger.remark(text);
    }
}
