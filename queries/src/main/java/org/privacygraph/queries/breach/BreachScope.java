package org.privacygraph.queries.breach;

import java.util.List;
import java.util.Map;
import org.privacygraph.fact.NegativeStatement;
import org.privacygraph.fact.RecipientRole;

/**
 * What a breach is about: all that is given must fit; what is empty asks for nothing.
 *
 * @param starts ids of the parties where it happened
 * @param chain ids of those, and of the processors that hand data on to them, at any depth
 * @param categories ids of the data categories, with what is narrower
 * @param countries ids of the countries
 * @param withPossible whether what is not itemised, coded or placed counts
 */
public record BreachScope(
        List<String> starts,
        List<String> chain,
        List<String> categories,
        List<String> countries,
        boolean withPossible) {

    /** Roles in which a recipient processes for another (GDPR Art. 28). */
    static final List<String> PROCESSING = List.of(RecipientRole.PROCESSOR.name(), RecipientRole.SUB_PROCESSOR.name());

    private static final List<String> DENIALS = List.of(
            NegativeStatement.Kind.NOT_SHARED.name(),
            NegativeStatement.Kind.NOT_SOLD.name(),
            NegativeStatement.Kind.NOT_TRANSFERRED.name(),
            NegativeStatement.Kind.NOT_STORED.name(),
            NegativeStatement.Kind.NOT_COLLECTED.name());

    /** Copies the lists. */
    public BreachScope {
        starts = List.copyOf(starts);
        chain = List.copyOf(chain);
        categories = List.copyOf(categories);
        countries = List.copyOf(countries);
    }

    /** The same with another chain. */
    BreachScope along(List<String> other) {
        return new BreachScope(starts, other, categories, countries, withPossible);
    }

    boolean namesParties() {
        return !starts.isEmpty();
    }

    boolean isNarrowed() {
        return !categories.isEmpty() || !countries.isEmpty();
    }

    Map<String, Object> parameters() {
        return Map.of(
                "starts", starts,
                "chain", chain,
                "roles", PROCESSING,
                "denials", DENIALS);
    }
}
