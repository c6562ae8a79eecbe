package org.privacygraph.api.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.privacygraph.fact.DataItem;
import org.privacygraph.fact.DataSubjectGroup;
import org.privacygraph.fact.DataSubjectRight;
import org.privacygraph.fact.Disclosure;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.FactSet;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.Measure;
import org.privacygraph.fact.Organisation;
import org.privacygraph.fact.Place;
import org.privacygraph.fact.ProcessingActivity;
import org.privacygraph.fact.RecipientGroup;
import org.privacygraph.fact.RecipientRole;
import org.privacygraph.fact.RetentionPeriod;
import org.privacygraph.fact.ThirdCountryTransfer;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Evidence;
import org.privacygraph.provenance.Locator;
import org.privacygraph.vocabulary.Concept;
import org.privacygraph.vocabulary.Scheme;
import org.privacygraph.vocabulary.Vocabulary;

/** What a document says, as items of lists in HTML: each with how it is said, where that is not plainly, and its places. */
final class PiaAnswers {

    private final FactSet facts;
    private final Vocabulary vocabulary;
    private final Map<String, Fact> byId = new HashMap<>();

    PiaAnswers(FactSet facts, Vocabulary vocabulary) {
        this.facts = facts;
        this.vocabulary = vocabulary;
        facts.facts().forEach(fact -> byId.put(fact.id(), fact));
    }

    /** Words with their hedge and their places. */
    String said(String words, Evidence evidence) {
        return escaped(words) + hedge(evidence.assertion()) + places(evidence.locators());
    }

    List<String> activities() {
        return all(ProcessingActivity.class)
                .map(activity -> said(activity.name(), activity.evidence())
                        + list(": ", activity.purposes(), link -> concept(Scheme.PURPOSE, link)))
                .toList();
    }

    List<String> responsibilities() {
        List<String> items = new ArrayList<>();
        all(ProcessingActivity.class)
                .flatMap(activity -> activity.controllers().stream())
                .map(link -> "Controller: " + name(link.target()) + hedge(link.assertion()))
                .distinct()
                .forEach(items::add);
        all(ProcessingActivity.class)
                .flatMap(activity -> activity.jointControllers().stream())
                .map(link -> "Joint controller: " + name(link.target()) + hedge(link.assertion()))
                .distinct()
                .forEach(items::add);
        items.addAll(processors());
        return items;
    }

    List<String> data() {
        return all(DataItem.class)
                .map(item -> said(item.words(), item.evidence())
                        + list(" (", item.concepts(), link -> concept(Scheme.PERSONAL_DATA_CATEGORY, link), ")"))
                .toList();
    }

    List<String> flows() {
        return all(Disclosure.class)
                .filter(disclosure -> disclosure.evidence().assertion() != Assertion.STATED_ABSENT)
                .map(disclosure -> name(disclosure.activity()) + " → " + recipient(disclosure)
                        + hedge(disclosure.evidence().assertion())
                        + places(disclosure.evidence().locators()))
                .toList();
    }

    List<String> purposes() {
        return ties(ProcessingActivity::purposes, link -> concept(Scheme.PURPOSE, link));
    }

    List<String> bases() {
        return ties(ProcessingActivity::bases, link -> concept(Scheme.LEGAL_BASIS, link));
    }

    List<String> dataOfActivities() {
        return ties(ProcessingActivity::dataItems, link -> name(link.target()));
    }

    List<String> retention() {
        return all(RetentionPeriod.class)
                .map(period -> said(
                        Stream.of(
                                        period.duration() == null
                                                ? ""
                                                : period.duration().iso(),
                                        period.criteria() == null ? "" : period.criteria(),
                                        period.startsAt() == null ? "" : "starting: " + period.startsAt(),
                                        period.condition() == null ? "" : "where: " + period.condition())
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining("; ")),
                        period.evidence()))
                .toList();
    }

    List<String> information() {
        String url = facts.document().url();
        return List.of(escaped(facts.document().title()) + (url == null ? "" : ", " + escaped(url)));
    }

    List<String> consent() {
        return all(ProcessingActivity.class)
                .flatMap(activity -> activity.bases().stream()
                        .filter(link ->
                                link.target().equals("A6_1_A") || link.target().equals("A9_2_A"))
                        .map(link -> escaped(activity.name()) + ": " + concept(Scheme.LEGAL_BASIS, link)))
                .toList();
    }

    List<String> rights(String... articles) {
        List<String> wanted = List.of(articles);
        return all(DataSubjectRight.class)
                .filter(right -> wanted.contains(right.right()))
                .map(right -> said(label(Scheme.RIGHT, right.right()), right.evidence())
                        + (right.conditions() == null
                                ? ""
                                : "; " + escaped(right.conditions().text()))
                        + (right.channel() == null
                                ? ""
                                : "; " + escaped(right.channel().text())))
                .toList();
    }

    List<String> processors() {
        return all(Disclosure.class)
                .filter(disclosure -> disclosure.role() == RecipientRole.PROCESSOR
                        || disclosure.role() == RecipientRole.SUB_PROCESSOR)
                .filter(disclosure -> disclosure.evidence().assertion() != Assertion.STATED_ABSENT)
                .map(disclosure ->
                        recipient(disclosure) + places(disclosure.evidence().locators()))
                .distinct()
                .toList();
    }

    List<String> transfers() {
        return all(ThirdCountryTransfer.class)
                .map(transfer -> "To " + place(transfer.to())
                        + (transfer.importer() == null ? "" : ", " + name(transfer.importer()))
                        + (transfer.tools().isEmpty()
                                ? ", no safeguard is stated"
                                : list(": ", transfer.tools(), link -> concept(Scheme.TRANSFER_TOOL, link)))
                        + hedge(transfer.evidence().assertion())
                        + places(transfer.evidence().locators()))
                .toList();
    }

    private List<String> ties(Function<ProcessingActivity, List<Link>> links, Function<Link, String> text) {
        return all(ProcessingActivity.class)
                .filter(activity -> !links.apply(activity).isEmpty())
                .map(activity -> escaped(activity.name()) + list(": ", links.apply(activity), text))
                .toList();
    }

    private <T extends Fact> Stream<T> all(Class<T> kind) {
        return facts.facts().stream().filter(kind::isInstance).map(kind::cast);
    }

    private String recipient(Disclosure disclosure) {
        String role = disclosure.role().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return name(disclosure.recipient()) + ", " + role
                + (disclosure.roleAssertion() == Assertion.STATED ? "" : " (role not stated)")
                + (disclosure.place() == null ? ", country not stated" : ", " + place(disclosure.place()));
    }

    private String concept(Scheme scheme, Link link) {
        return escaped(label(scheme, link.target()))
                + (link.words() == null ? "" : ": " + escaped(link.words()))
                + hedge(link.assertion());
    }

    private String label(Scheme scheme, String key) {
        return vocabulary.find(scheme, key).map(Concept::labelEn).orElse(key);
    }

    private String place(Place place) {
        Scheme scheme = place.scope() == Place.Scope.COUNTRY ? Scheme.COUNTRY : Scheme.REGION;
        return concept(scheme, place.link());
    }

    private String name(String id) {
        Fact fact = byId.get(id);
        if (fact == null) {
            return escaped(id);
        }
        return escaped(
                switch (fact) {
                    case Organisation it -> it.name();
                    case RecipientGroup it -> it.words();
                    case ProcessingActivity it -> it.name();
                    case DataItem it -> it.words();
                    case DataSubjectGroup it -> it.words();
                    case Measure it -> it.statement();
                    default -> id;
                });
    }

    private static String list(String before, List<Link> links, Function<Link, String> text) {
        return list(before, links, text, "");
    }

    private static String list(String before, List<Link> links, Function<Link, String> text, String behind) {
        return links.isEmpty() ? "" : before + links.stream().map(text).collect(Collectors.joining("; ")) + behind;
    }

    private static String hedge(Assertion assertion) {
        return assertion == Assertion.STATED
                ? ""
                : " [" + assertion.name().toLowerCase(Locale.ROOT).replace('_', ' ') + "]";
    }

    private static String places(List<Locator> locators) {
        return locators.isEmpty()
                ? ""
                : " <small>("
                        + escaped(locators.stream().map(Locator::toString).collect(Collectors.joining(", ")))
                        + ")</small>";
    }

    /** The tool shows texts as HTML. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
