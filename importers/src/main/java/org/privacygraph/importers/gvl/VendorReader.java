package org.privacygraph.importers.gvl;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.ProcessingActivity;
import org.privacygraph.importers.FactIds;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.json.JsonValue;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Evidence;
import org.privacygraph.provenance.Grain;

/** Turns a vendor into an organisation and one activity for each purpose that it declares. */
final class VendorReader {

    static final String AS_A_WHOLE = "The vendor declares it for its purposes as a whole.";

    private static final String ROLE =
            "The list does not say in which role the vendor acts; it declares the purpose as its own.";
    private static final int LONGEST = 1_000;

    private final Definitions definitions;
    private final @Nullable Instant lastUpdated;
    private final List<Fact> facts;

    /**
     * A reader for the vendors of a list.
     *
     * @param lastUpdated when the list was last changed; null where it does not say
     * @param facts takes the facts
     */
    VendorReader(Definitions definitions, @Nullable Instant lastUpdated, List<Fact> facts) {
        this.definitions = definitions;
        this.lastUpdated = lastUpdated;
        this.facts = facts;
    }

    /**
     * Reads a vendor; one without a number or a name of its own is left.
     *
     * @param key the number under which it stands
     */
    void read(String key, JsonValue vendor) {
        if (!key.matches("[1-9][0-9]{0,6}") || !vendor.node().isObject()) {
            vendor.lost(Reason.MALFORMED, "No vendor is described by a number here; it was left out.");
            return;
        }
        Integer stated = vendor.member("id").number(Integer.MAX_VALUE);
        if (stated != null && !stated.toString().equals(key)) {
            vendor.lost(
                    Reason.CONTRADICTED, "The vendor's number is not the key that it stands under; it was left out.");
            return;
        }
        String name = vendor.member("name").text(LONGEST);
        if (name == null) {
            vendor.lost(Reason.MALFORMED, "The vendor has no name that can be read; it was left out.");
            return;
        }
        String id = FactIds.of("vendor", key);
        JsonValue deletedDate = vendor.member("deletedDate");
        Deleted deleted = deleted(deletedDate);
        facts.add(VendorIdentity.organisation(id, key, name.replaceAll("\\s+", " "), vendor));
        if (deleted != Deleted.NO) {
            facts.add(VendorIdentity.deletion(id, deletedDate));
        }
        if (deleted == Deleted.ALREADY) {
            vendor.members().forEach((field, value) -> {
                if (!Set.of("id", "name", "urls", "deletedDate").contains(field)) {
                    value.left(
                            Reason.NOT_MODELLED, "The vendor is deleted and declares this no more; it was left out.");
                }
            });
        } else {
            declared(id, vendor);
        }
        vendor.member("overflow")
                .left(Reason.NOT_MODELLED, "How requests are sent is no fact of privacy; it was left out.");
    }

    private enum Deleted {
        NO,
        LATER,
        ALREADY
    }

    /** A day that cannot be read leaves open since when, not whether. */
    private Deleted deleted(JsonValue value) {
        if (!value.isStated()) {
            return Deleted.NO;
        }
        String text = value.text(LONGEST);
        Instant instant = text == null ? null : instant(text);
        if (instant == null) {
            value.lost(Reason.NO_DATE, "The vendor was taken as deleted.");
            return Deleted.ALREADY;
        }
        return lastUpdated != null && instant.isAfter(lastUpdated) ? Deleted.LATER : Deleted.ALREADY;
    }

    static @Nullable Instant instant(String text) {
        if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T.{1,30}")) {
            return null;
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private void declared(String id, JsonValue vendor) {
        vendor.member("deviceStorageDisclosureUrl")
                .left(Reason.NOT_MODELLED, "It leads to a file for machines, which is not fetched; it was left out.");
        VendorPurposes purposes = VendorPurposes.of(vendor, definitions);
        VendorRetention retention = VendorRetention.of(id, vendor.member("dataRetention"), purposes);
        VendorCookies cookies = VendorCookies.of(id, vendor, purposes);
        Map<String, Link> items = new TreeMap<>();
        Map<String, Link> sources = new TreeMap<>();
        collect(vendor.member("dataDeclaration"), Definitions.DATA_CATEGORIES, items, sources);
        collect(vendor.member("features"), Definitions.FEATURES, items, sources);
        collect(vendor.member("specialFeatures"), Definitions.SPECIAL_FEATURES, items, sources);
        List<Link> data = List.copyOf(items.values());
        Stream.of(Definitions.PURPOSES, Definitions.SPECIAL_PURPOSES)
                .flatMap(section -> purposes.all(section).stream())
                .forEach(purpose -> {
                    List<Link> from = new ArrayList<>(sources.values());
                    from.addAll(cookies.sources(purpose));
                    List<Link> kept = new ArrayList<>(retention.of(purpose));
                    kept.addAll(cookies.retention(purpose));
                    facts.add(activity(id, purpose, data, from, kept));
                });
        facts.addAll(retention.facts());
        facts.addAll(cookies.facts());
    }

    private static ProcessingActivity activity(
            String vendor, VendorPurposes.Declared purpose, List<Link> items, List<Link> sources, List<Link> kept) {
        return new ProcessingActivity(
                vendor + "-" + purpose.definition().key(),
                new Evidence(purpose.places(), Assertion.STATED, null),
                purpose.definition().name(),
                List.of(new Link(vendor, Assertion.INFERRED, Grain.PAIRED, null, List.of(), ROLE)),
                List.of(),
                purpose.definition().concepts(),
                List.of(),
                items,
                purpose.bases(),
                sources,
                kept,
                List.of());
    }

    private void collect(JsonValue list, String section, Map<String, Link> items, Map<String, Link> sources) {
        VendorPurposes.each(list, section, definitions, value -> {}, referred -> {
            Definitions.Definition definition = referred.definition();
            Link link = new Link(
                    definition.key(),
                    Assertion.STATED,
                    Grain.SAME_DOCUMENT,
                    null,
                    List.of(referred.list()),
                    AS_A_WHOLE);
            switch (definition.row().kind()) {
                case ITEM -> items.putIfAbsent(definition.key(), link);
                case SOURCE -> sources.putIfAbsent(definition.key(), link);
                case ACTIVITY, NONE ->
                    referred.value()
                            .left(Reason.NOT_MODELLED, "There is no fact for a way of processing; it was left out.");
            }
        });
    }
}
