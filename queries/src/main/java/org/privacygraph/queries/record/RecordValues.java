package org.privacygraph.queries.record;

import static org.privacygraph.graph.RelationshipType.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.privacygraph.graph.RelationshipType;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.queries.node.LinkRow;
import org.privacygraph.queries.node.NodeRow;

/** Turns facts into the fields of a record, in words, each with how it is said. */
final class RecordValues {

    private final Map<String, NodeRow> known;

    RecordValues(Map<String, NodeRow> known) {
        this.known = known;
    }

    /** Ids of what belongs to an activity. */
    record Parts(List<String> disclosures, List<String> transfers, List<String> periods, List<String> denials) {

        List<String> all() {
            return Stream.of(disclosures, transfers, periods, denials)
                    .flatMap(List::stream)
                    .toList();
        }

        boolean cut() {
            return Stream.of(disclosures, transfers, periods, denials).anyMatch(ids -> ids.size() >= Records.MAX_PARTS);
        }
    }

    List<RecordField> whole(RecordItem.Role role, List<String> mentions, List<String> contacts) {
        return RecordItem.of(role, true).stream()
                .map(item -> field(
                        item,
                        role,
                        switch (item) {
                            case NAME_AND_CONTACT ->
                                Stream.concat(
                                                rows(mentions).map(this::address),
                                                rows(contacts)
                                                        .filter(contact -> !isOfficer(contact))
                                                        .flatMap(contact -> contact(contact).stream()))
                                        .toList();
                            case DATA_PROTECTION_OFFICER ->
                                rows(contacts)
                                        .filter(RecordValues::isOfficer)
                                        .flatMap(contact -> contact(contact).stream())
                                        .toList();
                            // The model has no kind of contact for a representative: what is not known is not stated.
                            default -> List.of();
                        }))
                .toList();
    }

    RecordEntry entry(RecordItem.Role role, String id, Parts parts) {
        NodeRow activity = Objects.requireNonNull(known.get(id), id);
        List<RecordField> fields = RecordItem.of(role, false).stream()
                .map(item -> field(item, role, values(item, role, activity, parts)))
                .toList();
        return new RecordEntry(id, fields, parts.cut());
    }

    private List<RecordField.Value> values(RecordItem item, RecordItem.Role role, NodeRow activity, Parts parts) {
        return switch (item) {
            case JOINT_CONTROLLERS -> ties(activity, JOINTLY_CONTROLLED_BY);
            case CONTROLLERS ->
                Stream.of(CONTROLLED_BY, JOINTLY_CONTROLLED_BY)
                        .flatMap(type -> ties(activity, type).stream())
                        .toList();
            case PURPOSES ->
                role == RecordItem.Role.CONTROLLER
                        ? ties(activity, FOR)
                        : Stream.concat(Stream.of(value(activity, name(activity))), ties(activity, FOR).stream())
                                .toList();
            case DATA_SUBJECTS -> ties(activity, ABOUT);
            case PERSONAL_DATA -> ties(activity, USES);
            case RECIPIENTS -> with(rows(parts.disclosures()).map(this::recipient), parts, "NOT_SHARED");
            case THIRD_COUNTRIES ->
                with(
                        rows(parts.transfers()).flatMap(transfer -> ties(transfer, TO_PLACE).stream()),
                        parts,
                        "NOT_TRANSFERRED");
            case SAFEGUARDS ->
                rows(parts.transfers())
                        .flatMap(transfer -> ties(transfer, RELIES_ON).stream())
                        .toList();
            case RETENTION ->
                with(
                        Stream.concat(
                                ties(activity, KEPT_FOR).stream(),
                                rows(parts.periods()).map(period -> value(period, name(period)))),
                        parts,
                        "NOT_RETAINED");
            case MEASURES -> ties(activity, PROTECTED_BY);
            default -> List.of();
        };
    }

    /** What is said, and what is denied of the same. */
    private List<RecordField.Value> with(Stream<RecordField.Value> said, Parts parts, String kind) {
        return Stream.concat(
                        said,
                        rows(parts.denials())
                                .filter(denial -> kind.equals(denial.text("kind")))
                                .map(denial -> new RecordField.Value(
                                        name(denial),
                                        denial.id(),
                                        Assertion.STATED_ABSENT.name(),
                                        null,
                                        denial.targets(EVIDENCED_BY).toList())))
                .distinct()
                .toList();
    }

    private List<RecordField.Value> ties(NodeRow owner, RelationshipType type) {
        return owner.links(type).stream()
                .map(link -> tie(owner, link))
                .distinct()
                .toList();
    }

    private RecordField.Value tie(NodeRow owner, LinkRow link) {
        NodeRow target = known.get(link.target());
        String name = target == null ? link.target() : name(target);
        String words = link.text("words");
        return new RecordField.Value(
                words == null || words.equals(name) ? name : name + ": " + words,
                link.target(),
                Objects.requireNonNullElse(link.text("assertion"), Assertion.STATED.name()),
                link.text("grain"),
                link.statements().isEmpty() ? owner.targets(EVIDENCED_BY).toList() : link.statements());
    }

    private RecordField.Value recipient(NodeRow disclosure) {
        List<String> words = new ArrayList<>();
        disclosure
                .targets(TO)
                .map(known::get)
                .filter(Objects::nonNull)
                .map(RecordValues::name)
                .forEach(words::add);
        String role = disclosure.text("role");
        if (role != null) {
            words.add("as " + role.toLowerCase(Locale.ROOT).replace('_', ' ')
                    + (Assertion.STATED.name().equals(disclosure.text("roleAssertion")) ? "" : " (not stated)"));
        }
        disclosure
                .targets(LOCATED_IN)
                .map(known::get)
                .filter(Objects::nonNull)
                .map(RecordValues::name)
                .forEach(words::add);
        return value(disclosure, String.join(", ", words));
    }

    private RecordField.Value address(NodeRow mention) {
        List<String> words = new ArrayList<>(List.of(name(mention)));
        words.addAll(mention.texts("addresses"));
        words.addAll(mention.texts("websites"));
        return value(mention, String.join(", ", words));
    }

    private Optional<RecordField.Value> contact(NodeRow contact) {
        String details = Stream.of("addressee", "email", "phone", "postalAddress", "url")
                .map(contact::text)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        if (details.isEmpty()) {
            return Optional.empty();
        }
        String kind = Objects.requireNonNullElse(contact.text("kind"), "")
                .toLowerCase(Locale.ROOT)
                .replace('_', ' ');
        return Optional.of(value(contact, kind + ": " + details));
    }

    private static RecordField.Value value(NodeRow fact, String text) {
        return new RecordField.Value(
                text,
                fact.id(),
                Objects.requireNonNullElse(fact.text("assertion"), Assertion.STATED.name()),
                null,
                fact.targets(EVIDENCED_BY).toList());
    }

    private static boolean isOfficer(NodeRow contact) {
        return "DATA_PROTECTION_OFFICER".equals(contact.text("kind"));
    }

    private static String name(NodeRow node) {
        return Stream.of("name", "statement", "duration", "criteria", "condition", "method", "kind")
                .map(node::text)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(node.id());
    }

    private Stream<NodeRow> rows(List<String> ids) {
        return ids.stream().map(known::get).filter(Objects::nonNull);
    }

    private static RecordField field(RecordItem item, RecordItem.Role role, List<RecordField.Value> values) {
        return new RecordField(item, Objects.requireNonNull(provision(item, role)), values);
    }

    private static @Nullable String provision(RecordItem item, RecordItem.Role role) {
        return item.provision(role);
    }
}
