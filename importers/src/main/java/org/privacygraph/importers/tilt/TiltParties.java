package org.privacygraph.importers.tilt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.Organisation;
import org.privacygraph.fact.Place;
import org.privacygraph.fact.RecipientGroup;
import org.privacygraph.importers.FactIds;
import org.privacygraph.importers.coding.Coding;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Evidence;
import org.privacygraph.provenance.Locator;
import org.privacygraph.vocabulary.Scheme;

/** The organisations and kinds of recipients of a document; the same name in one document is the same organisation. */
final class TiltParties {

    private final TiltCoder coder;
    private final TiltFacts facts;
    private final Map<String, Named> organisations = new LinkedHashMap<>();

    private static final class Named {
        private final String name;
        private final List<Locator> places = new ArrayList<>();
        private final Set<String> addresses = new LinkedHashSet<>();
        private final Map<String, Place> seats = new LinkedHashMap<>();
        private Organisation.Kind kind;
        private Assertion assertion;
        private @Nullable String note;

        Named(String name, Assertion assertion, @Nullable String note) {
            this.name = name;
            this.kind = TiltWords.kind(name);
            this.assertion = assertion;
            this.note = note;
        }
    }

    TiltParties(TiltCoder coder, TiltFacts facts) {
        this.coder = coder;
        this.facts = facts;
    }

    /** An organisation that the document names. */
    String organisation(String name, Locator at) {
        return organisation(name, at, Assertion.STATED, null);
    }

    /** An organisation that the document names, or that a name in it is taken for. */
    String organisation(String name, Locator at, Assertion assertion, @Nullable String note) {
        String id = FactIds.of("organisation", name);
        Named named = organisations.computeIfAbsent(id, key -> new Named(name, assertion, note));
        named.places.add(at);
        if (assertion == Assertion.STATED) {
            named.assertion = assertion;
            named.note = null;
        }
        return id;
    }

    /** The organisation is a supervisory authority. */
    void isAuthority(String id) {
        named(id).kind = Organisation.Kind.AUTHORITY;
    }

    /** Where the organisation sits; where the document says two places, it says none. */
    void seat(String id, @Nullable String address, @Nullable Place place) {
        if (address != null) {
            named(id).addresses.add(TiltWords.shortened(address, TiltWords.LONGEST));
        }
        if (place != null) {
            named(id).seats.putIfAbsent(place.link().target(), place);
        }
    }

    /** A kind of recipient, in the document's words. */
    String group(String words, Coding coding, Locator at) {
        String kept = TiltWords.shortened(words, TiltWords.LONGEST);
        String id = FactIds.of("recipients", kept);
        return facts.add(
                id,
                at,
                evidence -> new RecipientGroup(
                        id, evidence, kept, coding.keys().stream().map(Link::to).toList()));
    }

    /** What the vocabulary calls a kind of recipient, where the words are one. */
    Coding kindOfRecipient(String words) {
        return coder.concepts(Scheme.RECIPIENT_CATEGORY, words.replaceAll("[.,;]+$", ""));
    }

    List<Fact> facts() {
        List<Fact> all = new ArrayList<>();
        organisations.forEach((id, named) -> all.add(new Organisation(
                id,
                new Evidence(named.places, named.assertion, named.note),
                named.name,
                named.kind,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.copyOf(named.addresses),
                named.seats.size() == 1 ? named.seats.values().iterator().next() : null,
                List.of(),
                List.of(),
                List.of())));
        return all;
    }

    private Named named(String id) {
        Named named = organisations.get(id);
        if (named == null) {
            throw new IllegalArgumentException("No organisation " + id);
        }
        return named;
    }
}
