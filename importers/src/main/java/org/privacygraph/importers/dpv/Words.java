package org.privacygraph.importers.dpv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.jspecify.annotations.Nullable;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.coding.Blank;

/** How a file names and describes things in words. */
final class Words {

    private final RdfGraph graph;
    private final Account account;

    Words(RdfGraph graph, Account account) {
        this.graph = graph;
        this.account = account;
    }

    /** The label of a thing; of several languages that without a tag, else English; null where it has none. */
    @Nullable
    String label(Value thing) {
        List<Statement> labels = labels(thing);
        if (labels.isEmpty()) {
            return null;
        }
        account.understood(labels.getFirst());
        String chosen = labels.getFirst().getObject().stringValue();
        for (Statement other : labels.subList(1, labels.size())) {
            if (other.getObject().stringValue().equals(chosen)) {
                account.understood(other);
            } else if (account.isOpen(other)) {
                account.left(other, Reason.NOT_MODELLED, "The label '" + shortened(chosen) + "' was taken.");
            }
        }
        return chosen;
    }

    /** All labels of a thing that are not the one of {@link #label}, in order, as other names of it. */
    List<String> otherNames(Value thing) {
        List<Statement> all = new ArrayList<>(labels(thing));
        String first = all.isEmpty() ? "" : all.getFirst().getObject().stringValue();
        graph.of(thing, Terms.OTHER_LABELS).filter(this::isText).forEach(all::add);
        all.forEach(account::understood);
        return all.stream()
                .map(one -> one.getObject().stringValue())
                .filter(name -> !name.equals(first))
                .distinct()
                .toList();
    }

    /** The description of a thing; null where it has none. */
    @Nullable
    String description(Value thing) {
        Statement first = graph.of(thing, Terms.DESCRIPTIONS)
                .filter(this::isText)
                .min(Comparator.comparing(one -> language(one)))
                .orElse(null);
        if (first == null) {
            return null;
        }
        account.understood(first);
        return first.getObject().stringValue();
    }

    /** Label or, where it has none, the last part of its IRI; null for a blank node without a label. */
    @Nullable
    String name(Value thing) {
        String label = label(thing);
        return label != null ? label : thing instanceof IRI iri ? lastPart(iri.stringValue()) : null;
    }

    static String lastPart(String iri) {
        String whole = RdfFile.withoutBase(iri).replaceAll("[#/:]+$", "");
        String part = whole.substring(
                Math.max(Math.max(whole.lastIndexOf('#'), whole.lastIndexOf('/')), whole.lastIndexOf(':')) + 1);
        return part.isEmpty() ? iri : part;
    }

    private List<Statement> labels(Value thing) {
        return graph.of(thing, Terms.LABELS)
                .filter(this::isText)
                .sorted(Comparator.comparing(Words::language)
                        .thenComparingInt(one -> Terms.LABELS.indexOf(graph.predicateOf(one))))
                .toList();
    }

    private boolean isText(Statement statement) {
        if (!(statement.getObject() instanceof Literal)
                || !isWhole(statement.getObject().stringValue())) {
            return false;
        }
        if (Blank.isBlank(statement.getObject().stringValue())) {
            account.notStated(statement);
            return false;
        }
        return true;
    }

    /** Whether a text has no half characters and no NUL. */
    static boolean isWhole(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
    }

    /** Order of languages: none, English, others by tag. */
    private static String language(Statement statement) {
        String tag = ((Literal) statement.getObject()).getLanguage().orElse("").toLowerCase(Locale.ROOT);
        return tag.isEmpty() ? "" : tag.startsWith("en") ? " " : tag;
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, text.offsetByCodePoints(0, 50)) + "...";
    }
}
