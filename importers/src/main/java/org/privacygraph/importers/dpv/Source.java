package org.privacygraph.importers.dpv;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.privacygraph.importers.Ledger;
import org.privacygraph.provenance.Locator;

/** A file while it is read: its statements, what was made of them, and what its words mean. */
record Source(RdfGraph graph, Account account, Words words, Meanings meanings, FactDrafts drafts, Codings codings) {

    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    static Source of(RdfGraph graph, Map<Locator, String> values, Codings codings) {
        Account account = new Account(graph, new Ledger(values));
        Words words = new Words(graph, account);
        return new Source(
                graph, account, words, new Meanings(graph, account, words, codings), new FactDrafts(), codings);
    }

    /** The id of the fact that is made of a value: of its IRI, of its name where it is a DPV term, or of its words where it has none. */
    String id(String kind, Value value, String words) {
        String name = graph.nameOf(value);
        if (value instanceof IRI && DpvTerms.isDpv(name)) {
            String iri = DpvTerms.current(name);
            String term = iri.substring(iri.indexOf('#') + 1);
            return drafts.id(
                    kind,
                    "<" + iri + ">",
                    WORD_START.matcher(term).replaceAll(" ").toLowerCase(Locale.ROOT));
        }
        return value instanceof IRI
                ? drafts.id(kind, "<" + name + ">", name)
                : drafts.id(kind, value instanceof Literal ? "\"" + words : name, words);
    }

    /** Where a fact that is made of the object stands: the object where the file describes it, else the subject. */
    Locator place(Statement statement) {
        return statement.getObject() instanceof Resource resource && graph.describes(resource)
                ? graph.placeOf(resource)
                : graph.placeOf(statement.getSubject());
    }
}
