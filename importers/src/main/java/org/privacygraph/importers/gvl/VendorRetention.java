package org.privacygraph.importers.gvl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.Duration;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.RetentionPeriod;
import org.privacygraph.importers.FactIds;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.json.JsonValue;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Evidence;
import org.privacygraph.provenance.Grain;
import org.privacygraph.provenance.Locator;

/**
 * How long a vendor keeps data, in days a purpose.
 *
 * <p>A period of its own goes before the standard period. Storage on the device (purpose 1) has neither: how long it
 * lasts is told by the age of cookies.
 */
final class VendorRetention {

    private static final int STORAGE_ON_DEVICE = 1;
    private static final int MOST_DAYS = 999_999;

    private final String vendor;
    private final Map<String, List<Locator>> places = new TreeMap<>();
    private final Map<String, List<Link>> links = new TreeMap<>();

    private VendorRetention(String vendor) {
        this.vendor = vendor;
    }

    /**
     * Reads what a vendor declares.
     *
     * @param vendor id of the vendor
     */
    static VendorRetention of(String vendor, JsonValue retention, VendorPurposes purposes) {
        VendorRetention read = new VendorRetention(vendor);
        if (retention.isStatedObject()) {
            List.of(Definitions.PURPOSES, Definitions.SPECIAL_PURPOSES)
                    .forEach(section -> read.own(retention.member(section), section, purposes));
            read.standard(retention.member("stdRetention"), purposes);
        } else {
            retention.lost();
        }
        return read;
    }

    /** The periods of a purpose. */
    List<Link> of(VendorPurposes.Declared purpose) {
        return links.getOrDefault(purpose.definition().key(), List.of());
    }

    /** The periods, each once. */
    List<Fact> facts() {
        return places.entrySet().stream()
                .<Fact>map(period -> new RetentionPeriod(
                        id(period.getKey()),
                        new Evidence(period.getValue(), Assertion.STATED, null),
                        new Duration(period.getKey()),
                        null,
                        null,
                        null,
                        List.of()))
                .toList();
    }

    private void own(JsonValue periods, String section, VendorPurposes purposes) {
        if (!periods.isStatedObject()) {
            periods.lost();
            return;
        }
        periods.members().forEach((key, value) -> {
            VendorPurposes.Declared purpose =
                    key.matches("[1-9][0-9]{0,4}") ? purposes.of(section, Integer.parseInt(key)) : null;
            if (purpose == null) {
                value.left(Reason.CONTRADICTED, "The vendor does not declare the purpose; it was left out.");
                return;
            }
            String duration = days(value);
            if (duration != null) {
                link(purpose, duration, value, null);
            }
        });
    }

    private void standard(JsonValue value, VendorPurposes purposes) {
        String duration = days(value);
        if (duration == null) {
            return;
        }
        List<VendorPurposes.Declared> others = new ArrayList<>(purposes.all(Definitions.PURPOSES));
        others.removeIf(purpose -> purpose.definition().id() == STORAGE_ON_DEVICE);
        others.addAll(purposes.all(Definitions.SPECIAL_PURPOSES));
        others.removeIf(purpose -> !of(purpose).isEmpty());
        others.forEach(purpose -> link(purpose, duration, value, "The standard period of the vendor."));
        if (others.isEmpty()) {
            value.left(Reason.NOT_MODELLED, "There is no purpose left to which it applies; it was left out.");
        }
    }

    private void link(VendorPurposes.Declared purpose, String duration, JsonValue value, @Nullable String note) {
        places.computeIfAbsent(duration, key -> new ArrayList<>()).add(value.where());
        links.computeIfAbsent(purpose.definition().key(), key -> new ArrayList<>())
                .add(new Link(id(duration), Assertion.STATED, Grain.PAIRED, null, List.of(value.where()), note));
    }

    private @Nullable String days(JsonValue value) {
        if (!value.isStated()) {
            return null;
        }
        if (!value.node().asText().strip().matches("0|[1-9][0-9]{0,5}")) {
            value.lost(Reason.NO_DURATION, "It was left out.");
            return null;
        }
        Integer days = value.number(MOST_DAYS);
        if (days == null) {
            value.lost();
            return null;
        }
        return "P" + days + "D";
    }

    private String id(String duration) {
        return FactIds.of(vendor + "-retention", duration.toLowerCase(Locale.ROOT));
    }
}
