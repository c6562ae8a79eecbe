package org.privacygraph.importers.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.privacygraph.fact.DataSource;
import org.privacygraph.fact.Disclosure;
import org.privacygraph.fact.Duration;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.FactSet;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.Organisation;
import org.privacygraph.fact.Place;
import org.privacygraph.fact.ProcessingActivity;
import org.privacygraph.fact.RecipientRole;
import org.privacygraph.fact.RetentionPeriod;
import org.privacygraph.importers.Fixtures;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.yaml.YamlTree;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Grain;
import org.privacygraph.provenance.LineRange;
import org.privacygraph.provenance.SourceDocument;

class RegisterReaderTest {

    private static final FactSet FACTS = read();

    private final ProcessingActivity booking = fact("booking", ProcessingActivity.class);
    private final Disclosure carried = fact("carried", Disclosure.class);
    private final Disclosure own = fact("own", Disclosure.class);

    @Test
    void a_group_stands_for_each_of_its_items_that_is_not_denied() {
        assertThat(booking.dataItems())
                .extracting(Link::target, Link::grain, link -> link.locators().toString())
                .containsExactly(
                        tuple("email", Grain.PAIRED, "[21]"),
                        tuple("name", Grain.SAME_DOCUMENT, "[22]"),
                        tuple("boat", Grain.PAIRED, "[]"));
        assertThat(targets(carried.dataItems())).containsExactly("name", "email");
        assertThat(targets(fact("long", RetentionPeriod.class).dataItems())).containsExactly("name", "email");
    }

    @Test
    void a_disclosure_without_its_own_takes_over_what_its_activity_states_but_no_closer_than_the_activity() {
        assertThat(carried.bases())
                .extracting(Link::target, Link::grain, Link::words)
                .containsExactly(tuple("A6_1_B", Grain.SAME_ACTIVITY, "contract with members"));
        assertThat(carried.dataSubjects())
                .extracting(Link::target, Link::grain)
                .containsExactly(tuple("members", Grain.SAME_ACTIVITY), tuple("guests", Grain.SAME_DOCUMENT));
    }

    @Test
    void a_disclosure_keeps_its_own_and_an_empty_list_means_none() {
        assertThat(own.dataSubjects()).containsExactly(Link.to("guests"));
        assertThat(own.bases()).isEmpty();
        assertThat(own.dataItems()).isEmpty();
    }

    @Test
    void every_source_of_data_becomes_a_fact_of_its_own_with_its_lines_or_those_of_the_activity() {
        assertThat(FACTS.facts())
                .filteredOn(DataSource.class::isInstance)
                .extracting(
                        Fact::id,
                        fact -> fact.evidence().locators().toString(),
                        fact -> fact.evidence().assertion())
                .containsExactly(
                        tuple("booking--data-subject", "[24]", Assertion.STATED),
                        tuple("booking--data-subject--2", "[25]", Assertion.STATED),
                        tuple("booking--organisation--merrow", "[20, 22-23]", Assertion.STATED),
                        tuple("booking--public-source--public-lists-on-the-web", "[20, 22-23]", Assertion.INFERRED));
        assertThat(booking.sources())
                .extracting(Link::target, Link::grain)
                .containsExactly(
                        tuple("booking--data-subject", Grain.PAIRED),
                        tuple("booking--data-subject--2", Grain.PAIRED),
                        tuple("booking--organisation--merrow", Grain.SAME_ACTIVITY),
                        tuple("booking--public-source--public-lists-on-the-web", Grain.PAIRED));
    }

    @Test
    void retention_and_measures_that_name_an_activity_are_led_to_by_it() {
        assertThat(booking.retention())
                .extracting(Link::target, Link::grain)
                .containsExactly(tuple("short", Grain.PAIRED), tuple("long", Grain.SAME_DOCUMENT));
        assertThat(targets(booking.measures())).containsExactly("locks");
    }

    @Test
    void what_says_nothing_of_itself_is_stated_and_paired() {
        assertThat(booking.evidence().assertion()).isEqualTo(Assertion.STATED);
        assertThat(Link.to("members")).isIn(booking.dataSubjects());
        assertThat(carried.roleAssertion()).isEqualTo(Assertion.STATED);
        assertThat(own.roleAssertion()).isEqualTo(Assertion.INFERRED);
        assertThat(own.role()).isEqualTo(RecipientRole.PROCESSOR);
    }

    @Test
    void the_country_NO_is_Norway_and_no_truth_value() {
        assertThat(own.place()).isEqualTo(new Place(Place.Scope.COUNTRY, Link.to("NO")));
    }

    @Test
    void a_company_number_keeps_its_leading_zeros() {
        assertThat(fact("merrow", Organisation.class).companyNumber()).isEqualTo("00419276");
    }

    @Test
    void lines_and_durations_are_read_as_written() {
        assertThat(booking.evidence().locators()).containsExactly(new LineRange(20, 20), new LineRange(22, 23));
        assertThat(fact("short", RetentionPeriod.class).duration()).isEqualTo(new Duration("P6M"));
    }

    @Test
    void a_document_that_does_not_say_when_it_was_changed_says_nothing() {
        assertThat(FACTS.document().lastUpdated()).isEqualTo(SourceDocument.LastUpdated.NOT_STATED);
    }

    private static FactSet read() {
        SourceFile file = SourceFile.read(Fixtures.of(RegisterReaderTest.class, "groups.yaml"));
        return new RegisterReader(file.name(), YamlTree.read(file, RegisterSchema.FORM), problem -> {
                    throw new AssertionError(problem);
                })
                .read();
    }

    private static <F extends Fact> F fact(String id, Class<F> type) {
        return FACTS.facts().stream()
                .filter(fact -> fact.id().equals(id))
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> targets(List<Link> links) {
        return links.stream().map(Link::target).toList();
    }
}
