package org.privacygraph.importers.coding;

/** Whose data protection law a record follows, which decides what a third country is for it. */
public enum Jurisdiction {
    /** The GDPR: all countries outside the European Economic Area are third countries (GDPR chapter V). */
    EEA,
    /** The UK GDPR: all countries but the United Kingdom are third countries (UK GDPR chapter V). */
    UNITED_KINGDOM;

    /** That of a controller in this country (ISO 3166-1 alpha-2); one outside both follows the GDPR (Art. 3(2)). */
    public static Jurisdiction of(String country) {
        return country.equals("GB") ? UNITED_KINGDOM : EEA;
    }
}
