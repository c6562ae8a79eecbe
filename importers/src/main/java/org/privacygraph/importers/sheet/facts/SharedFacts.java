package org.privacygraph.importers.sheet.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.ContactPoint;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.Organisation;
import org.privacygraph.importers.FactIds;
import org.privacygraph.importers.ImportException;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Evidence;
import org.privacygraph.provenance.Locator;
import org.privacygraph.provenance.SheetCell;

/**
 * The facts of a document: those that several rows state are one.
 *
 * <p>It rests on the first {@value #PLACES} cells that state it; the ties of every row have the cell of that row. A right
 * has no such ties, and rests on all cells.
 */
final class SharedFacts {

    private static final int TIES = 3_000_000;
    private static final int PLACES = 20;
    private static final String RIGHT = "right";

    private final String file;
    private int ties;
    private final FactIds ids = new FactIds();
    private final Map<String, Shared> shared = new LinkedHashMap<>();
    private final List<Fact> own = new ArrayList<>();

    private static final class Shared {
        private final String id;
        private final BiFunction<String, Evidence, Fact> make;
        private final Set<Locator> places = new LinkedHashSet<>();
        private Assertion assertion = Assertion.INFERRED;
        private @Nullable String note;

        Shared(String id, BiFunction<String, Evidence, Fact> make) {
            this.id = id;
            this.make = make;
        }

        Fact fact() {
            return make.apply(
                    id, new Evidence(List.copyOf(places), assertion, assertion == Assertion.STATED ? null : note));
        }
    }

    SharedFacts(String file) {
        this.file = file;
    }

    /** Counts ties between values that stand in one row, which are as many as the one multiplied by the other. */
    void countTies(int more) {
        ties += more;
        if (ties > TIES) {
            throw ImportException.of(
                    "TABLE_TOO_LARGE",
                    file,
                    "Its cells hold so many values that more than 3 million ties would be made of them.",
                    "Check how its cells are separated, or split it.");
        }
    }

    /** An id for a fact of one row. */
    String id(String kind, String words) {
        return ids.unused(kind, words);
    }

    /** Adds a fact of one row. */
    void add(Fact fact) {
        own.add(fact);
    }

    /** Id of the fact that these words state wherever they stand, which is made once. */
    String shared(String kind, String words, SheetCell at, BiFunction<String, Evidence, Fact> make) {
        Shared fact = shared.computeIfAbsent(kind + ' ' + words, key -> new Shared(id(kind, words), make));
        if (fact.places.size() < PLACES || kind.equals(RIGHT)) {
            fact.places.add(at);
        }
        fact.assertion = Assertion.STATED;
        return fact.id;
    }

    /** The same for what is concluded from elsewhere, which the place only belongs to. */
    String inferred(String kind, String words, SheetCell at, String note, BiFunction<String, Evidence, Fact> make) {
        Shared fact = shared.computeIfAbsent(kind + ' ' + words, key -> new Shared(id(kind, words), make));
        if (fact.places.size() < PLACES || kind.equals(RIGHT)) {
            fact.places.add(at);
        }
        fact.note = note;
        return fact.id;
    }

    /** Id of the organisation of exactly this name. */
    String organisation(String name, SheetCell at) {
        return shared(
                "organisation",
                name,
                at,
                (id, evidence) -> Organisation.named(id, evidence, name, Organisation.Kind.OTHER));
    }

    /** Adds a way to reach an organisation. */
    void contact(
            String organisation,
            ContactPoint.Kind kind,
            @Nullable String addressee,
            Party party,
            SheetCell at,
            @Nullable String note) {
        String words = String.join(
                " ",
                organisation,
                kind.name(),
                String.valueOf(addressee),
                String.valueOf(party.email()),
                String.valueOf(party.phone()),
                String.valueOf(party.address()),
                String.valueOf(party.url()));
        shared(
                "contact",
                words,
                at,
                (id, evidence) -> new ContactPoint(
                        id,
                        note == null ? evidence : new Evidence(evidence.locators(), evidence.assertion(), note),
                        organisation,
                        kind,
                        addressee,
                        party.email(),
                        party.phone(),
                        party.address(),
                        party.url()));
    }

    /** All facts, those of many rows first. */
    List<Fact> all() {
        List<Fact> facts = new ArrayList<>();
        shared.values().forEach(fact -> facts.add(fact.fact()));
        facts.addAll(own);
        return facts;
    }
}
