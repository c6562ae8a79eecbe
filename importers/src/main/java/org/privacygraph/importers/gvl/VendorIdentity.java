package org.privacygraph.importers.gvl;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.Observation;
import org.privacygraph.fact.Organisation;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.json.JsonValue;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Evidence;
import org.privacygraph.provenance.Locator;

/** Who a vendor is, and whether it still is one. */
final class VendorIdentity {

    private static final int LONGEST_ADDRESS = 2_000;

    private VendorIdentity() {}

    static Observation deletion(String vendor, JsonValue value) {
        Instant day = value.node().isTextual()
                ? VendorReader.instant(value.node().asText().strip())
                : null;
        return new Observation(
                vendor + "-deleted",
                stated(value.where()),
                Observation.Kind.EDITORIAL,
                day == null
                        ? "The list marks the vendor as deleted."
                        : "The list marks the vendor as deleted from "
                                + day.toString().substring(0, 10) + ".",
                null,
                List.of(Link.to(vendor)));
    }

    static Organisation organisation(String id, String key, String name, JsonValue vendor) {
        return new Organisation(
                id,
                stated(vendor.member("name").where()),
                name,
                Organisation.Kind.COMPANY,
                null,
                List.of(),
                null,
                List.of("iab-tcf-vendor:" + key),
                websites(vendor.member("urls")),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of());
    }

    private static List<String> websites(JsonValue urls) {
        Set<String> websites = new LinkedHashSet<>();
        if (urls.isStatedList()) {
            for (JsonValue url : urls.items()) {
                if (url.isStatedObject()) {
                    url.member("langId").left(Reason.NOT_MODELLED, "The address was kept without its language.");
                    Stream.of("privacy", "legIntClaim").map(url::member).forEach(address -> {
                        String text = address.text(LONGEST_ADDRESS);
                        if (text != null && text.matches("(?i)https?://\\S+")) {
                            websites.add(text);
                        } else if (text != null) {
                            address.left(Reason.MALFORMED, "It is no address on the web; it was left out.");
                        }
                    });
                }
            }
        }
        return websites.stream().sorted().toList();
    }

    private static Evidence stated(Locator where) {
        return new Evidence(List.of(where), Assertion.STATED, null);
    }
}
