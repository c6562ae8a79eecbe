package org.privacygraph.importers.dpv;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.Duration;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.FactSet;
import org.privacygraph.provenance.Locator;
import org.privacygraph.provenance.SourceDocument;

/** Reads facts back that {@link FactEncoder} wrote. */
final class FactDecoder {

    private static final IRI DOCUMENT = OwnTerms.term("SourceDocument");

    private final RdfGraph graph;
    private final Map<String, Record> read = new HashMap<>();

    FactDecoder(RdfGraph graph) {
        this.graph = graph;
    }

    /** Something that cannot be read back. */
    static final class Broken extends Exception {

        private static final long serialVersionUID = 1L;

        private final String where;

        Broken(String where, String message) {
            super(message);
            this.where = where;
        }

        /** The node that it is. */
        String where() {
            return where;
        }
    }

    /** The documents that the file says in terms of this project. */
    List<Resource> documents() {
        return graph.subjects().stream()
                .filter(one -> graph.of(one, Set.of(Terms.TYPE))
                        .anyMatch(type -> type.getObject().equals(DOCUMENT)))
                .toList();
    }

    FactSet read(Resource document) throws Broken {
        List<Fact> facts = new ArrayList<>();
        for (Object fact : list(document, "facts", Fact.class)) {
            facts.add((Fact) fact);
        }
        return new FactSet((SourceDocument) record(document, SourceDocument.class), facts);
    }

    private Record record(Resource node, Class<?> type) throws Broken {
        String key = type.getSimpleName() + " " + graph.nameOf(node);
        Record known = read.get(key);
        if (known != null) {
            return known;
        }
        RecordComponent[] components = type.getRecordComponents();
        Object[] parts = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            parts[i] = part(node, components[i]);
        }
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Record made = (Record) type.getDeclaredConstructor(types).newInstance(parts);
            read.put(key, made);
            return made;
        } catch (InvocationTargetException e) {
            throw new Broken(
                    graph.nameOf(node),
                    "It is no %s (%s)"
                            .formatted(
                                    type.getSimpleName(), e.getTargetException().getMessage()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A public record can be made", e);
        }
    }

    private @Nullable Object part(Resource node, RecordComponent component) throws Broken {
        if (component.getGenericType() instanceof ParameterizedType list) {
            return list(node, component.getName(), (Class<?>) list.getActualTypeArguments()[0]);
        }
        List<Statement> values = values(node, component.getName());
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || component.getType() == Boolean.class;
        if (values.isEmpty() && optional) {
            return null;
        }
        if (values.size() != 1) {
            throw new Broken(
                    graph.nameOf(node),
                    "It has %d values of %s, not one".formatted(values.size(), component.getName()));
        }
        return value(node, values.getFirst().getObject(), component.getType());
    }

    private List<Object> list(Resource node, String name, Class<?> type) throws Broken {
        List<Statement> values = new ArrayList<>(values(node, name));
        List<Object> items = new ArrayList<>();
        if (values.stream().allMatch(one -> one.getObject() instanceof Literal)) {
            for (Statement one : values) {
                items.add(value(node, one.getObject(), type));
            }
            return items.stream().sorted().toList();
        }
        Map<Statement, Integer> positions = new HashMap<>();
        for (Statement one : values) {
            positions.put(one, position(one.getObject()));
        }
        values.sort(Comparator.comparingInt(one -> Objects.requireNonNull(positions.get(one))));
        for (Statement one : values) {
            Value item = one.getObject();
            List<Statement> inner = values(item, "value");
            items.add(value(node, inner.size() == 1 ? inner.getFirst().getObject() : item, type));
        }
        return items;
    }

    private int position(Value item) throws Broken {
        List<Statement> positions = values(item, "position");
        try {
            if (positions.size() == 1) {
                return Integer.parseInt(positions.getFirst().getObject().stringValue());
            }
        } catch (NumberFormatException e) {
            throw new Broken(graph.nameOf(item), "Its position is no number");
        }
        throw new Broken(graph.nameOf(item), "It has %d positions, not one".formatted(positions.size()));
    }

    private Object value(Resource node, Value value, Class<?> type) throws Broken {
        if (value instanceof Literal literal) {
            try {
                Object read = literal(literal, type);
                if (read != null) {
                    return read;
                }
            } catch (RuntimeException e) {
                throw new Broken(graph.nameOf(node), "'" + literal.getLabel() + "' is no " + type.getSimpleName());
            }
        } else if (value instanceof Resource resource) {
            if (type == Fact.class) {
                return record(resource, kind(resource));
            }
            if (type.isRecord() && type != Duration.class) {
                return record(resource, type);
            }
        }
        throw new Broken(graph.nameOf(node), "'" + graph.nameOf(value) + "' is no " + type.getSimpleName());
    }

    private Class<?> kind(Resource fact) throws Broken {
        for (Class<?> kind : Fact.class.getPermittedSubclasses()) {
            IRI type = OwnTerms.term(kind.getSimpleName());
            if (graph.of(fact, Set.of(Terms.TYPE))
                    .anyMatch(one -> one.getObject().equals(type))) {
                return kind;
            }
        }
        throw new Broken(graph.nameOf(fact), "It is no kind of fact that is known");
    }

    private static @Nullable Object literal(Literal literal, Class<?> type) {
        String text = literal.getLabel();
        if (type == String.class) {
            return Words.isWhole(text) ? text : null;
        } else if (type == Boolean.class || type == boolean.class) {
            return literal.booleanValue();
        } else if (type == Integer.class || type == int.class) {
            return Integer.parseInt(text);
        } else if (type == LocalDate.class) {
            return LocalDate.parse(text);
        } else if (type == Duration.class) {
            return new Duration(text);
        } else if (type == Locator.class || Locator.class.isAssignableFrom(type)) {
            Locator locator = OwnTerms.locator(literal);
            return type.isInstance(locator) ? locator : null;
        }
        return Arrays.stream(type.isEnum() ? type.getEnumConstants() : new Object[0])
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElse(null);
    }

    private List<Statement> values(Value node, String name) {
        return graph.of(node, Set.of(OwnTerms.term(name))).toList();
    }
}
