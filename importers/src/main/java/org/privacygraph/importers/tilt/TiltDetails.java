package org.privacygraph.importers.tilt;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.Detail;
import org.privacygraph.importers.coding.Blank;
import org.privacygraph.provenance.Locator;

/** The details of a right: its words, fee, identity check and channel. */
final class TiltDetails {

    private TiltDetails() {}

    static @Nullable Detail words(TiltValue field) {
        String text = field.text();
        if (text == null) {
            return null;
        }
        field.understood();
        return new Detail(text, List.of(field.at()));
    }

    static @Nullable Detail evidences(TiltValue field) {
        List<String> texts = new ArrayList<>();
        List<Locator> places = new ArrayList<>();
        for (TiltValue evidence : field.each()) {
            String text = evidence.text();
            if (text != null) {
                evidence.understood();
                texts.add(text);
                places.add(evidence.at());
            }
        }
        return texts.isEmpty() ? null : new Detail(String.join("; ", texts), places);
    }

    /** The page on which the right is exercised. */
    static @Nullable Detail channel(TiltValue value) {
        String page = TiltContacts.page(value.get("url"));
        return page == null ? null : new Detail(page, List.of(value.get("url").at()));
    }

    static @Nullable Detail fee(TiltValue fee) {
        TiltValue amount = fee.get("amount");
        TiltValue currency = fee.get("currency");
        TiltValue description = fee.get("description");
        if (amount.node().asDouble() == 0 && currency.isBlank() && description.isBlank()) {
            amount.notStated();
            return null;
        }
        List<String> texts = new ArrayList<>();
        List<Locator> places = new ArrayList<>();
        for (TiltValue part : List.of(amount, currency, description)) {
            String text = part.text();
            if (text != null) {
                part.understood();
                texts.add(text);
                places.add(part.at());
            }
        }
        return texts.isEmpty() ? null : new Detail(String.join(" ", texts), places);
    }

    /** As {@link TiltValue#isUnfilled()}; a fee of nothing in no currency and an empty authority are of the form, too. */
    static boolean isUnfilled(TiltValue value) {
        if (!Boolean.FALSE.equals(value.get("available").flag())) {
            return false;
        }
        boolean empty = false;
        for (var member : value.node().properties()) {
            TiltValue part = value.get(member.getKey());
            if (member.getKey().equals("available")) {
                continue;
            }
            boolean noFee = member.getKey().equals("administrativeFee")
                    && part.get("amount").node().asDouble() == 0
                    && Blank.isBlank(part.get("currency").node().asText());
            if (!part.isBlank() && !noFee) {
                return false;
            }
            empty = true;
        }
        return empty;
    }
}
