package org.privacygraph.graph;

import static org.privacygraph.provenance.Assertion.AMBIGUOUS;
import static org.privacygraph.provenance.Assertion.INFERRED;
import static org.privacygraph.provenance.Assertion.NOT_STATED;
import static org.privacygraph.provenance.Assertion.STATED;
import static org.privacygraph.provenance.Assertion.STATED_ABSENT;
import static org.privacygraph.provenance.Grain.PAIRED;
import static org.privacygraph.provenance.Grain.SAME_ACTIVITY;
import static org.privacygraph.provenance.Grain.SAME_DOCUMENT;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.privacygraph.fact.*;
import org.privacygraph.identity.OrganisationDecisions;
import org.privacygraph.identity.OrganisationIdentity;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Evidence;
import org.privacygraph.provenance.LineRange;
import org.privacygraph.provenance.Locator;
import org.privacygraph.provenance.Section;
import org.privacygraph.provenance.SourceDocument;

/** A small document with every kind of fact, and every side of each of them, at least once. */
public final class SmallFacts {

    /** The identity that the document shares with others. */
    public static final OrganisationIdentity GROUP = new OrganisationIdentity(
            "acme-group",
            "Acme Group",
            List.of("Acme plc", "The Acme Group"),
            List.of(),
            List.of(),
            "The annual report lists both names.");

    /** The decision that there is one. */
    public static final OrganisationDecisions DECISIONS = new OrganisationDecisions("test", List.of(GROUP), List.of());

    private SmallFacts() {}

    /** The facts of a document with this key. */
    public static FactSet of(String key) {
        return new FactSet(document(key, SourceDocument.Kind.PRIVACY_NOTICE), facts());
    }

    /** The same document, as a record of processing. */
    public static FactSet register(String key) {
        return new FactSet(document(key, SourceDocument.Kind.PROCESSING_REGISTER), facts());
    }

    private static SourceDocument document(String key, SourceDocument.Kind kind) {
        return new SourceDocument(
                key,
                kind,
                "Acme privacy notice",
                "en",
                "https://acme.example/privacy",
                "acme",
                "5eed",
                120,
                "acme.txt",
                "3.1",
                new SourceDocument.LastUpdated(LocalDate.of(2019, 5, 1), lines("2"), STATED),
                new SourceDocument.GoverningLaw("the law of England", "GB", lines("118"), STATED),
                List.of(
                        new Section("Acme privacy notice", LineRange.parse("1-120")),
                        new Section("Who receives your data", LineRange.parse("40-60"))));
    }

    private static List<Fact> facts() {
        return List.of(
                new StatuteReference("dpa", stated("3"), "UK_DPA_1998", "the Data Protection Act"),
                new Organisation(
                        "acme",
                        stated("1", "4-6"),
                        "Acme Ltd",
                        Organisation.Kind.COMPANY,
                        null,
                        List.of("Acme"),
                        "01234567",
                        List.of("lei:529900T8BM49AURSDO55"),
                        List.of("https://acme.example"),
                        List.of("1 High Street, London"),
                        country("GB"),
                        List.of(Link.to("group")),
                        List.of(new Link("group", INFERRED, PAIRED, "our parent", lines("5"), null)),
                        List.of()),
                new Organisation(
                        "group",
                        stated("5"),
                        "Acme Group",
                        Organisation.Kind.GROUP,
                        "acme-group",
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        List.of()),
                new Organisation(
                        "app",
                        stated("7"),
                        "Acme Go",
                        Organisation.Kind.SERVICE,
                        null,
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        List.of(Link.to("acme"))),
                new RecipientGroup("hosts", stated("42"), "hosting companies", List.of(Link.to("HostingProvider"))),
                new ContactPoint(
                        "dpo",
                        stated("110"),
                        "acme",
                        ContactPoint.Kind.DATA_PROTECTION_OFFICER,
                        "The DPO",
                        "dpo@acme.example",
                        "020 1234",
                        "1 High Street, London",
                        "https://acme.example/dpo"),
                new DataGroup("contact-data", stated("12"), "Contact Data"),
                new DataItem(
                        "email",
                        stated("13"),
                        "e-mail address/es",
                        "contact-data",
                        List.of(
                                Link.to("EmailAddress"),
                                new Link("Contact", INFERRED, PAIRED, null, List.of(), "wide")),
                        true),
                new DataItem(
                        "address",
                        stated("14"),
                        "postal address, door",
                        null,
                        List.of(Link.to("PhysicalAddress")),
                        null,
                        List.of("door")),
                new DataSubjectGroup("children", stated("15"), "children", List.of(Link.to("Child")), 16),
                new DataSource("broker", stated("16"), DataSource.Kind.ORGANISATION, "hosts", "bought"),
                new ProcessingActivity(
                        "delivery",
                        stated("20-24"),
                        "Delivering orders",
                        List.of(Link.to("acme")),
                        List.of(Link.to("group")),
                        List.of(Link.to("DeliveryOfGoods")),
                        List.of(new Link("children", STATED, SAME_DOCUMENT, null, List.of(), null)),
                        List.of(Link.to("email"), new Link("address", STATED, SAME_ACTIVITY, null, lines("14"), null)),
                        List.of(new Link("A6_1_F", STATED, PAIRED, "running our shop", lines("23"), null)),
                        List.of(Link.to("broker")),
                        List.of(Link.to("six-years")),
                        List.of(Link.to("encryption"))),
                new Disclosure(
                        "to-hosts",
                        stated("44"),
                        "delivery",
                        List.of(Link.to("email")),
                        "hosts",
                        RecipientRole.PROCESSOR,
                        INFERRED,
                        List.of(new Link("children", STATED, SAME_ACTIVITY, null, List.of(), null)),
                        List.of(new Link("A6_1_F", STATED, SAME_ACTIVITY, null, List.of(), null)),
                        country("US"),
                        "when you order"),
                new ThirdCountryTransfer(
                        "to-us",
                        evidence(AMBIGUOUS, "the notice names two tools", "46"),
                        "acme",
                        "hosts",
                        new Place(Place.Scope.REGION, Link.to("EEA")),
                        country("US"),
                        List.of(Link.to("PRIVACY_SHIELD_EU_US")),
                        "where the host is certified",
                        List.of(Link.to("to-hosts"))),
                new RetentionPeriod(
                        "six-years",
                        stated("70"),
                        new Duration("P6Y"),
                        "while claims are possible",
                        "end of the contract",
                        "unless you object",
                        List.of(Link.to("email"))),
                new DataSubjectRight(
                        "access",
                        stated("80"),
                        "A15",
                        new Detail("on request", lines("81")),
                        new Detail("no fee", lines("82")),
                        new DataSubjectRight.TimeLimit(new Duration("P1M"), "one month", lines("83")),
                        new Detail("we may ask for a passport", lines("84")),
                        new Detail("by e-mail", lines("85")),
                        "dpo"),
                new Measure("encryption", stated("90"), "data are encrypted", List.of(Link.to("Encryption"))),
                new NegativeStatement(
                        "no-sale",
                        evidence(STATED_ABSENT, null, "95"),
                        NegativeStatement.Kind.NOT_SOLD,
                        "we never sell data",
                        "except in a merger",
                        List.of(Link.to("email")),
                        List.of(country("GB"), new Place(Place.Scope.REGION, Link.to("EEA"))),
                        List.of(Link.to("to-hosts"))),
                new Observation(
                        "silence-on-automation",
                        evidence(NOT_STATED, null, "1-120"),
                        Observation.Kind.SILENCE,
                        "does not speak of automated decisions",
                        "GDPR 13(2)(f)",
                        List.of(Link.to("delivery"))));
    }

    private static Place country(String code) {
        return new Place(Place.Scope.COUNTRY, Link.to(code));
    }

    private static Evidence stated(String... lines) {
        return evidence(STATED, null, lines);
    }

    private static Evidence evidence(Assertion assertion, String note, String... lines) {
        return new Evidence(lines(lines), assertion, note);
    }

    private static List<Locator> lines(String... lines) {
        return Arrays.stream(lines).<Locator>map(LineRange::parse).toList();
    }
}
