package org.privacygraph.importers.dpv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.privacygraph.provenance.Locator;
import org.privacygraph.provenance.ResourceIri;

/** The statements of a file, each with a place of its own; the order in which the file has them makes no difference. */
final class RdfGraph {

    private static final int SHOWN = 120;

    private final Map<Statement, Locator> places = new LinkedHashMap<>();
    private final Map<Resource, List<Statement>> bySubject = new LinkedHashMap<>();
    private final Map<IRI, IRI> predicates = new HashMap<>();
    private final Set<Value> objects = new HashSet<>();
    private final BlankLabels blanks;

    /** Of these statements; one that stands in the file twice, or in two of its graphs, counts once. */
    RdfGraph(Collection<Statement> read) {
        Set<Statement> statements = new LinkedHashSet<>(read);
        blanks = new BlankLabels(statements);
        for (Statement one : statements) {
            String text = term(one.getSubject()) + " " + term(one.getPredicate()) + " " + term(one.getObject());
            places.put(one, new ResourceIri(text));
            objects.add(one.getObject());
        }
        statements.stream()
                .sorted(Comparator.comparing(one -> placeOf(one).toString()))
                .forEach(one -> bySubject
                        .computeIfAbsent(one.getSubject(), key -> new ArrayList<>())
                        .add(one));
    }

    /** All statements, in the order of the file. */
    Set<Statement> statements() {
        return places.keySet();
    }

    /** All subjects. */
    Set<Resource> subjects() {
        return bySubject.keySet();
    }

    /** What is said about a thing. */
    List<Statement> of(Value subject) {
        return subject instanceof Resource resource ? bySubject.getOrDefault(resource, List.of()) : List.of();
    }

    /** What is said about a thing by one of these predicates. */
    Stream<Statement> of(Value subject, Collection<IRI> predicates) {
        return of(subject).stream().filter(one -> predicates.contains(predicateOf(one)));
    }

    /** The predicate, as the current version of its vocabulary spells it. */
    IRI predicateOf(Statement statement) {
        return predicates.computeIfAbsent(statement.getPredicate(), Terms::current);
    }

    /** Whether some statement has it as its object. */
    boolean isReferredTo(Resource resource) {
        return objects.contains(resource);
    }

    /** Whether the file says anything about it. */
    boolean describes(Value value) {
        return !of(value).isEmpty();
    }

    /** The place of a statement. */
    Locator placeOf(Statement statement) {
        return Objects.requireNonNull(places.get(statement));
    }

    /** The place of a thing that the file describes. */
    Locator placeOf(Resource resource) {
        return new ResourceIri(nameOf(resource));
    }

    /** IRI, label of a blank node, or text. */
    String nameOf(Value value) {
        return value instanceof BNode blank ? blanks.of(blank) : RdfFile.withoutBase(value.stringValue());
    }

    /** All statements as values: place and object. */
    Map<Locator, String> values() {
        Map<Locator, String> values = new LinkedHashMap<>();
        places.forEach((statement, place) -> values.put(place, nameOf(statement.getObject())));
        return values;
    }

    private String term(Value value) {
        if (value instanceof Literal literal) {
            String text = literal.toString();
            return text.length() <= SHOWN
                    ? text
                    : text.substring(0, text.offsetByCodePoints(0, SHOWN / 2)) + "... sha256:"
                            + BlankLabels.digest(text);
        }
        return value instanceof IRI
                ? "<" + nameOf(value) + ">"
                : value instanceof BNode ? nameOf(value) : value.toString();
    }
}
