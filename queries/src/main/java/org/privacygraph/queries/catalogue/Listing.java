package org.privacygraph.queries.catalogue;

/** What can be listed; each has its own Cypher file of that name. */
public enum Listing {
    ORGANISATIONS("organisations", SortKey.NAME),
    NOTICES("notices", SortKey.NAME),
    DIRECTORIES("directories", SortKey.NAME),
    ACTIVITIES("activities", SortKey.NAME),
    DATA_ITEMS("dataItems", SortKey.NAME),
    DATA_CATEGORIES("dataCategories", SortKey.NAME),
    PURPOSES("purposes", SortKey.NAME),
    DATA_SUBJECTS("dataSubjects", SortKey.NAME),
    RECIPIENT_CATEGORIES("recipientCategories", SortKey.NAME),
    LEGAL_BASES("legalBases", SortKey.NAME),
    RIGHTS("rights", SortKey.NAME),
    TRANSFER_TOOLS("transferTools", SortKey.NAME),
    STATUTES("statutes", SortKey.NAME),
    COUNTRIES("countries", SortKey.NAME),
    TRANSFERS("transfers", SortKey.ID),
    RETENTION_PERIODS("retentionPeriods", SortKey.ID),
    DATA_SUBJECT_RIGHTS("dataSubjectRights", SortKey.ID),
    CONTACT_POINTS("contactPoints", SortKey.ID),
    NEGATIVE_STATEMENTS("negativeStatements", SortKey.ID),
    OBSERVATIONS("observations", SortKey.ID),
    IMPORTS("imports", SortKey.STARTED_AT);

    private final String file;
    private final SortKey sortKey;

    Listing(String file, SortKey sortKey) {
        this.file = file;
        this.sortKey = sortKey;
    }

    String file() {
        return file;
    }

    SortKey sortKey() {
        return sortKey;
    }
}
