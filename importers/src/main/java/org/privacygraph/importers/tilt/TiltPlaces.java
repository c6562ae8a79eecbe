package org.privacygraph.importers.tilt;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.Place;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.coding.Coding;
import org.privacygraph.importers.coding.Countries;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Grain;
import org.privacygraph.vocabulary.Vocabulary;

/** Reads the countries and regions of fields, and tells the ledger. */
final class TiltPlaces {

    private final Countries countries;

    TiltPlaces(Vocabulary vocabulary) {
        countries = new Countries(vocabulary);
    }

    /**
     * The country or region that a field names.
     *
     * @param address an address that stands beside it
     * @return null where none is stated, understood or certain
     */
    @Nullable
    Place place(TiltValue field, @Nullable String address) {
        List<Place> places = places(field, address);
        if (places.size() > 1) {
            field.leave(Reason.NO_SUCH_COUNTRY, "It was left out; it names several countries.");
            return null;
        }
        return places.isEmpty() ? null : places.getFirst();
    }

    /** All countries, or the region, that a field names. */
    List<Place> places(TiltValue field, @Nullable String address) {
        String text = field.text();
        if (text == null) {
            return List.of();
        }
        Optional<String> region = countries.region(text);
        if (region.isPresent()) {
            field.understood();
            return List.of(place(Place.Scope.REGION, region.get(), field, text));
        }
        Coding coding = countries.of(text, address);
        TiltCoder.tell(field, coding);
        return coding.keys().stream()
                .map(key -> place(Place.Scope.COUNTRY, key, field, text))
                .toList();
    }

    /** The same, where each of them would be a fact of its own: those that were not understood are lost. */
    List<Place> destinations(TiltValue field) {
        String text = field.text();
        if (text == null
                || countries.region(text).isEmpty()
                        && !countries.of(text, null).left().isEmpty()) {
            field.lost();
        }
        return places(field, null);
    }

    private static Place place(Place.Scope scope, String key, TiltValue field, String text) {
        String words = text.equals(key) ? null : TiltWords.shortened(text, TiltWords.LONGEST);
        return new Place(scope, new Link(key, Assertion.STATED, Grain.PAIRED, words, List.of(field.at()), null));
    }
}
