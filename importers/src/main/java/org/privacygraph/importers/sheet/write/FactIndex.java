package org.privacygraph.importers.sheet.write;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.privacygraph.fact.Disclosure;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.FactSet;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.NegativeStatement;
import org.privacygraph.fact.ProcessingActivity;
import org.privacygraph.fact.ThirdCountryTransfer;
import org.privacygraph.provenance.Locator;
import org.privacygraph.provenance.SheetCell;

/** Finds the facts that belong to an activity, among those that are said to be so; remembers which were written. */
final class FactIndex {

    private final Map<Class<?>, List<Fact>> byKind;
    private final Map<String, Fact> byId = new LinkedHashMap<>();
    private final Map<String, List<Disclosure>> disclosures;
    private final Map<String, Set<ThirdCountryTransfer>> covered = new LinkedHashMap<>();
    private final Map<String, List<NegativeStatement>> denials = new LinkedHashMap<>();
    private final List<ThirdCountryTransfer> coverNothing;
    private final Set<String> written = new HashSet<>();

    FactIndex(FactSet document) {
        Affirmed affirmed = Affirmed.in(document);
        List<Fact> facts = document.facts().stream().filter(affirmed::is).toList();
        byKind = facts.stream().collect(Collectors.groupingBy(Fact::getClass));
        facts.forEach(fact -> byId.putIfAbsent(fact.id(), fact));
        disclosures = of(Disclosure.class).collect(Collectors.groupingBy(Disclosure::activity));
        of(ThirdCountryTransfer.class)
                .filter(transfer -> Affirmed.says(transfer.to().link().assertion()))
                .forEach(transfer -> Affirmed.of(transfer.covers())
                        .forEach(link -> covered.computeIfAbsent(activityOf(link), key -> new LinkedHashSet<>())
                                .add(transfer)));
        coverNothing = of(ThirdCountryTransfer.class)
                .filter(transfer -> Affirmed.says(transfer.to().link().assertion()))
                .filter(transfer -> transfer.covers().isEmpty())
                .toList();
        of(NegativeStatement.class)
                .forEach(denial -> denial.about()
                        .forEach(link -> denials.computeIfAbsent(link.target(), key -> new ArrayList<>())
                                .add(denial)));
    }

    <T extends Fact> Stream<T> of(Class<T> kind) {
        return byKind.getOrDefault(kind, List.of()).stream().map(kind::cast);
    }

    <T extends Fact> Stream<T> targets(List<Link> links, Class<T> kind) {
        return Affirmed.of(links).stream()
                .map(link -> find(link.target(), kind))
                .flatMap(Optional::stream);
    }

    <T extends Fact> Optional<T> find(String id, Class<T> kind) {
        return Optional.ofNullable(byId.get(id)).filter(kind::isInstance).map(kind::cast);
    }

    /** Remembers that the fact stands in the sheet. */
    <T extends Fact> T written(T fact) {
        written.add(fact.id());
        return fact;
    }

    /** Whether the fact stands in the sheet. */
    boolean isWritten(Fact fact) {
        return written.contains(fact.id());
    }

    List<Disclosure> disclosures(ProcessingActivity activity) {
        return disclosures.getOrDefault(activity.id(), List.of());
    }

    List<NegativeStatement> denials(ProcessingActivity activity) {
        return denials.getOrDefault(activity.id(), List.of());
    }

    /** Transfers that cover a disclosure of the activity, or that cover none and stand in its row of a sheet. */
    List<ThirdCountryTransfer> transfers(ProcessingActivity activity) {
        return Stream.concat(
                        covered.getOrDefault(activity.id(), Set.of()).stream(),
                        coverNothing.stream().filter(transfer -> standsBeside(transfer, activity)))
                .toList();
    }

    /** Whether a cell on which the fact rests stands in a row of the activity. */
    static boolean standsBeside(Fact fact, ProcessingActivity activity) {
        Set<String> rows = new HashSet<>();
        cells(activity).forEach(cell -> rows.add(row(cell)));
        return cells(fact).anyMatch(cell -> rows.contains(row(cell)));
    }

    /** Whether the fact was read from a sheet. */
    static boolean isOfSheet(Fact fact) {
        return cells(fact).findAny().isPresent();
    }

    private String activityOf(Link disclosure) {
        return find(disclosure.target(), Disclosure.class)
                .map(Disclosure::activity)
                .orElse("");
    }

    private static Stream<SheetCell> cells(Fact fact) {
        List<Locator> locators = fact.evidence().locators();
        return locators.stream().filter(SheetCell.class::isInstance).map(SheetCell.class::cast);
    }

    private static String row(SheetCell cell) {
        return cell.row() + " " + cell.sheet();
    }
}
