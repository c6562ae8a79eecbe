package org.privacygraph.importers.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.privacygraph.fact.ContactPoint;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.Organisation;
import org.privacygraph.importers.DocumentReading;
import org.privacygraph.importers.Fixtures;
import org.privacygraph.importers.Reading;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.format.Formats;
import org.privacygraph.importers.json.JsonDocument;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.vocabulary.Vocabulary;

class BundledAuthoritiesTest {

    private static final String EU = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK";

    private final DocumentReading reading = read();

    @Test
    void every_country_of_the_eea_switzerland_and_the_united_kingdom_has_an_authority() {
        Set<String> countries = new TreeSet<>(Set.of(EU.split(" ")));
        countries.addAll(Set.of("IS", "LI", "NO", "CH", "GB"));
        assertThat(organisations().values())
                .extracting(
                        authority -> Objects.requireNonNull(authority.place()).country())
                .hasSameElementsAs(countries);
    }

    @Test
    void every_authority_states_its_country_and_how_to_reach_it() {
        assertThat(organisations()).hasSize(57);
        assertThat(organisations().values()).allSatisfy(authority -> {
            assertThat(authority.kind()).isEqualTo(Organisation.Kind.AUTHORITY);
            assertThat(Objects.requireNonNull(authority.place()).link().assertion())
                    .isEqualTo(Assertion.STATED);
            assertThat(contact(authority)).satisfies(contact -> {
                assertThat(contact.kind()).isEqualTo(ContactPoint.Kind.COMPLAINT);
                assertThat(contact.postalAddress()).isNotBlank();
                assertThat(contact.phone()).isNotBlank();
            });
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            gbico  | GB | The Information Commissioner’s Office | - | https://ico.org.uk/
            iedpc  | IE | Irish Data Protection Commission | info@dataprotection.ie | https://forms.dataprotection.ie/contact
            debfdi | DE | Die Bundesbeauftragte für den Datenschutz und die Informationsfreiheit | poststelle@bfdi.bund.de | https://formulare.bfdi.bund.de/
            frcnil | FR | Commission Nationale de l'Informatique et des Libertés – CNIL | - | https://www.cnil.fr/fr/plaintes
            dkdi   | DK | Datatilsynet | dt@datatilsynet.dk | -
            """)
    void the_best_known_say_what_their_records_say(
            String slug, String country, String name, String email, String form) {
        Organisation authority = Objects.requireNonNull(organisations().get("datenanfragen-authority:" + slug));
        assertThat(Objects.requireNonNull(authority.place()).country()).isEqualTo(country);
        assertThat(authority.name()).startsWith(name);
        assertThat(contact(authority).email()).isEqualTo(email);
        if (form == null) {
            assertThat(contact(authority).url()).isNull();
        } else {
            assertThat(contact(authority).url()).startsWith(form);
        }
    }

    @Test
    void what_a_record_says_of_its_competence_is_kept() {
        assertThat(Objects.requireNonNull(organisations().get("datenanfragen-authority:dekathdsz"))
                        .evidence()
                        .note())
                .contains("Zuständig für nordrhein-westfälische Bistümer: Bistum Aachen; Bistum Essen; Erzbistum Köln");
    }

    @Test
    void only_fax_numbers_and_keys_are_not_understood() {
        assertThat(reading.complete()).isTrue();
        assertThat(reading.report().notUnderstood())
                .extracting(left -> left.where().toString().replaceAll(".*/", ""))
                .containsOnly("fax", "pgp-fingerprint", "pgp-url");
    }

    @Test
    void the_records_are_those_of_the_source_where_it_is_at_hand() {
        List<JsonNode> records = new ArrayList<>();
        for (Path file : Fixtures.in(source())) {
            if (String.valueOf(file).toLowerCase(Locale.ROOT).endsWith(".json")) {
                records.add(JsonDocument.read(SourceFile.read(file)).root());
            }
        }
        JsonNode bundled = JsonDocument.read(BundledAuthorities.file()).root();
        assertThat(bundled).containsExactlyInAnyOrderElementsOf(records);
        assertThat(bundled.toString().length())
                .isEqualTo(records.stream()
                                .mapToInt(entry -> entry.toString().length() + 1)
                                .sum()
                        + 1);
    }

    private static DocumentReading read() {
        Reading reading = Formats.all(Vocabulary.bundled()).read(BundledAuthorities.file(), SourceTexts.NONE);
        assertThat(reading.format()).isEqualTo("organisations");
        assertThat(reading.problems()).isEmpty();
        return reading.documents().getFirst();
    }

    private Map<String, Organisation> organisations() {
        return reading.facts().facts().stream()
                .filter(Organisation.class::isInstance)
                .map(Organisation.class::cast)
                .collect(Collectors.toMap(authority -> authority.identifiers().getFirst(), authority -> authority));
    }

    private ContactPoint contact(Organisation authority) {
        for (Fact fact : reading.facts().facts()) {
            if (fact instanceof ContactPoint contact && contact.organisation().equals(authority.id())) {
                return contact;
            }
        }
        throw new AssertionError(authority.id() + " has no contact");
    }

    private static Path source() {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.isDirectory(at.resolve("shared/vocabulary/supervisory-authorities"))) {
            at = at.getParent();
        }
        assumeTrue(at != null, "The source is not at hand");
        return Objects.requireNonNull(at).resolve("shared/vocabulary/supervisory-authorities");
    }
}
