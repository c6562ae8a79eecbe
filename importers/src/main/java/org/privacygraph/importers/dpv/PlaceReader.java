package org.privacygraph.importers.dpv;

import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.Place;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.coding.Blank;
import org.privacygraph.importers.coding.Coding;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Grain;
import org.privacygraph.vocabulary.Scheme;

/** Reads countries and regions: by IRI, by name, or by a location that has a country. */
final class PlaceReader {

    private static final Set<String> INNER = Set.of("hasCountry", "hasLocation", "hasThirdCountry");

    private static final Set<String> LOCATIONS = Set.of(
            "Location", "Country", "ThirdCountry", "Region", "EconomicUnion", "SupraNationalUnion", "StorageLocation");

    private final Source source;

    PlaceReader(Source source) {
        this.source = source;
    }

    /** The place that a statement names; accounts for the statement. */
    @Nullable
    Place of(Statement statement) {
        Value value = statement.getObject();
        Place place = byIri(value, null);
        if (place != null) {
            source.account().understood(statement);
            return place;
        }
        if (value instanceof Literal) {
            return byText(statement, value.stringValue());
        }
        List<Statement> inner = source.graph().of(value).stream()
                .filter(one -> INNER.contains(String.valueOf(DpvTerms.property(one.getPredicate()))))
                .toList();
        source.graph()
                .of(value, Set.of(Terms.TYPE))
                .filter(one -> LOCATIONS.contains(String.valueOf(DpvTerms.core(one.getObject()))))
                .forEach(source.account()::understood);
        String label = source.words().label(value);
        if (inner.size() == 1) {
            place = byIri(inner.getFirst().getObject(), label);
            if (place != null) {
                source.account().understood(inner.getFirst());
                source.account().understood(statement);
                return place;
            }
        } else if (inner.isEmpty() && label != null) {
            return byText(statement, label);
        }
        source.account().left(statement, Reason.NO_SUCH_COUNTRY, "It was left out.");
        return null;
    }

    private @Nullable Place byIri(Value value, @Nullable String words) {
        String country = source.meanings().key(Scheme.COUNTRY, value);
        if (country != null) {
            return new Place(Place.Scope.COUNTRY, link(country, words));
        }
        String region = source.meanings().key(Scheme.REGION, value);
        return region == null ? null : new Place(Place.Scope.REGION, link(region, words));
    }

    private @Nullable Place byText(Statement statement, String text) {
        if (Blank.isBlank(text)) {
            source.account().notStated(statement);
            return null;
        }
        Coding coding = source.codings().countries().of(text, null);
        Place.Scope scope = Place.Scope.COUNTRY;
        if (coding.keys().isEmpty()) {
            Coding region = source.codings().concepts().of(Scheme.REGION, text);
            if (!region.keys().isEmpty()) {
                coding = region;
                scope = Place.Scope.REGION;
            }
        }
        if (coding.keys().size() != 1 || !Words.isWhole(text)) {
            source.account().left(statement, Reason.NO_SUCH_COUNTRY, "It was left out.");
            return null;
        }
        source.account().understood(statement);
        coding.left().forEach(left -> source.account().left(statement, left.text(), left.reason(), left.decision()));
        return new Place(scope, link(coding.keys().getFirst(), text));
    }

    private static Link link(String key, @Nullable String words) {
        return new Link(key, Assertion.STATED, Grain.PAIRED, words, List.of(), null);
    }
}
