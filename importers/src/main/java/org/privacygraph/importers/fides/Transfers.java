package org.privacygraph.importers.fides;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.Place;
import org.privacygraph.fact.ThirdCountryTransfer;
import org.privacygraph.importers.FactIds;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.coding.Coding;
import org.privacygraph.importers.coding.Countries;
import org.privacygraph.importers.coding.ThirdCountries;
import org.privacygraph.importers.json.JsonValue;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Grain;

/** To which countries a system transfers data, and by which tools. */
final class Transfers {

    private final Manifest manifest;
    private final Collected collected;
    private final FidesCoding coding;
    private final Countries countries;
    private final ThirdCountries thirdCountries;

    Transfers(
            Manifest manifest,
            Collected collected,
            FidesCoding coding,
            Countries countries,
            ThirdCountries thirdCountries) {
        this.manifest = manifest;
        this.collected = collected;
        this.coding = coding;
        this.countries = countries;
        this.thirdCountries = thirdCountries;
    }

    void read(Manifest.Resource system) {
        String id = FactIds.of(Manifest.SYSTEM, system.key());
        JsonValue bases = system.member("legal_basis_for_transfers");
        List<Link> tools = tools(bases);
        List<JsonValue> places = new ArrayList<>();
        JsonValue list = system.member("third_country_transfers");
        if (list.isStated()) {
            places.addAll(list.node().isArray() ? list.items() : List.of(list));
        }
        boolean any = false;
        for (JsonValue value : places) {
            String country = country(value);
            if (country != null && !thirdCountries.isThird(country)) {
                value.left(Reason.CONTRADICTED, ThirdCountries.DECISION);
            } else if (country != null) {
                any = true;
                collected.add(new ThirdCountryTransfer(
                        FactIds.of(id + "-transfer", country.toLowerCase(Locale.ROOT)),
                        manifest.stated(value),
                        id,
                        null,
                        null,
                        new Place(
                                Place.Scope.COUNTRY,
                                new Link(
                                        country,
                                        Assertion.STATED,
                                        Grain.PAIRED,
                                        value.node().asText(),
                                        List.of(),
                                        null)),
                        tools,
                        null,
                        List.of()));
            }
        }
        if (!any && !tools.isEmpty()) {
            bases.left(Reason.NOT_MODELLED, "No country is told to which data go; it was left out.");
        }
        flag(system.member("does_international_transfers"), any);
    }

    private static void flag(JsonValue flag, boolean any) {
        Boolean transfers = flag.flagByDefaultFalse();
        if (transfers == null) {
            return;
        }
        if (transfers && !any) {
            flag.left(Reason.NOT_MODELLED, "No country is told to which data go; it was left out.");
        } else if (!transfers && any) {
            flag.left(Reason.CONTRADICTED, "Countries are named; the denial was left out.");
        }
    }

    private List<Link> tools(JsonValue bases) {
        List<Link> tools = new ArrayList<>();
        for (FidesCoding.Coded tool : coding.all("transfer_tool", bases)) {
            tool.concepts()
                    .forEach(concept -> tools.add(new Link(
                            concept.target(),
                            Assertion.STATED,
                            Grain.SAME_ACTIVITY,
                            tool.key(),
                            List.of(manifest.line(tool.value())),
                            null)));
        }
        return Datasets.distinct(tools);
    }

    /** Fides writes countries as ISO 3166-1 alpha-3 codes. */
    private @Nullable String country(JsonValue value) {
        String text = value.words(Manifest.LONGEST_KEY);
        if (text == null) {
            value.lost();
            return null;
        }
        String code = text.matches("[A-Z]{3}")
                ? Stream.of(Locale.getISOCountries())
                        .filter(two -> text.equals(alpha3(two)))
                        .findFirst()
                        .orElse(text)
                : text;
        Coding coded = countries.of(code, null);
        coded.left().forEach(left -> value.left(left.reason(), left.decision()));
        if (coded.keys().isEmpty()) {
            value.lost();
            return null;
        }
        return coded.keys().getFirst();
    }

    private static String alpha3(String code) {
        try {
            return Locale.of("", code).getISO3Country();
        } catch (MissingResourceException e) {
            return "";
        }
    }
}
