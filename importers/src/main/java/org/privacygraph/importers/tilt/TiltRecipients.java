package org.privacygraph.importers.tilt;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.ContactPoint;
import org.privacygraph.fact.Disclosure;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.Place;
import org.privacygraph.fact.RecipientRole;
import org.privacygraph.importers.FactIds;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.coding.Coding;
import org.privacygraph.provenance.Assertion;

/** The recipients of one entry, each a disclosure of what the entry lists. */
final class TiltRecipients {

    /** The most ties of recipients to items that are made for one entry; past that no document is meant for people. */
    private static final int MOST_TIES = 20_000;

    private final TiltContext context;
    private final TiltContacts contacts;

    TiltRecipients(TiltContext context) {
        this.context = context;
        this.contacts = new TiltContacts(context);
    }

    /** Whether an entry names recipients. */
    static boolean has(TiltValue entry) {
        return !entry.get("recipients").isBlank()
                || !entry.get("recipientsOnlyCategory").isBlank();
    }

    /**
     * Reads the members {@code recipients} and {@code recipientsOnlyCategory}.
     *
     * @param activity id of the activity of the entry
     * @param items the data items of the entry, listed beside its recipients
     * @param bases the legal bases of the entry, likewise
     */
    void disclosures(TiltValue entry, String activity, List<Link> items, List<Link> bases) {
        for (String field : List.of("recipients", "recipientsOnlyCategory")) {
            List<TiltValue> all = entry.get(field).each();
            boolean few = (long) all.size() * items.size() <= MOST_TIES;
            if (!few) {
                entry.get(field).lost();
                entry.ledger().remark("%d recipients are not tied to %d items.".formatted(all.size(), items.size()));
            }
            for (TiltValue recipient : all) {
                String address = recipient.get("address").text();
                Place place = context.coder().places().place(recipient.get("country"), address);
                String party = recipient.node().isObject() ? party(recipient, address, place) : group(recipient);
                if (party == null) {
                    recipient.lost();
                    recipient.get("country").leave(Reason.MALFORMED, "It was left out; no recipient stands beside it.");
                    recipient.get("address").leave(Reason.MALFORMED, "It was left out; no recipient stands beside it.");
                } else {
                    disclosure(recipient, activity, party, place, few ? items : List.of(), bases);
                }
            }
        }
    }

    private void disclosure(
            TiltValue recipient,
            String activity,
            String party,
            @Nullable Place place,
            List<Link> items,
            List<Link> bases) {
        String id = FactIds.of(
                "disclosure",
                activity + " " + party + " "
                        + (place == null ? "" : place.link().target()));
        context.facts()
                .add(
                        id,
                        recipient.at(),
                        evidence -> new Disclosure(
                                id,
                                evidence,
                                activity,
                                items,
                                party,
                                RecipientRole.THIRD_PARTY,
                                Assertion.NOT_STATED,
                                List.of(),
                                bases,
                                place,
                                null));
    }

    /** The organisation that a recipient is, or the kind of recipient where nobody is named. */
    private @Nullable String party(TiltValue recipient, @Nullable String address, @Nullable Place place) {
        TiltValue name = recipient.get("name");
        recipient.get("division").leave(Reason.NOT_MODELLED, "It was left out; the recipient as a whole was kept.");
        String text = name.text();
        String words = text == null ? null : TiltWords.oneLine(text);
        Coding kind = words == null ? Coding.NOT_STATED : context.parties().kindOfRecipient(words);
        if (words == null || !kind.keys().isEmpty() || !TiltWords.isName(words)) {
            return unnamed(recipient, words, kind);
        }
        name.understood();
        int end = TiltWords.endOfName(words);
        String id = context.parties().organisation(words.substring(0, end), name.at());
        context.parties().seat(id, address, place);
        if (end < words.length()) {
            context.parties().seat(id, words.substring(end).replaceFirst("^[,;\\s]+", ""), null);
        }
        recipient.get("address").understood();
        recipient.get("category").leave(Reason.NOT_MODELLED, "It was left out; the recipient is named.");
        contacts.contact(
                ContactPoint.Kind.GENERAL, id, recipient.get("representative").object(), true);
        return id;
    }

    private @Nullable String unnamed(TiltValue recipient, @Nullable String words, Coding kind) {
        TiltValue category = recipient.get("category");
        String group;
        if (words == null) {
            group = group(category);
        } else {
            TiltValue name = recipient.get("name");
            if (kind.keys().isEmpty()) {
                name.leave(Reason.MALFORMED, "It was kept as the words of a kind of recipient; it is no name.");
            } else {
                TiltCoder.tell(name, kind);
            }
            category.leave(Reason.NOT_MODELLED, "It was left out; the words beside it were kept.");
            group = context.parties().group(words, kind, name.at());
        }
        if (group != null) {
            recipient.get("address").leave(Reason.NOT_MODELLED, "It was left out; nobody is named whose it is.");
        }
        recipient.get("representative").leave(Reason.NOT_MODELLED, "It was left out; nobody is named whose it is.");
        return group;
    }

    private @Nullable String group(TiltValue field) {
        String text = field.text();
        if (text == null) {
            return null;
        }
        String words = TiltWords.oneLine(text);
        Coding kind = context.parties().kindOfRecipient(words);
        TiltCoder.tell(field, kind);
        return context.parties().group(words, kind, field.at());
    }
}
