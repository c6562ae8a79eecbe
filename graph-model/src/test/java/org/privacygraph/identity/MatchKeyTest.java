package org.privacygraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Google, google",
        "Google LLC, google",
        "Google Ireland Limited, google",
        "GOOGLE Inc., google",
        "Crédit Agricole S.A., credit agricole",
        "Müller GmbH & Co. KG, muller",
        "The Harbour Company, harbour",
        "'3 Deutschland', 3",
        "株式会社, 株式会社",
        "楽天グループ, 楽天クルーフ"
    })
    void leaves_out_the_legal_form_and_the_country(String name, String key) {
        assertThat(MatchKey.of(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Limited", "The Company", "&", " ", "Deutschland GmbH"})
    void a_name_of_which_nothing_is_left_has_none(String name) {
        assertThat(MatchKey.of(name)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "G\u043e\u043egle",
                "Goo\u200bgle",
                "\u202eelgooG",
                "\uff27oogle",
                "Google\u00ad",
                "\u0391cme Ltd"
            })
    void a_disguised_name_has_no_key_and_is_shown_escaped(String name) {
        assertThat(MatchKey.of(name)).isNull();
        assertThat(MatchKey.shown(name)).matches("[ -~]+").contains("\\u");
    }

    @Test
    void other_names_are_shown_as_they_are() {
        assertThat(MatchKey.shown("Crédit Agricole S.A.")).isEqualTo("Crédit Agricole S.A.");
        assertThat(MatchKey.shown("Газпром")).isEqualTo("Газпром");
    }
}
