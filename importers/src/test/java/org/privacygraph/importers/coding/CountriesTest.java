package org.privacygraph.importers.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.vocabulary.Scheme;
import org.privacygraph.vocabulary.Vocabulary;

class CountriesTest {

    private final Countries countries = new Countries();

    @ParameterizedTest(name = "{0} beside {3}")
    @CsvFileSource(resources = "CountriesTest/countries.csv", numLinesToSkip = 1)
    void reads_what_is_certain_and_leaves_the_rest(
            String text, @Nullable String keys, @Nullable String left, @Nullable String address) {
        Coding coding = countries.of(Codings.text(text), address);

        Codings.assertRow(coding, text, keys, left);
        Codings.assertReasons(coding, Reason.NO_SUCH_COUNTRY, Reason.CONTRADICTED);
    }

    @Test
    void the_address_that_contradicts_is_told() {
        assertThat(countries.of("IR", "Citywest, Dublin 24, Irland").left())
                .singleElement()
                .satisfies(left -> {
                    assertThat(left.reason()).isEqualTo(Reason.CONTRADICTED);
                    assertThat(left.decision()).contains("IE");
                });
    }

    @Test
    void every_country_is_read_by_its_code_and_its_names() {
        for (var country : Vocabulary.bundled().concepts(Scheme.COUNTRY)) {
            assertThat(countries.of(country.labelEn(), null).keys())
                    .as(country.labelEn())
                    .containsExactly(country.key());
            assertThat(countries.of(country.labelDe(), null).keys())
                    .as(country.labelDe())
                    .containsExactly(country.key());
            if (!Set.of("NA", "IR").contains(country.key())) {
                assertThat(countries.of(country.key(), null).keys()).containsExactly(country.key());
            }
            assertThat(countries
                            .of(Locale.of("", country.key()).getDisplayCountry(Locale.FRENCH), null)
                            .keys())
                    .as(country.key())
                    .isSubsetOf(country.key());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EU, EU",
        "the EU, EU",
        "EEA, EEA",
        "EWR, EEA",
        "Europäischer Wirtschaftsraum, EEA",
        "weltweit, WORLDWIDE"
    })
    void tells_regions(String text, String region) {
        assertThat(countries.region(text)).contains(region);
    }

    @ParameterizedTest
    @CsvSource({"DE", "Germany", "n/a", "Eu ropa"})
    void a_country_is_no_region(String text) {
        assertThat(countries.region(text)).isEmpty();
    }
}
