package org.privacygraph.api.breach;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.privacygraph.fact.RecipientRole;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.queries.breach.BreachScope;
import org.privacygraph.queries.breach.Chain;
import org.privacygraph.queries.breach.ConcernedControllers.Reason;

/**
 * A controller that a breach concerns, with why and by which ways.
 *
 * @param id id of the controller
 * @param concerns why
 * @param distance number of hands
 * @param assertion how it is said
 * @param paths the ways, from the controller to where it happened
 * @param activities ids of the activities
 * @param facts ids of the facts that say so
 * @param isCertain whether the data fit for certain
 * @param places ids of the places
 * @param authorities its authorities
 */
record ControllerView(
        String id,
        Set<Concern> concerns,
        int distance,
        Assertion assertion,
        List<List<Chain.Step>> paths,
        List<String> activities,
        List<String> facts,
        boolean isCertain,
        List<String> places,
        List<Authorities.View> authorities) {

    private static final int MOST_PATHS = 10;
    private static final List<Assertion> STRONGEST_FIRST = List.of(
            Assertion.STATED, Assertion.INFERRED, Assertion.AMBIGUOUS, Assertion.NOT_STATED, Assertion.STATED_ABSENT);

    /** Why a controller is concerned. */
    enum Concern {
        BREACHED_ITSELF,
        JOINT_WITH_BREACHED,
        USES_PROCESSOR,
        USES_SUB_PROCESSOR,
        SENT_DATA,
        HAS_DATA_FROM,
        STATED_NOT_SENT,
        DECIDES
    }

    boolean mustBeToldByProcessor() {
        return concerns.contains(Concern.USES_PROCESSOR) || concerns.contains(Concern.USES_SUB_PROCESSOR);
    }

    /** The views of the controllers of a page. */
    static List<ControllerView> of(BreachAnswer answer, List<String> controllers) {
        if (controllers.isEmpty()) {
            return List.of();
        }
        BreachScope scope = answer.scope();
        Map<String, List<Reason>> reasons = answer.breaches().controllers().reasons(scope, controllers);
        Map<String, List<String>> places = answer.breaches().controllers().placesOf(scope, controllers);
        Authorities authorities = new Authorities(answer);
        return controllers.stream()
                .map(id -> {
                    List<String> at = places.getOrDefault(id, List.of());
                    return of(answer, id, reasons.getOrDefault(id, List.of()), at, authorities.of(at));
                })
                .toList();
    }

    private static ControllerView of(
            BreachAnswer answer, String id, List<Reason> all, List<String> places, List<Authorities.View> authorities) {
        List<Reason> straight =
                all.stream().filter(reason -> isStraight(answer, id, reason)).toList();
        List<Reason> certain = straight.stream().filter(Reason::isCertain).toList();
        List<Reason> reasons = certain.isEmpty() ? straight : certain;
        Set<Concern> concerns = new LinkedHashSet<>();
        reasons.forEach(reason -> concerns.add(concern(answer, id, reason)));
        if (concerns.isEmpty()) {
            concerns.add(Concern.DECIDES);
        }
        List<List<Chain.Step>> paths = paths(answer, id, reasons);
        int distance = concerns.contains(Concern.BREACHED_ITSELF)
                ? 0
                : paths.stream().mapToInt(List::size).min().orElse(0);
        return new ControllerView(
                id,
                concerns,
                distance,
                distance > 1 ? Assertion.INFERRED : strongest(reasons),
                paths,
                reasons.stream().map(Reason::activity).distinct().toList(),
                reasons.stream()
                        .flatMap(reason -> Stream.ofNullable(
                                reason.disclosure() == null ? reason.activity() : reason.disclosure()))
                        .distinct()
                        .toList(),
                !certain.isEmpty(),
                places,
                authorities);
    }

    /** Whether data get from the party to where it happened without passing through the controller again. */
    private static boolean isStraight(BreachAnswer answer, String id, Reason reason) {
        return reason.disclosure() == null
                || answer.incident().breached().isEmpty()
                || answer.upstream().ways(reason.party(), MOST_PATHS).stream()
                        .anyMatch(way -> way.stream()
                                .noneMatch(step ->
                                        step.near().equals(id) || step.far().equals(id)));
    }

    private static Concern concern(BreachAnswer answer, String id, Reason reason) {
        if (answer.incident().breached().isEmpty()) {
            return Concern.DECIDES;
        }
        if (reason.role() == null) {
            return reason.isSource()
                    ? Concern.HAS_DATA_FROM
                    : answer.incident().breached().contains(id) ? Concern.BREACHED_ITSELF : Concern.JOINT_WITH_BREACHED;
        }
        if (reason.assertion().equals(Assertion.STATED_ABSENT.name())) {
            return Concern.STATED_NOT_SENT;
        }
        return switch (RecipientRole.valueOf(reason.role())) {
            case PROCESSOR -> Concern.USES_PROCESSOR;
            case SUB_PROCESSOR -> Concern.USES_SUB_PROCESSOR;
            case JOINT_CONTROLLER -> Concern.JOINT_WITH_BREACHED;
            case INDEPENDENT_CONTROLLER, THIRD_PARTY, AUTHORITY, INTERNAL -> Concern.SENT_DATA;
        };
    }

    private static Assertion strongest(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> Assertion.valueOf(reason.assertion()))
                .min((one, other) -> Integer.compare(STRONGEST_FIRST.indexOf(one), STRONGEST_FIRST.indexOf(other)))
                .orElse(Assertion.STATED);
    }

    private static List<List<Chain.Step>> paths(BreachAnswer answer, String id, List<Reason> reasons) {
        if (answer.incident().breached().isEmpty()) {
            return List.of();
        }
        Chain chain = answer.upstream();
        int nearest = reasons.stream()
                .filter(reason -> reason.disclosure() != null)
                .mapToInt(reason -> chain.distance(reason.party()))
                .min()
                .orElse(0);
        List<List<Chain.Step>> paths = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Reason reason : reasons) {
            if (reason.disclosure() == null || chain.distance(reason.party()) > nearest || !seen.add(reason.party())) {
                continue;
            }
            Chain.Step first = new Chain.Step(id, reason.party(), Objects.requireNonNull(reason.disclosure()));
            for (List<Chain.Step> onward : chain.ways(reason.party(), MOST_PATHS - paths.size())) {
                paths.add(Stream.concat(Stream.of(first), onward.stream()).toList());
            }
            if (paths.size() >= MOST_PATHS) {
                break;
            }
        }
        return paths;
    }
}
