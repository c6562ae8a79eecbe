package org.privacygraph.importers.sheet.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.Place;
import org.privacygraph.fact.ThirdCountryTransfer;
import org.privacygraph.importers.Ledger;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.coding.Coding;
import org.privacygraph.importers.coding.Coding.Left;
import org.privacygraph.importers.coding.Jurisdiction;
import org.privacygraph.importers.coding.ThirdCountries;
import org.privacygraph.importers.sheet.facts.SheetRow.Cell;
import org.privacygraph.importers.sheet.layout.FactPart;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Evidence;
import org.privacygraph.provenance.Grain;
import org.privacygraph.provenance.SheetCell;
import org.privacygraph.vocabulary.Scheme;

/** Reads the third countries of a row and the safeguards beside them. */
final class RowTransfers {

    private static final Pattern WITH_TOOL = Pattern.compile("(.{2,80}?)\\s*\\(([^()]{2,200})\\)");

    private final RowFacts row;
    private final SharedFacts facts;
    private final Codes codes;
    private final Ledger ledger;
    private final Jurisdiction law;

    /** Where to, by what tool of its own, and where it stands. */
    private record Destination(Place place, List<Link> tools, SheetCell at) {}

    private final Map<String, Destination> destinations = new LinkedHashMap<>();

    /**
     * Reads transfers.
     *
     * @param law what a third country is for the record
     */
    RowTransfers(RowFacts row, SharedFacts facts, Codes codes, Ledger ledger, Jurisdiction law) {
        this.row = row;
        this.facts = facts;
        this.codes = codes;
        this.ledger = ledger;
        this.law = law;
    }

    void read(SheetRow cells, String activity, List<String> disclosures) {
        for (FactPart part : List.of(FactPart.COUNTRIES, FactPart.TRANSFERS)) {
            for (Cell cell : cells.of(part)) {
                if (!row.isAnswer(cell)) {
                    row.parts(cell, Values.afterYes(cell.text())).forEach(words -> destination(cell, words));
                }
            }
        }
        List<Link> tools = new ArrayList<>();
        List<String> conditions = new ArrayList<>();
        safeguards(cells, tools, conditions);
        List<Link> covers = disclosures.stream()
                .map(id -> new Link(id, Assertion.INFERRED, Grain.SAME_ACTIVITY, null, List.of(), null))
                .toList();
        destinations.forEach((key, to) -> facts.add(new ThirdCountryTransfer(
                facts.id("transfer", activity + " " + key),
                new Evidence(List.of(to.at()), Assertion.STATED, null),
                null,
                null,
                null,
                to.place(),
                both(to.tools(), tools),
                conditions.isEmpty() ? null : String.join("; ", conditions),
                covers)));
    }

    private void safeguards(SheetRow cells, List<Link> tools, List<String> conditions) {
        for (Cell cell : cells.of(FactPart.SAFEGUARDS)) {
            if (destinations.isEmpty()) {
                row.left(
                        cell,
                        cell.text(),
                        Reason.NOT_MODELLED,
                        "The row names no country that was understood; it was left out.");
                continue;
            }
            if (row.isAnswer(cell)) {
                continue;
            }
            for (String words : row.parts(cell, cell.text())) {
                ledger.understood(cell.at());
                List<Link> coded = row.coded(
                        cell,
                        Scheme.TRANSFER_TOOL,
                        words,
                        "The words were kept as a condition of the transfers and not coded.");
                if (coded.isEmpty()) {
                    conditions.add(words);
                }
                coded.forEach(link -> tools.add(new Link(
                        link.target(), Assertion.STATED, Grain.SAME_ACTIVITY, words, List.of(cell.at()), null)));
            }
        }
    }

    private static List<Link> both(List<Link> own, List<Link> beside) {
        List<Link> all = new ArrayList<>(own);
        beside.stream()
                .filter(link -> own.stream().noneMatch(other -> other.target().equals(link.target())))
                .forEach(all::add);
        return all;
    }

    private void destination(Cell cell, String words) {
        if (place(cell, words, List.of())) {
            return;
        }
        Matcher matcher = WITH_TOOL.matcher(words);
        if (matcher.matches()) {
            Optional<String> tool = codes.concepts().of(Scheme.TRANSFER_TOOL, matcher.group(2)).keys().stream()
                    .findFirst();
            if (tool.isPresent()) {
                Link link = new Link(
                        tool.get(), Assertion.STATED, Grain.PAIRED, matcher.group(2), List.of(cell.at()), null);
                if (place(cell, matcher.group(1), List.of(link))) {
                    return;
                }
            }
        }
        ledger.lost(cell.at());
        Coding coding = codes.countries().of(words, null);
        @Nullable Left left = coding.left().isEmpty() ? null : coding.left().getFirst();
        row.left(
                cell,
                words,
                left == null ? Reason.NO_SUCH_COUNTRY : left.reason(),
                left == null ? "It was left out." : left.decision());
    }

    /** Keeps the places that the words name; whether they name any. */
    private boolean place(Cell cell, String words, List<Link> tools) {
        Optional<String> region = codes.countries().region(words);
        if (region.isPresent()) {
            if (!ThirdCountries.isWithin(region.get(), law)) {
                keep(Place.Scope.REGION, region.get(), words, tools, cell);
            } else {
                row.left(cell, words, Reason.CONTRADICTED, ThirdCountries.DECISION);
            }
            return true;
        }
        Coding coding = codes.countries().of(words, null);
        if (coding.keys().isEmpty()) {
            return false;
        }
        for (String key : coding.keys()) {
            if (codes.thirdCountries().isThird(key, law)) {
                keep(Place.Scope.COUNTRY, key, words, tools, cell);
            } else {
                row.left(cell, words, Reason.CONTRADICTED, ThirdCountries.DECISION);
            }
        }
        coding.left().forEach(part -> {
            row.left(cell, part.text(), part.reason(), part.decision());
            ledger.lost(cell.at());
        });
        return true;
    }

    private void keep(Place.Scope scope, String key, String words, List<Link> tools, Cell cell) {
        ledger.understood(cell.at());
        Link link = new Link(key, Assertion.STATED, Grain.PAIRED, words, List.of(cell.at()), null);
        destinations.putIfAbsent(key, new Destination(new Place(scope, link), tools, cell.at()));
    }
}
