package org.privacygraph.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class HeadlineTest {

    @Test
    void shows_what_is_stated_inferred_and_not_stated() throws JsonProcessingException {
        assertThat(Headline.layOut(new ObjectMapper().readTree("""
                {"nodes": [
                  {"party": {"name": "Swift Parcels"}, "role": "INDEPENDENT_CONTROLLER",
                   "legalBases": [
                     {"legalBasis": {"label": "Contract"}, "assertion": "STATED"},
                     {"legalBasis": {"label": "Consent"}, "assertion": "AMBIGUOUS"}],
                   "country": {"country": {"label": "Norway"}, "region": null, "assertion": "INFERRED"},
                   "documents": [{"issuer": {"name": "Bakery"}}, {"issuer": {"name": "Mill"}}]},
                  {"party": {"name": "the people who keep the books of the bakery in order"}, "role": "PROCESSOR",
                   "legalBases": [{"legalBasis": null, "assertion": "NOT_STATED"}],
                   "country": {"country": null, "region": null, "assertion": "NOT_STATED"},
                   "documents": [{"issuer": {"name": "Bakery"}}]}],
                 "notItemisedCount": 28, "pageInfo": {"hasNextPage": false}}
                """))).isEqualTo("""
                Which third parties receive contact data, under what basis and in which country?

                RECIPIENT                             ROLE                    LEGAL BASIS                    COUNTRY            SAID BY
                Swift Parcels                         independent controller  Contract; Consent (ambiguous)  Norway (inferred)  Bakery; Mill
                the people who keep the books of the  processor               not stated                     not stated         Bakery
                bakery in order

                Of 28 recipients the documents do not itemise what they get: they may get contact data too.
                """);
    }

    @Test
    void tells_of_recipients_of_data_whose_words_are_not_coded() throws JsonProcessingException {
        assertThat(Headline.layOut(new ObjectMapper().readTree("""
                {"nodes": [], "notItemisedCount": 1, "uncodedCount": 1, "pageInfo": {"hasNextPage": false}}
                """))).endsWith("""
                Of 1 recipient the documents do not itemise what it gets: it may get contact data too.
                1 further recipient gets data named in words that are not coded: these may be contact data too.
                """);
        assertThat(Headline.layOut(new ObjectMapper().readTree("""
                {"nodes": [], "notItemisedCount": 0, "uncodedCount": 2000, "pageInfo": {"hasNextPage": false}}
                """))).endsWith("""
                2,000 further recipients get data named in words that are not coded: these may be contact data too.
                """);
    }
}
