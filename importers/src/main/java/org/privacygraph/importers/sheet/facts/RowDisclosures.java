package org.privacygraph.importers.sheet.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.privacygraph.fact.Disclosure;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.RecipientGroup;
import org.privacygraph.fact.RecipientRole;
import org.privacygraph.importers.Ledger;
import org.privacygraph.importers.sheet.facts.SheetRow.Cell;
import org.privacygraph.importers.sheet.layout.FactPart;
import org.privacygraph.importers.sheet.layout.Split;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Evidence;
import org.privacygraph.provenance.SheetCell;
import org.privacygraph.vocabulary.Scheme;
import org.privacygraph.vocabulary.Vocabulary;

/** Reads who receives the data of a row; data, people and bases stand beside them in the row, and no closer. */
final class RowDisclosures {

    private final RowFacts row;
    private final SharedFacts facts;
    private final Codes codes;
    private final Ledger ledger;
    private final List<String> ids = new ArrayList<>();

    /** A role, and how the sheet says it. */
    private record Role(RecipientRole role, Assertion assertion) {}

    RowDisclosures(RowFacts row, SharedFacts facts, Codes codes, Ledger ledger) {
        this.row = row;
        this.facts = facts;
        this.codes = codes;
        this.ledger = ledger;
    }

    /** Ids of the disclosures that were read and that lead outside the organisation. */
    List<String> outside() {
        return List.copyOf(ids);
    }

    void read(SheetRow cells, String activity, RowLinks items, RowLinks subjects, RowLinks bases) {
        List<Link> itemsBeside = items.beside();
        List<Link> subjectsBeside = subjects.beside();
        List<Link> basesBeside = bases.beside();
        for (FactPart part : List.of(
                FactPart.RECIPIENTS, FactPart.RECIPIENTS_INTERNAL, FactPart.PROCESSORS, FactPart.SUB_PROCESSORS)) {
            row.values(part, (cell, words) -> {
                List<String> concepts =
                        codes.concepts().of(Scheme.RECIPIENT_CATEGORY, words).keys();
                Role role = role(part, concepts);
                disclosure(
                        activity,
                        recipient(cell, words, concepts),
                        role,
                        List.of(cell.at()),
                        itemsBeside,
                        subjectsBeside,
                        basesBeside);
            });
        }
    }

    /** The processor whose record it is receives the data of the controllers for whom it acts. */
    void processor(SheetRow cells, String activity, Owner owner) {
        Role role = new Role(RecipientRole.PROCESSOR, Assertion.STATED);
        for (Cell cell : cells.of(FactPart.PROCESSOR_SELF)) {
            if (!row.isAnswer(cell)) {
                for (String text : Party.texts(cell.text())) {
                    Party party = Party.parse(text).orElse(Party.named(text));
                    ledger.understood(cell.at());
                    disclosure(
                            activity,
                            row.organisation(party, cell),
                            role,
                            List.of(cell.at()),
                            List.of(),
                            List.of(),
                            List.of());
                }
            }
        }
        if (cells.of(FactPart.PROCESSOR_SELF).isEmpty() && owner.organisation() != null && owner.at() != null) {
            disclosure(
                    activity,
                    owner.organisation(),
                    new Role(RecipientRole.PROCESSOR, owner.assertion()),
                    Stream.concat(
                                    Stream.of(owner.at()),
                                    cells.of(FactPart.ACTIVITY).stream().map(Cell::at))
                            .toList(),
                    List.of(),
                    List.of(),
                    List.of());
        }
    }

    private void disclosure(
            String activity,
            String recipient,
            Role role,
            List<SheetCell> at,
            List<Link> items,
            List<Link> subjects,
            List<Link> bases) {
        String id = facts.id("disclosure", activity + " " + role.role() + " " + recipient);
        if (role.role() != RecipientRole.INTERNAL) {
            ids.add(id);
        }
        facts.countTies(items.size() + subjects.size() + bases.size());
        facts.add(new Disclosure(
                id,
                new Evidence(List.copyOf(at), Assertion.STATED, null),
                activity,
                items,
                recipient,
                role.role(),
                role.assertion(),
                subjects,
                bases,
                null,
                null));
    }

    private String recipient(Cell cell, String words, List<String> concepts) {
        if (cell.field().split() == Split.NAMES && concepts.isEmpty()) {
            return facts.organisation(Shortened.of(words, cell.at(), ledger), cell.at());
        }
        List<Link> links = row.coded(cell, Scheme.RECIPIENT_CATEGORY, words, RowFacts.WORDS_KEPT);
        return facts.shared(
                "recipient", words, cell.at(), (id, evidence) -> new RecipientGroup(id, evidence, words, links));
    }

    private Role role(FactPart part, List<String> concepts) {
        return switch (part) {
            case RECIPIENTS_INTERNAL -> new Role(RecipientRole.INTERNAL, Assertion.STATED);
            case PROCESSORS -> new Role(RecipientRole.PROCESSOR, Assertion.STATED);
            case SUB_PROCESSORS -> new Role(RecipientRole.SUB_PROCESSOR, Assertion.STATED);
            default ->
                concepts.stream()
                        .map(this::roleOf)
                        .findFirst()
                        .orElse(new Role(RecipientRole.THIRD_PARTY, Assertion.NOT_STATED));
        };
    }

    /** Some kinds of recipients are a role by their name; an authority is one by what it is. */
    private Role roleOf(String concept) {
        return switch (concept) {
            case "DataProcessor" -> new Role(RecipientRole.PROCESSOR, Assertion.STATED);
            case "DataSubProcessor" -> new Role(RecipientRole.SUB_PROCESSOR, Assertion.STATED);
            case "JointDataControllers" -> new Role(RecipientRole.JOINT_CONTROLLER, Assertion.STATED);
            case "ThirdParty" -> new Role(RecipientRole.THIRD_PARTY, Assertion.STATED);
            default ->
                below("Authority", concept)
                        ? new Role(RecipientRole.AUTHORITY, Assertion.INFERRED)
                        : below("OrganisationalUnit", concept)
                                ? new Role(RecipientRole.INTERNAL, Assertion.INFERRED)
                                : new Role(RecipientRole.THIRD_PARTY, Assertion.NOT_STATED);
        };
    }

    private boolean below(String broader, String concept) {
        Vocabulary vocabulary = codes.vocabulary();
        return vocabulary
                .find(Scheme.RECIPIENT_CATEGORY, broader)
                .map(vocabulary::withNarrower)
                .orElse(Set.of())
                .contains(concept);
    }
}
