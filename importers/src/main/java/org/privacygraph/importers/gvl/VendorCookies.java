package org.privacygraph.importers.gvl;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.DataSource;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.NegativeStatement;
import org.privacygraph.fact.RetentionPeriod;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.json.JsonValue;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Evidence;
import org.privacygraph.provenance.Grain;
import org.privacygraph.provenance.JsonPointer;
import org.privacygraph.provenance.Locator;

/** How a vendor stores and reads on devices, and how long its cookies last: facts about purpose 1. */
final class VendorCookies {

    private static final int STORAGE_ON_DEVICE = 1;
    private static final String WITHOUT_PURPOSE =
            "The vendor does not declare storage on devices (purpose 1); it was left out.";

    private final String vendor;
    private final boolean stores;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Link> sources = new ArrayList<>();
    private final List<Link> retention = new ArrayList<>();

    private VendorCookies(String vendor, boolean stores) {
        this.vendor = vendor;
        this.stores = stores;
    }

    /**
     * Reads what a vendor declares.
     *
     * @param id id of the vendor
     */
    static VendorCookies of(String id, JsonValue vendor, VendorPurposes purposes) {
        VendorCookies cookies = new VendorCookies(id, purposes.of(Definitions.PURPOSES, STORAGE_ON_DEVICE) != null);
        boolean used = cookies.access(vendor.member("usesCookies"), "cookies", "Cookies");
        cookies.access(
                vendor.member("usesNonCookieAccess"), "other-storage", "Storage and access other than by cookies");
        cookies.age(vendor.member("cookieMaxAgeSeconds"), vendor.member("cookieRefresh"), used);
        return cookies;
    }

    List<Fact> facts() {
        return facts;
    }

    /** Sources of a purpose. */
    List<Link> sources(VendorPurposes.Declared purpose) {
        return isStorage(purpose) ? sources : List.of();
    }

    /** Retention periods of a purpose. */
    List<Link> retention(VendorPurposes.Declared purpose) {
        return isStorage(purpose) ? retention : List.of();
    }

    private static boolean isStorage(VendorPurposes.Declared purpose) {
        return purpose.definition().noun().equals("purpose")
                && purpose.definition().id() == STORAGE_ON_DEVICE;
    }

    private boolean access(JsonValue value, String kind, String words) {
        Boolean used = value.flag();
        if (used == null) {
            value.lost();
            return false;
        }
        Evidence evidence = new Evidence(List.of(value.where()), Assertion.STATED, null);
        String id = vendor + "-" + kind;
        if (!used) {
            facts.add(new NegativeStatement(
                    vendor + "-no-" + kind,
                    evidence,
                    NegativeStatement.Kind.NOT_USED,
                    words + " are not used.",
                    null,
                    List.of(Link.to(vendor)),
                    List.of(),
                    List.of()));
        } else if (stores) {
            facts.add(new DataSource(id, evidence, DataSource.Kind.AUTOMATIC, null, words));
            sources.add(ofVendor(id, value.where()));
        } else {
            value.left(Reason.CONTRADICTED, WITHOUT_PURPOSE);
        }
        return used;
    }

    private void age(JsonValue age, JsonValue refresh, boolean used) {
        Integer seconds = age.number(Integer.MAX_VALUE);
        Boolean refreshed = refresh.flag();
        if (seconds == null) {
            age.lost();
        }
        boolean kept = seconds != null && seconds > 0 && used && stores;
        if (seconds != null && seconds == 0) {
            age.left(Reason.NO_DURATION, "It may mean a session; it was left out.");
        } else if (seconds != null && !used) {
            age.left(Reason.CONTRADICTED, "The vendor does not say that it uses cookies; it was left out.");
        } else if (seconds != null && !stores) {
            age.left(Reason.CONTRADICTED, WITHOUT_PURPOSE);
        } else if (seconds != null) {
            keep(seconds, age.where(), refreshed, refresh.where());
        }
        if (!kept && Boolean.FALSE.equals(refreshed)) {
            refresh.understood();
        } else if (!kept && Boolean.TRUE.equals(refreshed)) {
            refresh.left(Reason.NOT_MODELLED, "No age of cookies is told that it could prolong; it was left out.");
        }
    }

    private void keep(int seconds, JsonPointer age, @Nullable Boolean refreshed, JsonPointer refresh) {
        List<Locator> places = refreshed == null ? List.of(age) : List.of(age, refresh);
        String id = vendor + "-cookie-age";
        facts.add(new RetentionPeriod(
                id,
                new Evidence(places, Assertion.STATED, null),
                new org.privacygraph.fact.Duration(iso(seconds)),
                "The longest age of any cookie.",
                refreshed == null
                        ? null
                        : refreshed
                                ? "When the cookie is set, and again when it is refreshed"
                                : "When the cookie is set",
                "For what is stored in cookies",
                List.of()));
        retention.add(ofVendor(id, age));
    }

    private static Link ofVendor(String target, JsonPointer where) {
        return new Link(target, Assertion.STATED, Grain.SAME_DOCUMENT, null, List.of(where), VendorReader.AS_A_WHOLE);
    }

    /** A cookie's age counts seconds, so that a day of it has 86,400 of them. */
    static String iso(int seconds) {
        Duration duration = Duration.ofSeconds(seconds);
        String time = duration.minusDays(duration.toDays()).toString().substring(1);
        return "P" + (duration.toDays() == 0 ? "" : duration.toDays() + "D") + (time.equals("T0S") ? "" : time);
    }
}
