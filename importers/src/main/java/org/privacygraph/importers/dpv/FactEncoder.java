package org.privacygraph.importers.dpv;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.Duration;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.FactSet;
import org.privacygraph.provenance.Locator;

/**
 * Writes facts in terms of this project: a node for every record, a predicate for every component that has a value.
 *
 * <p>Lists keep their order: their parts are numbered, but for texts and places that stand in their natural order.
 */
final class FactEncoder {

    private static final SimpleValueFactory VALUES = SimpleValueFactory.getInstance();

    private final Consumer<Statement> out;

    FactEncoder(Consumer<Statement> out) {
        this.out = out;
    }

    void write(FactSet set) {
        IRI document = OwnTerms.document(set.document().key());
        record(document, set.document());
        int position = 0;
        for (Fact fact : set.facts()) {
            IRI node = OwnTerms.fact(document, fact.id());
            add(document, OwnTerms.term("facts"), node);
            add(node, OwnTerms.POSITION, number(++position));
            record(node, (Record) fact);
        }
    }

    private void record(IRI node, Record value) {
        add(node, Terms.TYPE, OwnTerms.term(value.getClass().getSimpleName()));
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object part = get(component, value);
            if (part instanceof List<?> list) {
                list(node, component.getName(), list);
            } else if (part != null) {
                add(node, OwnTerms.term(component.getName()), value(OwnTerms.part(node, component.getName()), part));
            }
        }
    }

    private void list(IRI node, String name, List<?> list) {
        IRI predicate = OwnTerms.term(name);
        List<Literal> literals =
                list.stream().map(FactEncoder::literal).filter(Objects::nonNull).toList();
        if (literals.size() == list.size()
                && list.stream().sorted().distinct().toList().equals(list)) {
            literals.forEach(literal -> add(node, predicate, literal));
            return;
        }
        int position = 0;
        for (Object item : list) {
            IRI part = OwnTerms.part(node, name + "." + ++position);
            add(node, predicate, part);
            add(part, OwnTerms.POSITION, number(position));
            Literal literal = literal(item);
            if (literal != null) {
                add(part, OwnTerms.VALUE, literal);
            } else {
                record(part, (Record) item);
            }
        }
    }

    private Value value(IRI node, Object part) {
        Literal literal = literal(part);
        if (literal != null) {
            return literal;
        }
        record(node, (Record) part);
        return node;
    }

    /** The literal for a value of one piece; null for a record of several. */
    private static @Nullable Literal literal(Object value) {
        return switch (value) {
            case String text -> VALUES.createLiteral(text);
            case Boolean flag -> VALUES.createLiteral(flag);
            case Integer count -> number(count);
            case LocalDate date -> VALUES.createLiteral(date.toString(), XSD.DATE);
            case Enum<?> constant -> VALUES.createLiteral(constant.name());
            case Duration duration -> VALUES.createLiteral(duration.iso());
            case Locator locator -> OwnTerms.literal(locator);
            default -> null;
        };
    }

    private static Literal number(int number) {
        return VALUES.createLiteral(Integer.toString(number), XSD.INTEGER);
    }

    private void add(IRI subject, IRI predicate, Value object) {
        out.accept(VALUES.createStatement(subject, predicate, object));
    }

    private static @Nullable Object get(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A public record tells its components", e);
        }
    }
}
