package org.privacygraph.importers.dpv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.ContactPoint;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.Organisation;
import org.privacygraph.fact.Place;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.provenance.Locator;
import org.privacygraph.vocabulary.Scheme;

/** Reads organisations with what the file says of them: names, places, addresses, identifiers, parents, contacts. */
final class OrganisationReader {

    private static final Pattern IDENTIFIER = Pattern.compile("[a-z][a-z0-9-]{1,20}:[^\\s:/]\\S{0,100}");
    private static final Pattern LEI = Pattern.compile("[A-Z0-9]{18}[0-9]{2}");
    private static final Pattern EMAIL = Pattern.compile("(?:mailto:)?([^\\s@<>]+@[^\\s@<>]+)");

    /** Categories that make an organisation of a kind; the first that fits counts. */
    private static final Map<String, Organisation.Kind> KINDS = kinds();

    /** Types that say no more than that it is an organisation, or which part it plays. */
    private static final Set<String> PLAIN = Set.of(
            "Entity",
            "LegalEntity",
            "Organisation",
            "Recipient",
            "DataController",
            "DataProcessor",
            "DataSubProcessor",
            "JointDataControllers",
            "ThirdParty",
            "DataExporter",
            "DataImporter");

    private final Source source;
    private final PlaceReader places;
    private final Set<String> reading = new HashSet<>();

    OrganisationReader(Source source, PlaceReader places) {
        this.source = source;
        this.places = places;
    }

    private static Map<String, Organisation.Kind> kinds() {
        Map<String, Organisation.Kind> kinds = new LinkedHashMap<>();
        kinds.put("Authority", Organisation.Kind.AUTHORITY);
        kinds.put("GovernmentalOrganisation", Organisation.Kind.PUBLIC_BODY);
        kinds.put("PublicSectorBody", Organisation.Kind.PUBLIC_BODY);
        kinds.put("ForProfitOrganisation", Organisation.Kind.COMPANY);
        return kinds;
    }

    /** Id of the organisation; null where it has no name of any kind. */
    @Nullable
    String of(Value value, Locator place) {
        String name = source.words().name(value);
        if (name == null) {
            return null;
        }
        String id = source.id("organisation", value, name);
        if (source.drafts().has(id) || !reading.add(id)) {
            source.drafts().put(id, place, evidence -> Organisation.named(id, evidence, name, Organisation.Kind.OTHER));
            return id;
        }
        read(id, name, value, place);
        reading.remove(id);
        return id;
    }

    private void read(String id, String name, Value value, Locator at) {
        source.drafts().put(id, at, evidence -> Organisation.named(id, evidence, name, Organisation.Kind.OTHER));
        List<String> identifiers = new ArrayList<>();
        List<String> websites = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        List<Link> parents = new ArrayList<>();
        Place[] seat = new Place[1];
        for (Statement one : source.graph().of(value)) {
            if (Terms.IDENTIFIERS.contains(source.graph().predicateOf(one))) {
                identifier(one, identifiers);
            } else if (Terms.WEBSITES.contains(source.graph().predicateOf(one))) {
                websites.add(one.getObject().stringValue());
                source.account().understood(one);
            } else {
                switch (String.valueOf(DpvTerms.property(one.getPredicate()))) {
                    case "hasAddress" -> text(one, addresses);
                    case "hasContact" -> contact(id, one, ContactPoint.Kind.GENERAL);
                    case "hasDataProtectionOfficer" -> contact(id, one, ContactPoint.Kind.DATA_PROTECTION_OFFICER);
                    case "isSubsidiaryOf" -> parent(one, parents);
                    case "hasCountry", "hasLocation" -> seat[0] = seat(one, seat[0]);
                    default -> {}
                }
            }
        }
        List<String> aliases = source.words().otherNames(value);
        Organisation.Kind kind = kind(value);
        Place place = seat[0];
        source.drafts()
                .replace(
                        id,
                        at,
                        evidence -> new Organisation(
                                id,
                                evidence,
                                name,
                                kind,
                                null,
                                aliases,
                                null,
                                identifiers,
                                websites,
                                addresses,
                                place,
                                List.of(),
                                parents,
                                List.of()));
    }

    private Organisation.Kind kind(Value value) {
        List<String> categories = source.meanings().types(Scheme.RECIPIENT_CATEGORY, value);
        Organisation.Kind found = Organisation.Kind.OTHER;
        for (Map.Entry<String, Organisation.Kind> kind : KINDS.entrySet()) {
            if (found == Organisation.Kind.OTHER
                    && categories.stream()
                            .anyMatch(
                                    key -> source.meanings().isBelow(Scheme.RECIPIENT_CATEGORY, key, kind.getKey()))) {
                found = kind.getValue();
            }
        }
        source.graph().of(value, Set.of(Terms.TYPE)).forEach(one -> {
            String key = source.meanings().key(Scheme.RECIPIENT_CATEGORY, one.getObject());
            if (key != null && !PLAIN.contains(key) && !KINDS.containsKey(key)) {
                source.account()
                        .left(
                                one,
                                Reason.NOT_MODELLED,
                                "The organisation was read; that it is one of these was left out.");
            }
        });
        return found;
    }

    private @Nullable Place seat(Statement one, @Nullable Place before) {
        Place place = places.of(one);
        if (before == null) {
            return place;
        }
        if (place != null && !place.equals(before)) {
            source.account().left(one, Reason.NOT_MODELLED, "Another place of it was taken.");
        }
        return before;
    }

    private void identifier(Statement one, List<String> identifiers) {
        String text = one.getObject().stringValue();
        if (one.getObject() instanceof Literal && IDENTIFIER.matcher(text).matches()) {
            identifiers.add(text);
            source.account().understood(one);
        } else if (source.graph().predicateOf(one).getLocalName().equals("leiCode")
                && LEI.matcher(text).matches()) {
            identifiers.add("lei:" + text);
            source.account().understood(one);
        } else {
            source.account()
                    .left(one, Reason.MALFORMED, "It was left out; an identifier is a scheme, a colon and a value.");
        }
    }

    private void text(Statement one, List<String> texts) {
        String words = one.getObject() instanceof Literal literal
                ? literal.getLabel()
                : source.words().label(one.getObject());
        if (words == null || !Words.isWhole(words)) {
            source.account().left(one, Reason.MALFORMED, "It was left out.");
        } else {
            texts.add(words);
            source.account().understood(one);
        }
    }

    private void parent(Statement one, List<Link> parents) {
        String parent = one.getObject() instanceof Literal ? null : of(one.getObject(), source.place(one));
        if (parent == null) {
            source.account().left(one, Reason.MALFORMED, "It was left out.");
            source.account().lost(one);
        } else {
            parents.add(Link.to(parent));
            source.account().understood(one);
        }
    }

    private void contact(String organisation, Statement one, ContactPoint.Kind kind) {
        Value value = one.getObject();
        List<Statement> inner = source.graph().of(value).stream()
                .filter(inside -> "hasContact".equals(DpvTerms.property(inside.getPredicate())))
                .toList();
        inner.forEach(source.account()::understood);
        String reach = inner.isEmpty()
                ? value.stringValue()
                : inner.getFirst().getObject().stringValue();
        Matcher matcher = EMAIL.matcher(reach);
        String email = matcher.matches() ? matcher.group(1) : null;
        String phone =
                email == null && reach.matches("(?:tel:)?\\+?[0-9 ()./-]{5,30}") ? reach.replace("tel:", "") : null;
        String url = reach.matches("https?://\\S+")
                        && (!inner.isEmpty() || !(value instanceof IRI) || kind == ContactPoint.Kind.GENERAL)
                ? reach
                : null;
        String label = value instanceof Literal ? null : source.words().label(value);
        String addressee = label != null
                ? label
                : value instanceof Literal && email == null && phone == null && url == null ? reach : null;
        if (email == null && phone == null && url == null && addressee == null || !Words.isWhole(reach)) {
            source.account().left(one, Reason.MALFORMED, "It was left out.");
            source.account().lost(one);
            return;
        }
        if (inner.size() > 1) {
            inner.subList(1, inner.size())
                    .forEach(other ->
                            source.account().left(other, Reason.NOT_MODELLED, "Another way to reach it was taken."));
        }
        source.account().understood(one);
        if (!(value instanceof Literal)) {
            source.meanings().types(Scheme.RECIPIENT_CATEGORY, value);
        }
        String words = organisation + " " + kind.name().toLowerCase(Locale.ROOT) + " "
                + (addressee == null ? reach : addressee);
        String id = source.drafts().id("contact", words, words);
        source.drafts()
                .put(
                        id,
                        source.place(one),
                        evidence ->
                                new ContactPoint(id, evidence, organisation, kind, addressee, email, phone, null, url));
    }
}
