package org.privacygraph.importers.sheet.write;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.privacygraph.fact.ContactPoint;
import org.privacygraph.fact.DataGroup;
import org.privacygraph.fact.DataItem;
import org.privacygraph.fact.DataSource;
import org.privacygraph.fact.DataSubjectGroup;
import org.privacygraph.fact.DataSubjectRight;
import org.privacygraph.fact.Disclosure;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.FactSet;
import org.privacygraph.fact.Measure;
import org.privacygraph.fact.NegativeStatement;
import org.privacygraph.fact.Observation;
import org.privacygraph.fact.Organisation;
import org.privacygraph.fact.ProcessingActivity;
import org.privacygraph.fact.RecipientGroup;
import org.privacygraph.fact.RetentionPeriod;
import org.privacygraph.fact.StatuteReference;
import org.privacygraph.fact.ThirdCountryTransfer;
import org.privacygraph.provenance.Assertion;

/** Counts what a sheet does not carry of the facts that were to be written into it, by kind. */
final class LeftOut {

    private final SortedMap<String, Integer> counts = new TreeMap<>();

    private LeftOut() {}

    /**
     * What is not carried.
     *
     * @param written whether a fact stands in the sheet
     * @return how many for each kind, in the plural, such as "contact points"; none where everything stands in it
     */
    static SortedMap<String, Integer> of(FactSet facts, Predicate<Fact> written) {
        LeftOut left = new LeftOut();
        for (Fact fact : facts.facts()) {
            if (written.test(fact)) {
                left.details(fact);
            } else {
                left.add(said(fact.evidence().assertion()) + kind(fact));
            }
        }
        return Collections.unmodifiableSortedMap(left.counts);
    }

    private void add(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    private static String said(Assertion assertion) {
        return switch (assertion) {
            case STATED, INFERRED -> "";
            case STATED_ABSENT -> "denied ";
            case NOT_STATED -> "not stated ";
            case AMBIGUOUS -> "contradictory ";
        };
    }

    private void details(Fact fact) {
        if (fact.evidence().assertion() == Assertion.INFERRED) {
            add("marks that " + kind(fact) + " are inferred");
        }
        switch (fact) {
            case ProcessingActivity activity -> ties(activity);
            case Disclosure disclosure -> {
                addIf(disclosure.place() != null, "places of disclosures");
                addIf(disclosure.condition() != null, "conditions of disclosures");
            }
            case DataSubjectRight right ->
                addIf(
                        right.conditions() != null
                                || right.fee() != null
                                || right.timeLimit() != null
                                || right.identityCheck() != null
                                || right.channel() != null,
                        "conditions of rights");
            case RetentionPeriod period ->
                addIf(!period.dataItems().isEmpty(), "data items that a retention period is limited to");
            case StatuteReference reference -> {}
            case Organisation organisation -> {}
            case RecipientGroup group -> {}
            case ContactPoint point -> {}
            case DataGroup group -> {}
            case DataItem item -> addIf(item.group() != null, "groups of data items");
            case DataSubjectGroup group -> {}
            case DataSource source -> {}
            case ThirdCountryTransfer transfer ->
                addIf(transfer.exporter() != null || transfer.from() != null, "exporters of transfers");
            case Measure measure -> {}
            case NegativeStatement statement -> {}
            case Observation observation -> {}
        }
    }

    private void ties(ProcessingActivity activity) {
        Stream.of(
                        activity.controllers(),
                        activity.jointControllers(),
                        activity.purposes(),
                        activity.dataSubjects(),
                        activity.dataItems(),
                        activity.bases(),
                        activity.sources(),
                        activity.retention(),
                        activity.measures())
                .flatMap(List::stream)
                .filter(link -> !Affirmed.says(link.assertion()))
                .forEach(link -> add(said(link.assertion()) + "parts of activities"));
    }

    private void addIf(boolean there, String what) {
        if (there) {
            add(what);
        }
    }

    private static String kind(Fact fact) {
        return switch (fact) {
            case StatuteReference reference -> "statute references";
            case Organisation organisation -> "organisations";
            case RecipientGroup group -> "recipients";
            case ContactPoint point -> "contact points";
            case DataGroup group -> "groups of data";
            case DataItem item -> "data items";
            case DataSubjectGroup group -> "groups of data subjects";
            case DataSource source -> "data sources";
            case ProcessingActivity activity -> "activities";
            case Disclosure disclosure -> "disclosures";
            case ThirdCountryTransfer transfer -> "transfers";
            case RetentionPeriod period -> "retention periods";
            case DataSubjectRight right -> "rights";
            case Measure measure -> "measures";
            case NegativeStatement statement -> "negative statements";
            case Observation observation -> "remarks of readers";
        };
    }
}
