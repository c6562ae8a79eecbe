package org.privacygraph.importers.sheet.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.Duration;
import org.privacygraph.fact.RetentionPeriod;
import org.privacygraph.importers.Ledger;
import org.privacygraph.importers.coding.Coding;
import org.privacygraph.importers.sheet.facts.SheetRow.Cell;

/** Reads how long data are kept: a length of time, or the words as a criterion. */
final class RowRetention {

    private final SharedFacts facts;
    private final Codes codes;
    private final Ledger ledger;

    RowRetention(SharedFacts facts, Codes codes, Ledger ledger) {
        this.facts = facts;
        this.codes = codes;
        this.ledger = ledger;
    }

    void read(Cell cell, String words, RowLinks retention) {
        Coding coding = codes.durations().of(words);
        boolean exact = coding.keys().size() == 1 && coding.left().isEmpty();
        coding.left().forEach(part -> ledger.notUnderstood(cell.at(), part.text(), part.reason(), part.decision()));
        String meaning = exact ? coding.keys().getFirst() : words;
        @Nullable Duration duration = exact ? new Duration(coding.keys().getFirst()) : null;
        retention.add(
                facts.shared(
                        "kept",
                        meaning,
                        cell.at(),
                        (id, evidence) -> new RetentionPeriod(
                                id, evidence, duration, exact ? null : words, null, null, List.of())),
                null,
                cell.at());
    }
}
