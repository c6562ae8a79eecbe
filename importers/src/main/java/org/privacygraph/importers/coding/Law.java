package org.privacygraph.importers.coding;

/**
 * A law that a text names.
 *
 * @param kind what it is to us
 * @param name how to speak of it
 */
record Law(Kind kind, String name) {

    enum Kind {
        /** The General Data Protection Regulation of the European Union. */
        GDPR,
        /** The same as the United Kingdom kept it. */
        UK_GDPR,
        /** A name that is one slip of the pen away from the GDPR's. */
        MISSPELT_GDPR,
        /** Any other law. */
        OTHER
    }

    boolean isGdpr() {
        return kind != Kind.OTHER;
    }
}
