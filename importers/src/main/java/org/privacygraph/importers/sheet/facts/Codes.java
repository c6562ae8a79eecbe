package org.privacygraph.importers.sheet.facts;

import org.privacygraph.importers.coding.Concepts;
import org.privacygraph.importers.coding.Countries;
import org.privacygraph.importers.coding.Durations;
import org.privacygraph.importers.coding.LegalBases;
import org.privacygraph.importers.coding.ThirdCountries;
import org.privacygraph.vocabulary.Vocabulary;

/**
 * What words are read into.
 *
 * @param vocabulary the vocabulary
 * @param concepts concepts of all schemes
 * @param countries countries and regions
 * @param durations lengths of time
 * @param bases legal bases
 * @param thirdCountries which countries are third countries
 */
public record Codes(
        Vocabulary vocabulary,
        Concepts concepts,
        Countries countries,
        Durations durations,
        LegalBases bases,
        ThirdCountries thirdCountries) {

    /** Codes into this vocabulary. */
    public static Codes of(Vocabulary vocabulary) {
        return new Codes(
                vocabulary,
                new Concepts(vocabulary),
                new Countries(vocabulary),
                new Durations(),
                new LegalBases(vocabulary),
                ThirdCountries.today(vocabulary));
    }
}
