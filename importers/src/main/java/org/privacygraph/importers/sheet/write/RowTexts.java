package org.privacygraph.importers.sheet.write;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.privacygraph.fact.ContactPoint;
import org.privacygraph.fact.DataItem;
import org.privacygraph.fact.DataSource;
import org.privacygraph.fact.DataSubjectGroup;
import org.privacygraph.fact.DataSubjectRight;
import org.privacygraph.fact.Disclosure;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.Measure;
import org.privacygraph.fact.NegativeStatement;
import org.privacygraph.fact.Organisation;
import org.privacygraph.fact.ProcessingActivity;
import org.privacygraph.fact.RecipientGroup;
import org.privacygraph.fact.RecipientRole;
import org.privacygraph.fact.RetentionPeriod;
import org.privacygraph.fact.ThirdCountryTransfer;
import org.privacygraph.importers.sheet.facts.Codes;
import org.privacygraph.importers.sheet.facts.Values;
import org.privacygraph.importers.sheet.layout.FactPart;
import org.privacygraph.importers.sheet.layout.Field;
import org.privacygraph.importers.sheet.layout.Layout;
import org.privacygraph.importers.sheet.layout.Split;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Grain;
import org.privacygraph.vocabulary.Scheme;

/** The texts of the row of an activity; empty where the facts do not say. */
final class RowTexts {

    private static final Set<RecipientRole> PROCESSORS =
            EnumSet.of(RecipientRole.PROCESSOR, RecipientRole.SUB_PROCESSOR);

    private final Layout layout;
    private final Codes codes;
    private final CodedWords words;
    private final FactIndex facts;

    RowTexts(Layout layout, Codes codes, FactIndex facts) {
        this.layout = layout;
        this.codes = codes;
        this.words = new CodedWords(codes);
        this.facts = facts;
    }

    List<String> of(ProcessingActivity activity) {
        facts.written(activity);
        Name name = name(activity);
        List<String> texts = new ArrayList<>();
        Set<FactPart> written = EnumSet.noneOf(FactPart.class);
        for (Field field : layout.written()) {
            boolean first = field.part() == FactPart.NOT_MODELLED || written.add(field.part());
            texts.add(first ? text(field, activity, name) : "");
        }
        return texts;
    }

    private String text(Field field, ProcessingActivity activity, Name name) {
        return switch (field.part()) {
            case FUNCTION, ACTIVITY -> name.head();
            case PURPOSE -> name.purpose();
            case CONTROLLER -> parties(activity.controllers());
            case JOINT_CONTROLLER -> parties(activity.jointControllers());
            case PROCESSOR_SELF -> processors(activity);
            case DATA_SUBJECTS ->
                joined(
                        field,
                        facts.targets(activity.dataSubjects(), DataSubjectGroup.class)
                                .map(facts::written)
                                .map(DataSubjectGroup::words));
            case DATA_ITEMS ->
                joined(
                        field,
                        facts.targets(activity.dataItems(), DataItem.class)
                                .map(facts::written)
                                .map(DataItem::words));
            case SPECIAL_DATA ->
                denied(activity, NegativeStatement.Kind.NOT_USED, field).orElse("");
            case RECIPIENTS, RECIPIENTS_INTERNAL, PROCESSORS, SUB_PROCESSORS -> recipients(field, activity);
            case COUNTRIES, TRANSFERS -> countries(field, activity);
            case SAFEGUARDS -> safeguards(field, activity);
            case RETENTION ->
                joined(
                        field,
                        facts.targets(activity.retention(), RetentionPeriod.class)
                                .map(facts::written)
                                .map(words::period));
            case MEASURES ->
                joined(
                        field,
                        facts.targets(activity.measures(), Measure.class)
                                .map(facts::written)
                                .map(Measure::statement));
            case BASIS -> bases(field, activity, key -> true);
            case BASIS_6 -> bases(field, activity, key -> !isOfArticle9(key));
            case BASIS_9 -> bases(field, activity, RowTexts::isOfArticle9);
            case BASIS_10 -> "";
            case LEGITIMATE_INTEREST ->
                Affirmed.of(activity.bases()).stream()
                        .filter(link -> link.target().startsWith("A6_1_F") && link.words() != null)
                        .map(Link::words)
                        .findFirst()
                        .orElse("");
            case RIGHTS ->
                joined(
                        field,
                        facts.of(DataSubjectRight.class)
                                .filter(right -> !FactIndex.isOfSheet(right) || FactIndex.standsBeside(right, activity))
                                .map(facts::written)
                                .map(right -> words.label(Scheme.RIGHT, right.right())));
            case SOURCE ->
                joined(
                        field,
                        facts.targets(activity.sources(), DataSource.class)
                                .filter(source -> source.method() != null)
                                .map(facts::written)
                                .map(source -> String.valueOf(source.method())));
            case REFERENCE, NOT_MODELLED -> "";
        };
    }

    /** The two halves of a name: what comes before a colon, and after it the words that mean the purposes. */
    private record Name(String head, String purpose) {}

    private Name name(ProcessingActivity activity) {
        Optional<Field> purpose = layout.written().stream()
                .filter(field -> field.part() == FactPart.PURPOSE)
                .findFirst();
        String name = activity.name();
        if (purpose.isEmpty()) {
            return new Name(name, "");
        }
        Set<String> keys = new HashSet<>();
        Affirmed.of(activity.purposes()).forEach(link -> keys.add(link.target()));
        for (int colon = name.indexOf(": "); colon > 0; colon = name.indexOf(": ", colon + 1)) {
            if (coded(name.substring(colon + 2), purpose.get()).equals(keys)) {
                return new Name(name.substring(0, colon), name.substring(colon + 2));
            }
        }
        boolean functionFirst = layout.written().stream().anyMatch(field -> field.part() == FactPart.FUNCTION);
        if (functionFirst && !keys.isEmpty() && coded(name, purpose.get()).equals(keys)) {
            return new Name("", name);
        }
        return new Name(
                name,
                joined(
                        purpose.get(),
                        Affirmed.of(activity.purposes()).stream().map(link -> words.of(Scheme.PURPOSE, link))));
    }

    private Set<String> coded(String text, Field field) {
        Set<String> keys = new HashSet<>();
        Values.of(text, field.split(), codes.concepts())
                .forEach(part ->
                        keys.addAll(codes.concepts().of(Scheme.PURPOSE, part).keys()));
        return keys;
    }

    private static boolean isOfArticle9(String key) {
        return key.startsWith("A9") || key.startsWith("A10");
    }

    private String bases(Field field, ProcessingActivity activity, Predicate<String> fits) {
        return joined(
                field,
                Affirmed.of(activity.bases()).stream()
                        .map(Link::target)
                        .filter(fits)
                        .map(words::basis));
    }

    private String parties(List<Link> links) {
        return String.join(
                "; ", facts.targets(links, Organisation.class).map(this::party).toList());
    }

    private String processors(ProcessingActivity activity) {
        return String.join(
                "; ",
                facts.disclosures(activity).stream()
                        .filter(disclosure -> disclosure.role() == RecipientRole.PROCESSOR)
                        .flatMap(disclosure -> facts
                                .find(disclosure.recipient(), Organisation.class)
                                .map(organisation -> {
                                    facts.written(disclosure);
                                    return party(organisation);
                                })
                                .stream())
                        .distinct()
                        .toList());
    }

    private String party(Organisation organisation) {
        facts.written(organisation);
        Optional<ContactPoint> contact = facts.of(ContactPoint.class)
                .filter(point -> point.organisation().equals(organisation.id())
                        && point.kind() == ContactPoint.Kind.GENERAL
                        && point.addressee() == null)
                .findFirst();
        contact.ifPresent(facts::written);
        return String.join(
                        ", ",
                        contact.stream()
                                .flatMap(point -> Stream.of(
                                        Optional.of(organisation.name()),
                                        Optional.ofNullable(point.postalAddress()),
                                        Optional.ofNullable(point.email()),
                                        Optional.ofNullable(point.phone()),
                                        Optional.ofNullable(point.url())))
                                .flatMap(Optional::stream)
                                .toList())
                .transform(text -> text.isEmpty() ? organisation.name() : text);
    }

    private String recipients(Field field, ProcessingActivity activity) {
        List<String> names = facts.disclosures(activity).stream()
                .filter(disclosure -> column(disclosure) == field.part())
                .map(this::recipient)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        return names.isEmpty() && field.part() == FactPart.RECIPIENTS
                ? denied(activity, NegativeStatement.Kind.NOT_SHARED, field).orElse("")
                : joined(field, names.stream());
    }

    private FactPart column(Disclosure disclosure) {
        if (disclosure.roleAssertion() == Assertion.AMBIGUOUS
                || disclosure.roleAssertion() == Assertion.STATED_ABSENT) {
            return FactPart.RECIPIENTS;
        }
        RecipientRole role = disclosure.role();
        FactPart own = PROCESSORS.contains(role)
                ? FactPart.PROCESSORS
                : role == RecipientRole.INTERNAL ? FactPart.RECIPIENTS_INTERNAL : FactPart.RECIPIENTS;
        return layout.written().stream().anyMatch(field -> field.part() == own) ? own : FactPart.RECIPIENTS;
    }

    private String recipient(Disclosure disclosure) {
        Optional<String> name = facts.find(disclosure.recipient(), RecipientGroup.class)
                .map(facts::written)
                .map(RecipientGroup::words)
                .or(() -> facts.find(disclosure.recipient(), Organisation.class)
                        .map(facts::written)
                        .map(Organisation::name));
        name.ifPresent(words -> facts.written(disclosure));
        return name.orElse("");
    }

    private String countries(Field field, ProcessingActivity activity) {
        List<ThirdCountryTransfer> transfers = facts.transfers(activity);
        return transfers.isEmpty()
                ? denied(activity, NegativeStatement.Kind.NOT_TRANSFERRED, field)
                        .orElse("")
                : joined(
                        field,
                        transfers.stream()
                                .map(facts::written)
                                .map(transfer -> words.place(transfer.to())
                                        + Affirmed.of(transfer.tools()).stream()
                                                .filter(tool -> tool.grain() == Grain.PAIRED)
                                                .map(tool -> " (" + words.of(Scheme.TRANSFER_TOOL, tool) + ")")
                                                .findFirst()
                                                .orElse("")));
    }

    private String safeguards(Field field, ProcessingActivity activity) {
        return joined(
                field,
                facts.transfers(activity).stream()
                        .flatMap(transfer -> Stream.concat(
                                Affirmed.of(transfer.tools()).stream()
                                        .filter(tool -> tool.grain() != Grain.PAIRED)
                                        .map(tool -> words.of(Scheme.TRANSFER_TOOL, tool)),
                                Stream.ofNullable(transfer.condition()))));
    }

    private Optional<String> denied(ProcessingActivity activity, NegativeStatement.Kind kind, Field field) {
        return facts.denials(activity).stream()
                .filter(denial -> denial.kind() == kind)
                .findFirst()
                .map(facts::written)
                .map(denial -> denial.statement().startsWith(field.header() + ": ")
                        ? denial.statement().substring(field.header().length() + 2)
                        : "No");
    }

    /** The values as a cell that is parted into the same values again. */
    private String joined(Field field, Stream<String> values) {
        List<String> all = values.filter(value -> !value.isBlank()).distinct().toList();
        String text = String.join("; ", all);
        boolean same = field.split() != Split.LIST
                || Values.of(text, field.split(), codes.concepts()).equals(all);
        return same ? text : text + ";";
    }
}
