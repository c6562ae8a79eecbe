package org.privacygraph.law;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.privacygraph.law.Competence.Rule;
import org.privacygraph.law.CompetentAuthority.Role;
import org.privacygraph.vocabulary.AdequacyDecision.Regime;
import org.privacygraph.vocabulary.Validity;
import org.privacygraph.vocabulary.Vocabulary;

/** The breach law that ships with the project: GDPR and UK GDPR, Art. 33, 34, 55 and 56. */
public final class BreachLaw {

    private static final BreachLaw BUNDLED = new BreachLaw();

    private final List<BreachDuty> duties = LawTable.rows("breach-duties.csv").stream()
            .map(row -> new BreachDuty(
                    row.text("key"),
                    Regime.valueOf(row.text("regime")),
                    BreachDuty.Bearer.valueOf(row.text("bearer")),
                    row.text("article"),
                    row.optional("within").map(Duration::parse).orElse(null),
                    row.text("words"),
                    row.validity(),
                    row.text("source")))
            .toList();
    private final List<Competence> competences = LawTable.rows("authority-competence.csv").stream()
            .map(row -> new Competence(
                    row.text("key"),
                    row.text("area"),
                    Regime.valueOf(row.text("regime")),
                    Rule.valueOf(row.text("rule")),
                    row.text("article"),
                    row.text("words"),
                    row.validity(),
                    row.text("source")))
            .toList();
    private final List<RiskSignal> signals = LawTable.rows("risk-signals.csv").stream()
            .map(row -> new RiskSignal(
                    row.text("key"),
                    RiskSignal.Kind.valueOf(row.text("kind")),
                    row.list("concepts"),
                    row.optional("threshold").map(Integer::valueOf).orElse(0),
                    row.text("article"),
                    row.text("reason"),
                    row.text("source")))
            .toList();
    private final List<OpenPoint> openPoints = LawTable.rows("open-points.csv").stream()
            .map(row -> new OpenPoint(
                    row.text("key"),
                    row.text("article"),
                    row.text("asked"),
                    row.text("why"),
                    OpenPoint.Condition.valueOf(row.text("condition"))))
            .toList();

    private BreachLaw() {}

    /** The law that ships with the project. */
    public static BreachLaw bundled() {
        return BUNDLED;
    }

    /** What must be done about a breach on a day. */
    public List<BreachDuty> duties(LocalDate day) {
        return duties.stream().filter(duty -> holds(duty.validity(), day)).toList();
    }

    /** All signals for and against a high risk. */
    public List<RiskSignal> signals() {
        return signals;
    }

    /** All that documents cannot tell. */
    public List<OpenPoint> openPoints() {
        return openPoints;
    }

    /**
     * Whose authorities are competent for a controller on a day (GDPR Art. 4(22), 55, 56; UK GDPR Art. 33).
     *
     * @param establishments keys of the countries where the controller is stated to sit; none: not stated
     * @param people keys of the countries where the people concerned are; none: not known
     */
    public List<CompetentAuthority> competent(
            Collection<String> establishments, Collection<String> people, LocalDate day, Vocabulary vocabulary) {
        Set<CompetentAuthority> found = new LinkedHashSet<>();
        List<CompetentAuthority> leading = of(establishments, Rule.LEAD, Role.LEAD, day, vocabulary);
        if (establishments.isEmpty()) {
            found.add(new CompetentAuthority(null, null, Role.NOT_KNOWN));
        }
        leading.forEach(one -> found.add(
                leading.size() == 1
                        ? one
                        : new CompetentAuthority(one.competence(), one.country(), Role.LEAD_CANDIDATE)));
        found.addAll(of(establishments, Rule.NATIONAL, Role.NATIONAL, day, vocabulary));
        List<String> elsewhere = people.stream()
                .filter(country -> !establishments.contains(country))
                .toList();
        if (!leading.isEmpty()) {
            found.addAll(of(elsewhere, Rule.CONCERNED, Role.CONCERNED, day, vocabulary));
        } else if (people.isEmpty() && !establishments.isEmpty()) {
            on(day, Rule.EACH)
                    .findFirst()
                    .ifPresent(rule -> found.add(new CompetentAuthority(rule, null, Role.EACH_CONCERNED)));
        } else {
            found.addAll(of(elsewhere, Rule.EACH, Role.EACH_CONCERNED, day, vocabulary));
        }
        found.addAll(of(elsewhere, Rule.NATIONAL, Role.NATIONAL, day, vocabulary));
        return List.copyOf(found);
    }

    private List<CompetentAuthority> of(
            Collection<String> countries, Rule rule, Role role, LocalDate day, Vocabulary vocabulary) {
        List<CompetentAuthority> found = new ArrayList<>();
        for (String country : countries) {
            Map<String, Validity.Status> regions = vocabulary.regionsOf(country, day);
            Optional<Competence> competence = on(day, rule)
                    .filter(one -> one.area().equals(country) || regions.get(one.area()) == Validity.Status.VALID)
                    .findFirst();
            competence.ifPresent(one -> found.add(new CompetentAuthority(one, country, role)));
        }
        return found;
    }

    private Stream<Competence> on(LocalDate day, Rule rule) {
        return competences.stream().filter(one -> one.rule() == rule && holds(one.validity(), day));
    }

    private static boolean holds(Validity validity, LocalDate day) {
        return validity.on(day) == Validity.Status.VALID;
    }
}
