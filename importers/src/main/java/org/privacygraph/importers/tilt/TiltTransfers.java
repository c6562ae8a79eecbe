package org.privacygraph.importers.tilt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.Disclosure;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.Place;
import org.privacygraph.fact.ThirdCountryTransfer;
import org.privacygraph.importers.FactIds;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.coding.ThirdCountries;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Grain;
import org.privacygraph.vocabulary.Scheme;

/** Transfers to third countries: TILT lists them for the document, tied to no activity and no recipient. */
final class TiltTransfers {

    private static final Map<String, String> TOOLS = Map.of(
            "adequacyDecision", "A45", "appropriateGuarantees", "A46", "standardDataProtectionClause", "A46_2_C");
    private static final List<String> TOOL_FIELDS =
            List.of("adequacyDecision", "appropriateGuarantees", "standardDataProtectionClause");

    /** The second spelling is that of an early template, and widespread. */
    private static final List<String> REMEDIES = List.of(
            "presenceOfEnforceableRightsAndEffectiveRemedies", "presenceOfEnforcableRightsAndEffectiveRemedies");

    private static final int MOST = 1_000;

    private final TiltContext context;
    private final ThirdCountries thirdCountries;
    private final Map<String, List<Link>> disclosures = new HashMap<>();

    /**
     * Reads transfers.
     *
     * @param day day of which the EEA is asked
     */
    TiltTransfers(TiltContext context, LocalDate day) {
        this.context = context;
        this.thirdCountries = new ThirdCountries(context.coder().vocabulary(), day);
    }

    /** Reads the member {@code thirdCountryTransfers}. */
    void read(TiltValue transfers) {
        for (Fact fact : context.facts().facts()) {
            if (fact instanceof Disclosure disclosure && disclosure.place() != null) {
                disclosures
                        .computeIfAbsent(disclosure.place().link().target(), key -> new ArrayList<>())
                        .add(new Link(disclosure.id(), Assertion.INFERRED, Grain.SAME_DOCUMENT, null, List.of(), null));
            }
        }
        transfers.objects().forEach(this::transfer);
    }

    private void transfer(TiltValue transfer) {
        TiltValue country = transfer.get("country");
        List<Place> places = context.coder().places().destinations(country);
        List<Link> tools = new ArrayList<>();
        for (String field : TOOL_FIELDS) {
            tool(transfer.get(field), TOOLS.getOrDefault(field, "A46"), !places.isEmpty(), tools);
        }
        for (String field : REMEDIES) {
            TiltValue remedies = transfer.get(field);
            if (remedies.isUnfilled()) {
                remedies.notStated();
            } else {
                remedies.leave(Reason.NOT_MODELLED, "It was left out; it is no transfer tool.");
            }
        }
        for (Place to : places) {
            if (thirdCountries.isThird(to)) {
                add(transfer, to, List.copyOf(tools));
            } else {
                country.leave(Reason.CONTRADICTED, ThirdCountries.DECISION);
                TOOL_FIELDS.forEach(
                        field -> transfer.get(field).leave(Reason.NOT_MODELLED, "It was left out with its country."));
            }
        }
    }

    private void add(TiltValue transfer, Place to, List<Link> tools) {
        List<Link> covered = covered(transfer, to);
        Set<String> keys = new LinkedHashSet<>();
        tools.forEach(tool -> keys.add(tool.target()));
        String id = FactIds.of("transfer", to.link().target() + " " + keys);
        context.facts()
                .add(
                        id,
                        transfer.at(),
                        evidence -> new ThirdCountryTransfer(id, evidence, null, null, null, to, tools, null, covered));
    }

    private void tool(TiltValue field, String key, boolean placed, List<Link> tools) {
        TiltValue available = field.get("available");
        TiltValue description = field.get("description");
        if (field.isUnfilled()) {
            available.notStated();
            return;
        }
        Boolean is = available.flag();
        if (!placed) {
            field.leave(Reason.NOT_MODELLED, "It was left out; the country beside it was not understood.");
        } else if (Boolean.TRUE.equals(is)) {
            String words = description.text();
            available.understood();
            description.understood();
            tools.add(new Link(
                    narrower(key, words),
                    Assertion.STATED,
                    Grain.SAME_DOCUMENT,
                    words,
                    List.of(words == null ? available.at() : field.at()),
                    null));
        } else {
            available.understood();
            description.leave(Reason.NOT_MODELLED, "It was left out; the tool beside it is not said to be available.");
        }
    }

    /** The kind of the tool that the words name, where they name one of its kinds. */
    private String narrower(String key, @Nullable String words) {
        String named = context.coder().concept(Scheme.TRANSFER_TOOL, words);
        return named != null
                        && context.coder()
                                .vocabulary()
                                .find(Scheme.TRANSFER_TOOL, key)
                                .map(context.coder().vocabulary()::withNarrower)
                                .filter(keys -> keys.contains(named))
                                .isPresent()
                ? named
                : key;
    }

    /** Disclosures to the same country: that the transfer covers them is concluded, not stated. */
    private List<Link> covered(TiltValue transfer, Place to) {
        List<Link> links = disclosures.getOrDefault(to.link().target(), List.of());
        if (links.size() <= MOST) {
            return List.copyOf(links);
        }
        transfer.lost();
        transfer.ledger().remark("A transfer is not tied to its %d disclosures.".formatted(links.size()));
        return List.of();
    }
}
