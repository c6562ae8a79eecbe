package org.privacygraph.importers.dpv;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.Duration;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.RetentionPeriod;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.coding.Blank;
import org.privacygraph.importers.coding.Coding;

/** Reads storage conditions: how long data are kept, as a duration or in words. */
final class RetentionReader {

    private static final Set<String> CONDITIONS =
            Set.of("StorageCondition", "StorageDuration", "ProcessingCondition", "ProcessingDuration");
    private static final Set<String> DURATIONS = Set.of(
            "Duration", "TemporalDuration", "UntilEventDuration", "UntilTimeDuration", "FixedOccurrencesDuration");

    private final Source source;

    RetentionReader(Source source) {
        this.source = source;
    }

    private record Period(@Nullable Duration duration, List<String> criteria) {}

    /** Id of the retention period that the object is; accounts for the statement. Null where it is none. */
    @Nullable
    String of(Statement statement, List<Link> items) {
        Value value = statement.getObject();
        Period period = period(statement, value);
        if (period == null) {
            source.account().lost(statement);
            return null;
        }
        String criteria = period.criteria().isEmpty() ? null : String.join("; ", period.criteria());
        String words = (period.duration() == null ? "" : period.duration() + " ") + (criteria == null ? "" : criteria);
        String id = source.id("retention", value, words);
        source.drafts()
                .put(
                        id,
                        source.place(statement),
                        evidence -> new RetentionPeriod(id, evidence, period.duration(), criteria, null, null, items));
        return id;
    }

    private @Nullable Period period(Statement statement, Value value) {
        if (value instanceof Literal literal) {
            return text(statement, literal.getLabel());
        }
        if (!source.graph().describes(value)) {
            source.account().left(statement, Reason.NO_DURATION, "It was left out; it names no period.");
            return null;
        }
        List<Statement> stated = source.graph().of(value).stream()
                .filter(one -> "hasDuration".equals(DpvTerms.property(one.getPredicate())))
                .toList();
        types(value, CONDITIONS);
        Duration duration = null;
        List<String> criteria = new ArrayList<>();
        for (Statement one : stated) {
            Period period = duration(one);
            if (period != null) {
                criteria.addAll(period.criteria());
                if (duration != null && period.duration() != null) {
                    source.account().left(one, Reason.NOT_MODELLED, "Another duration of it was taken.");
                } else if (period.duration() != null) {
                    duration = period.duration();
                }
            }
        }
        String label = source.words().label(value);
        if (label != null) {
            criteria.addFirst(label);
        }
        String description = source.words().description(value);
        if (description != null) {
            criteria.add(description);
        }
        if (duration == null && criteria.isEmpty()) {
            source.account().left(statement, Reason.NO_DURATION, "It was left out; it names no period.");
            return null;
        }
        source.account().understood(statement);
        return new Period(duration, criteria);
    }

    private @Nullable Period duration(Statement statement) {
        Value value = statement.getObject();
        if (value instanceof Literal literal) {
            return text(statement, literal.getLabel());
        }
        String term = DpvTerms.core(value);
        if (term != null && term.endsWith("Duration")) {
            source.account().understood(statement);
            return new Period(null, List.of(Words.lastPart(value.stringValue())));
        }
        types(value, DURATIONS);
        List<Statement> values = source.graph().of(value, Terms.VALUES).toList();
        String label = source.words().label(value);
        for (Statement one : values) {
            if (one.getObject() instanceof Literal literal) {
                Period period = text(one, literal.getLabel());
                if (period != null) {
                    source.account().understood(statement);
                    return label == null ? period : new Period(period.duration(), List.of(label));
                }
            }
        }
        if (label == null) {
            source.account().left(statement, Reason.NO_DURATION, "It was left out.");
            return null;
        }
        return text(statement, label);
    }

    private @Nullable Period text(Statement statement, String text) {
        if (Blank.isBlank(text)) {
            source.account().notStated(statement);
            return null;
        }
        if (!Words.isWhole(text)) {
            source.account().left(statement, Reason.MALFORMED, "It was left out.");
            return null;
        }
        if (Duration.canParse(text)) {
            source.account().understood(statement);
            return new Period(new Duration(text), List.of());
        }
        Coding coding = source.codings().durations().of(text);
        coding.left().forEach(left -> source.account().left(statement, left.text(), left.reason(), left.decision()));
        if (coding.keys().size() != 1) {
            source.account().understood(statement);
            return new Period(null, List.of(text));
        }
        source.account().understood(statement);
        return new Period(new Duration(coding.keys().getFirst()), List.of(text));
    }

    private void types(Value value, Set<String> known) {
        source.graph().of(value, Terms.IS_A).forEach(one -> {
            String term = DpvTerms.core(one.getObject());
            if (term != null && known.contains(term)
                    || one.getObject() instanceof IRI iri && Terms.STRUCTURAL.contains(iri)) {
                source.account().understood(one);
            }
        });
    }
}
