package org.privacygraph.importers.dpv;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.Disclosure;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.Place;
import org.privacygraph.fact.ProcessingActivity;
import org.privacygraph.fact.RecipientRole;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.dpv.ProcessReader.Stated;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Grain;

/**
 * Reads the recipients of a process.
 *
 * <p>DPV lists data, bases and recipients of a process side by side, so they are no closer to each other than that.
 */
final class DisclosureReader {

    private static final int LINKS = 500_000;

    /** Properties that name recipients, the most telling first, each with the role that it says. */
    private static final Map<String, RecipientRole> ROLES = roles();

    private static final List<Map.Entry<String, RecipientRole>> CATEGORIES = List.of(
            Map.entry("DataSubProcessor", RecipientRole.SUB_PROCESSOR),
            Map.entry("DataProcessor", RecipientRole.PROCESSOR),
            Map.entry("JointDataControllers", RecipientRole.JOINT_CONTROLLER),
            Map.entry("DataController", RecipientRole.INDEPENDENT_CONTROLLER),
            Map.entry("Authority", RecipientRole.AUTHORITY));

    private final Source source;
    private final PartyReader parties;
    private final PlaceReader places;
    private int links;
    private boolean told;

    DisclosureReader(Source source, PartyReader parties, PlaceReader places) {
        this.source = source;
        this.parties = parties;
        this.places = places;
    }

    private static Map<String, RecipientRole> roles() {
        Map<String, RecipientRole> roles = new LinkedHashMap<>();
        roles.put("hasDataSubProcessor", RecipientRole.SUB_PROCESSOR);
        roles.put("hasDataProcessor", RecipientRole.PROCESSOR);
        roles.put("hasRecipientDataController", RecipientRole.INDEPENDENT_CONTROLLER);
        roles.put("hasRecipientThirdParty", RecipientRole.THIRD_PARTY);
        return roles;
    }

    private record Role(RecipientRole role, Assertion assertion) {}

    /** Ids of the disclosures that were read and that lead outside the organisation, by the id of their recipient. */
    Map<String, String> read(ProcessingActivity activity, Stated stated) {
        Map<String, String> disclosures = new LinkedHashMap<>();
        Set<String> internal = new HashSet<>();
        Place place = place(stated);
        for (Map.Entry<String, RecipientRole> role : ROLES.entrySet()) {
            for (Statement one : stated.all(role.getKey())) {
                read(activity, one, new Role(role.getValue(), Assertion.STATED), place, disclosures, internal);
            }
        }
        for (String property : List.of("hasDataImporter", "hasRecipient")) {
            for (Statement one : stated.all(property)) {
                read(activity, one, role(one.getObject()), place, disclosures, internal);
            }
        }
        disclosures.keySet().removeAll(internal);
        return disclosures;
    }

    private void read(
            ProcessingActivity activity,
            Statement statement,
            Role role,
            @Nullable Place place,
            Map<String, String> known,
            Set<String> internal) {
        String recipient = parties.of(statement, false);
        if (recipient == null || known.containsKey(recipient)) {
            return;
        }
        String id = source.drafts().id("disclosure", activity.id() + " " + recipient, activity.id() + " " + recipient);
        known.put(recipient, id);
        if (role.role() == RecipientRole.INTERNAL) {
            internal.add(recipient);
        }
        links += activity.dataItems().size()
                + activity.dataSubjects().size()
                + activity.bases().size();
        boolean few = links <= LINKS;
        if (!few && !told) {
            told = true;
            source.account().lost(statement);
            source.account()
                    .remark("More than %,d ties between recipients and data; the others were left out."
                            .formatted(LINKS));
        }
        source.drafts()
                .put(
                        id,
                        source.graph().placeOf(statement.getSubject()),
                        evidence -> new Disclosure(
                                id,
                                evidence,
                                activity.id(),
                                few ? sameActivity(activity.dataItems()) : List.of(),
                                recipient,
                                role.role(),
                                role.assertion(),
                                few ? sameActivity(activity.dataSubjects()) : List.of(),
                                few ? sameActivity(activity.bases()) : List.of(),
                                place,
                                null));
    }

    private static List<Link> sameActivity(List<Link> links) {
        return links.stream().map(link -> link.atMost(Grain.SAME_ACTIVITY)).toList();
    }

    private Role role(Value recipient) {
        for (Map.Entry<String, RecipientRole> category : CATEGORIES) {
            if (parties.isAny(recipient, Set.of(category.getKey()))) {
                return new Role(category.getValue(), Assertion.STATED);
            }
        }
        boolean stated = parties.categories(recipient).contains("ThirdParty");
        return new Role(RecipientRole.THIRD_PARTY, stated ? Assertion.STATED : Assertion.NOT_STATED);
    }

    /** The only place of the process; of several none is known to be the recipients'. */
    private @Nullable Place place(Stated stated) {
        List<Statement> all = Stream.of("hasCountry", "hasLocation")
                .flatMap(property -> stated.all(property).stream())
                .toList();
        boolean recipients = Stream.concat(ROLES.keySet().stream(), Stream.of("hasRecipient", "hasDataImporter"))
                .anyMatch(property -> !stated.all(property).isEmpty());
        if (all.size() != 1 || !recipients) {
            all.forEach(one -> source.account()
                    .left(
                            one,
                            Reason.NOT_MODELLED,
                            "It was left out; which of its parties it is the place of is not stated."));
            return null;
        }
        Place place = places.of(all.getFirst());
        return place == null ? null : new Place(place.scope(), place.link().atMost(Grain.SAME_ACTIVITY));
    }
}
