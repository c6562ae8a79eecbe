package org.privacygraph.queries.lineage;

/** A dimension of data flows to count by. */
public enum Facet {
    RECIPIENT("facetRecipient"),
    RECIPIENT_ROLE("facetRecipientRole"),
    CONTROLLER("facetController"),
    LEGAL_BASIS("facetLegalBasis"),
    PLACE("facetPlace"),
    DATA_CATEGORY("facetDataCategory"),
    PURPOSE("facetPurpose"),
    DATA_SUBJECT("facetDataSubject"),
    NOTICE("facetNotice");

    private final String file;

    Facet(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    /**
     * How many data flows have a value.
     *
     * @param value id of the node, or name of the role; empty where the documents state none
     * @param count number of data flows
     */
    public record Count(String value, long count) {}
}
