package org.privacygraph.importers.tilt;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.ContactPoint;
import org.privacygraph.fact.DataSubjectRight;
import org.privacygraph.fact.Detail;
import org.privacygraph.importers.FactIds;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.vocabulary.Scheme;

/** The rights of data subjects, and the supervisory authority to complain to. */
final class TiltRights {

    /** A member of the document and the rights that it means. */
    private enum Field {
        ACCESS("accessAndDataPortability", "A15", "A20"),
        INFORMATION("rightToInformation", "A15"),
        RECTIFICATION("rightToRectificationOrDeletion", "A16", "A17"),
        PORTABILITY("rightToDataPortability", "A20"),
        WITHDRAWAL("rightToWithdrawConsent", "A7_3"),
        COMPLAINT("rightToComplain", "A77");

        private final String member;
        private final List<String> rights;

        Field(String member, String... rights) {
            this.member = member;
            this.rights = List.of(rights);
        }
    }

    private static final String TWO = "TILT has one field for both rights; the words beside it name the other.";
    private static final String ELSE = "The words beside it name another right.";
    private static final String UNSAID = "The document describes it without saying whether it is granted.";
    private static final String INFORMATION =
            "TILT's right to information (Art. 13(2)(b) GDPR) is the right to ask for access.";

    private final TiltContext context;
    private final TiltContacts contacts;

    TiltRights(TiltContext context) {
        this.context = context;
        this.contacts = new TiltContacts(context);
    }

    /** Reads the members for rights. */
    void read(TiltValue document) {
        for (Field field : Field.values()) {
            TiltValue right = document.get(field.member);
            if (right.isBlank() || right.node().isObject()) {
                right(field, right);
            } else {
                right.object();
            }
        }
    }

    private void right(Field field, TiltValue value) {
        String authority = field == Field.COMPLAINT
                ? authority(value.get("supervisoryAuthority").object())
                : null;
        TiltValue available = value.get("available");
        TiltValue fee = value.get("administrativeFee");
        if (TiltDetails.isUnfilled(value)) {
            available.notStated();
            fee.get("amount").notStated();
            return;
        }
        Boolean is = available.flag();
        String words = value.get("description").text();
        if (is == null && words == null) {
            available.lost();
            value.get("description").lost();
            TiltDetails.fee(fee);
            for (String part : List.of("url", "email", "identificationEvidences", "dataFormats")) {
                value.get(part).leave(Reason.NOT_MODELLED, "It was left out; the right itself is not stated.");
            }
            return;
        }
        available.understood();
        Details details = new Details(
                TiltDetails.words(value.get("description")),
                TiltDetails.fee(fee),
                TiltDetails.evidences(value.get("identificationEvidences")),
                TiltDetails.channel(value),
                authority != null
                        ? authority
                        : contacts.contact(
                                field == Field.COMPLAINT
                                        ? ContactPoint.Kind.COMPLAINT
                                        : ContactPoint.Kind.RIGHTS_REQUEST,
                                context.controller(),
                                value,
                                false));
        if (authority != null && context.controller() != null) {
            contacts.contact(ContactPoint.Kind.COMPLAINT, context.controller(), value, false);
        }
        value.get("dataFormats").leave(Reason.NOT_MODELLED, "It was left out.");
        String named = context.coder().concept(Scheme.RIGHT, words);
        if (named != null && !field.rights.contains(named)) {
            value.get("description")
                    .leave(Reason.CONTRADICTED, "The right was marked as ambiguous; they name another.");
        }
        for (String right : field.rights) {
            add(field, right, value, is, named, details);
        }
    }

    private record Details(
            @Nullable Detail conditions,
            @Nullable Detail fee,
            @Nullable Detail identityCheck,
            @Nullable Detail channel,
            @Nullable String contact) {}

    private void add(
            Field field, String right, TiltValue value, @Nullable Boolean is, @Nullable String named, Details details) {
        Assertion assertion = is == null ? Assertion.INFERRED : is ? Assertion.STATED : Assertion.STATED_ABSENT;
        String note = is == null ? UNSAID : null;
        if (named != null && !field.rights.contains(named)) {
            assertion = Assertion.AMBIGUOUS;
            note = ELSE;
        } else if (named != null && !named.equals(right) && assertion == Assertion.STATED) {
            assertion = Assertion.INFERRED;
            note = TWO;
        } else if (named == null && field == Field.INFORMATION && assertion == Assertion.STATED) {
            assertion = Assertion.INFERRED;
            note = INFORMATION;
        }
        String id = FactIds.of("right", right + " " + field.name().toLowerCase(Locale.ROOT));
        boolean fees = right.equals("A15");
        context.facts()
                .add(
                        id,
                        value.at(),
                        assertion,
                        note,
                        evidence -> new DataSubjectRight(
                                id,
                                evidence,
                                right,
                                details.conditions(),
                                fees ? details.fee() : null,
                                null,
                                details.identityCheck(),
                                details.channel(),
                                details.contact()));
    }

    /** The supervisory authority and how to reach it; id of its contact. */
    private @Nullable String authority(TiltValue authority) {
        TiltValue name = authority.get("name");
        String text = name.text();
        String id = null;
        String address = authority.get("address").text();
        if (text != null) {
            String words = TiltWords.shortened(TiltWords.oneLine(text), TiltWords.LONGEST);
            name.understood();
            id = context.parties().organisation(words, name.at());
            context.parties().isAuthority(id);
            context.parties().seat(id, address, context.coder().places().place(authority.get("country"), address));
        } else {
            name.lost();
            authority.get("country").leave(Reason.NOT_MODELLED, "It was left out; no authority is named.");
        }
        return contacts.contact(ContactPoint.Kind.SUPERVISORY_AUTHORITY, id, authority, true);
    }
}
