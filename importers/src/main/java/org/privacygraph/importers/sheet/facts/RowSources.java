package org.privacygraph.importers.sheet.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.DataSource;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.RecipientGroup;
import org.privacygraph.importers.Ledger;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.sheet.facts.SheetRow.Cell;
import org.privacygraph.importers.sheet.layout.HeaderForms;
import org.privacygraph.importers.sheet.layout.SheetResource;
import org.privacygraph.vocabulary.Scheme;

/** Reads where data come from: words whose kind is known, or a kind of organisation of the vocabulary. */
final class RowSources {

    private static final Map<String, DataSource.Kind> KINDS = kinds();

    private final SharedFacts facts;
    private final Codes codes;
    private final Ledger ledger;

    RowSources(SharedFacts facts, Codes codes, Ledger ledger) {
        this.facts = facts;
        this.codes = codes;
        this.ledger = ledger;
    }

    void read(Cell cell, String words, RowLinks sources) {
        DataSource.Kind kind = KINDS.get(HeaderForms.folded(words));
        List<String> party =
                codes.concepts().of(Scheme.RECIPIENT_CATEGORY, words).keys();
        if (kind == null && party.isEmpty()) {
            ledger.notUnderstood(
                    cell.at(),
                    words,
                    Reason.NO_SUCH_CONCEPT,
                    "It does not say clearly what kind of source it is; it was left out.");
            ledger.lost(cell.at());
            return;
        }
        @Nullable String group = kind == null ? group(cell, words, party) : null;
        DataSource.Kind known = kind == null ? DataSource.Kind.ORGANISATION : kind;
        sources.add(
                facts.shared(
                        "source",
                        words,
                        cell.at(),
                        (id, evidence) -> new DataSource(id, evidence, known, group, words)),
                null,
                cell.at());
    }

    private String group(Cell cell, String words, List<String> concepts) {
        List<Link> links = concepts.stream().map(Link::to).toList();
        return facts.shared(
                "recipient", words, cell.at(), (id, evidence) -> new RecipientGroup(id, evidence, words, links));
    }

    private static Map<String, DataSource.Kind> kinds() {
        Map<String, DataSource.Kind> kinds = new HashMap<>();
        SheetResource.rows(RowSources.class, "source-kinds.csv")
                .forEach(row -> kinds.put(row.get("words"), DataSource.Kind.valueOf(row.get("kind"))));
        return kinds;
    }
}
