package org.privacygraph.importers.coding;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.privacygraph.fact.Place;
import org.privacygraph.vocabulary.Validity;
import org.privacygraph.vocabulary.Vocabulary;

/** Which places are third countries: for the GDPR those outside the European Economic Area, unless another law is asked for. */
public final class ThirdCountries {

    /** What is told of a place that is none. */
    public static final String DECISION = "No transfer was made of it; it is no third country.";

    private static final String EEA = "EEA";

    /** Regions that are, or hold, third countries. */
    private static final Set<String> ABROAD =
            Set.of("OUTSIDE_EU", "OUTSIDE_EEA", "OUTSIDE_UK_EEA", "THIRD_COUNTRY", "WORLDWIDE");

    /** Regions without any third country. */
    private static final Set<String> WITHIN = Set.of("EU", EEA, "EU_LAW_APPLIES");

    private final Vocabulary vocabulary;
    private final LocalDate day;

    /** Third countries of this day. */
    public ThirdCountries(Vocabulary vocabulary, LocalDate day) {
        this.vocabulary = vocabulary;
        this.day = day;
    }

    /** Third countries of today. */
    public static ThirdCountries today(Vocabulary vocabulary) {
        return new ThirdCountries(vocabulary, LocalDate.now(ZoneOffset.UTC));
    }

    /** Whether the country is one. */
    public boolean isThird(String country) {
        return vocabulary.regionsOf(country, day).get(EEA) != Validity.Status.VALID;
    }

    /** Whether the country is one for the law of a jurisdiction. */
    public boolean isThird(String country, Jurisdiction law) {
        return switch (law) {
            case EEA -> isThird(country);
            case UNITED_KINGDOM -> !country.equals("GB");
        };
    }

    /** Whether the region holds none for the law of a jurisdiction. */
    public static boolean isWithin(String region, Jurisdiction law) {
        return switch (law) {
            case EEA -> isWithin(region);
            case UNITED_KINGDOM -> false;
        };
    }

    /** Whether the place is one for the United Kingdom and none for the GDPR. */
    public boolean isThirdForUnitedKingdomOnly(Place place) {
        String country = place.country();
        return country == null
                ? isWithin(place.link().target())
                : isThird(country, Jurisdiction.UNITED_KINGDOM) && !isThird(country);
    }

    /** Whether the region holds none. */
    public static boolean isWithin(String region) {
        return WITHIN.contains(region);
    }

    /** Whether the place is one, or a region that is or holds some. */
    public boolean isThird(Place place) {
        String country = place.country();
        return country == null ? ABROAD.contains(place.link().target()) : isThird(country);
    }
}
