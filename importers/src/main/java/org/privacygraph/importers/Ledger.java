package org.privacygraph.importers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.privacygraph.importers.ReadReport.NotUnderstood;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.provenance.Locator;

/**
 * Keeps account of every value of a document while it is read.
 *
 * <p>It is given all values at the start, by a walk that knows nothing of the importer; what nobody accounts for is not
 * understood. Of several outcomes of one value the worst counts: one that is understood in part is not understood.
 */
public final class Ledger {

    private static final int SHOWN = 200;
    private static final int PLACES = 10;

    private final Map<Locator, String> values;
    private final Map<Locator, Outcome> outcomes = new LinkedHashMap<>();
    private final Map<Locator, NotUnderstood> notUnderstood = new LinkedHashMap<>();
    private final List<String> remarks = new ArrayList<>();
    private final Set<Locator> lost = new LinkedHashSet<>();

    private enum Outcome {
        NOT_STATED,
        UNDERSTOOD,
        NOT_UNDERSTOOD
    }

    /** A ledger of these values, in the order of the document. */
    public Ledger(Map<Locator, String> values) {
        this.values = new LinkedHashMap<>(values);
    }

    /** The value was understood. */
    public void understood(Locator where) {
        outcome(where, Outcome.UNDERSTOOD);
    }

    /** The value says that nothing is stated. */
    public void notStated(Locator where) {
        outcome(where, Outcome.NOT_STATED);
    }

    /**
     * The value, or a part of it, was not understood.
     *
     * @param part the part that was not, as it was read
     * @param decision what was done about it, a sentence
     */
    public void notUnderstood(Locator where, String part, Reason reason, String decision) {
        outcome(where, Outcome.NOT_UNDERSTOOD);
        notUnderstood.putIfAbsent(where, new NotUnderstood(where, shortened(part), reason, decision));
    }

    /** Something else that people should know. */
    public void remark(String text) {
        remarks.add(text);
    }

    /**
     * What stands there would have been a fact of its own, or several, and was left out, for it could not be read or goes
     * beyond a limit. What it said in an older version may still hold, so that nothing of it is retired.
     *
     * @param where the place of the record, the item or the value; it need not be that of a value of the ledger
     */
    public void lost(Locator where) {
        lost.add(where);
    }

    /** Whether nothing that would have been a fact was left out. */
    public boolean isWhole() {
        return lost.isEmpty();
    }

    /** What became of all values; those without an outcome are not understood. */
    public ReadReport report() {
        int understood = 0;
        int notStated = 0;
        List<NotUnderstood> left = new ArrayList<>();
        for (Map.Entry<Locator, String> value : values.entrySet()) {
            Outcome outcome = outcomes.get(value.getKey());
            if (outcome == Outcome.UNDERSTOOD) {
                understood++;
            } else if (outcome == Outcome.NOT_STATED) {
                notStated++;
            } else {
                NotUnderstood told = notUnderstood.get(value.getKey());
                left.add(
                        told != null
                                ? told
                                : new NotUnderstood(
                                        value.getKey(),
                                        shortened(value.getValue()),
                                        Reason.UNKNOWN_FIELD,
                                        "It was left out."));
            }
        }
        return new ReadReport(values.size(), understood, notStated, left, remarks());
    }

    private List<String> remarks() {
        if (lost.isEmpty()) {
            return remarks;
        }
        List<String> all = new ArrayList<>(remarks);
        int more = lost.size() - PLACES;
        all.add("Not all was read: what would have been facts was left out at "
                + lost.stream().limit(PLACES).map(Ledger::named).collect(Collectors.joining(", "))
                + (more > 0 ? " and at %,d other places.".formatted(more) : "."));
        return all;
    }

    private static String named(Locator where) {
        String place = where.toString();
        return place.isEmpty() ? "the top" : shortened(place);
    }

    private void outcome(Locator where, Outcome outcome) {
        if (!values.containsKey(where)) {
            throw new IllegalArgumentException("No value was read at " + where);
        }
        outcomes.merge(where, outcome, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN / 2)) + "...";
    }
}
