package org.privacygraph.importers.tilt;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.ContactPoint;
import org.privacygraph.importers.FactIds;
import org.privacygraph.importers.ReadReport.Reason;

/** Reads how to reach somebody: names, e-mail addresses, telephone numbers and pages. */
final class TiltContacts {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;:()\\[\\]]{1,128}@[^\\s@<>,;:()\\[\\]]{1,180}");
    private static final Pattern PAGE = Pattern.compile("(?:https?://)?[^\\s@]{1,500}\\.[^\\s@]{2,1500}");
    private static final int FEWEST_DIGITS = 3;
    private static final List<String> STATED = List.of("name", "address", "email", "phone", "url");

    private final TiltContext context;

    TiltContacts(TiltContext context) {
        this.context = context;
    }

    /**
     * The contact that an object of the document gives.
     *
     * @param organisation id of the organisation that is reached; null where none is named
     * @param object the object with the members
     * @param named whether the object tells a name and an address of the contact
     * @return id of the contact; null where the object gives none, or nobody whose contact it could be
     */
    @Nullable
    String contact(ContactPoint.Kind kind, @Nullable String organisation, TiltValue object, boolean named) {
        TiltValue name = object.get("name");
        TiltValue address = object.get("address");
        if (organisation == null) {
            for (String field : named ? List.of("name", "address", "email", "phone", "url") : List.of("email")) {
                object.get(field).leave(Reason.NOT_MODELLED, "It was left out; nobody is named whose contact it is.");
            }
            return null;
        }
        String addressee = named ? name.text() : null;
        String postal = named ? address.text() : null;
        if (addressee != null) {
            name.understood();
        }
        if (postal != null) {
            address.understood();
        }
        String page = page(object.get("url"));
        String email = email(object.get("email"));
        if (email != null && email.contains("://")) {
            page = page == null ? email : page;
            email = null;
        }
        String phone = phone(object.get("phone"));
        return add(kind, organisation, object, new Reached(addressee, email, phone, postal, page));
    }

    private record Reached(
            @Nullable String addressee,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String postal,
            @Nullable String page) {

        /** All that is stated; empty where nothing is. */
        String words() {
            return Stream.of(addressee, email, phone, postal, page)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("\n"));
        }
    }

    private @Nullable String add(ContactPoint.Kind kind, String organisation, TiltValue object, Reached reached) {
        if (reached.words().isEmpty()) {
            STATED.stream()
                    .map(object::get)
                    .filter(field -> !isNotGiven(field.node().asText("")))
                    .forEach(TiltValue::lost);
            return null;
        }
        String id = FactIds.of("contact", kind + " " + reached.words() + "\n" + organisation);
        return context.facts()
                .add(
                        id,
                        object.at(),
                        evidence -> new ContactPoint(
                                id,
                                evidence,
                                organisation,
                                kind,
                                reached.addressee(),
                                reached.email(),
                                reached.phone(),
                                reached.postal(),
                                reached.page()));
    }

    /** An e-mail address, or the page that stands in its place. */
    private static @Nullable String email(TiltValue field) {
        String text = field.text();
        if (text == null) {
            return null;
        }
        if (isNotGiven(text)) {
            field.notStated();
            return null;
        }
        if (EMAIL.matcher(text).matches()
                || text.startsWith("https://") && PAGE.matcher(text).matches()) {
            field.understood();
            return text;
        }
        field.leave(Reason.MALFORMED, "It was left out; it is no e-mail address.");
        return null;
    }

    private static boolean isNotGiven(String email) {
        int at = email.indexOf('@');
        return TiltWords.isNotGiven((at < 0 ? email : email.substring(0, at)).strip());
    }

    private static @Nullable String phone(TiltValue field) {
        String text = field.text();
        if (text == null) {
            return null;
        }
        if (text.codePoints().filter(Character::isDigit).count() < FEWEST_DIGITS) {
            field.leave(Reason.MALFORMED, "It was left out; it is no telephone number.");
            return null;
        }
        field.understood();
        return text;
    }

    /** The address of a page, as it is stated. */
    static @Nullable String page(TiltValue field) {
        String text = field.text();
        if (text == null) {
            return null;
        }
        if (PAGE.matcher(text).matches()) {
            field.understood();
            return text;
        }
        field.leave(Reason.MALFORMED, "It was left out; it is no address of a page.");
        return null;
    }
}
