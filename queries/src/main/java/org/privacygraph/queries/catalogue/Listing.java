package org.privacygraph.queries.catalogue;

/** What can be listed; each has its own Cypher file of that name. */
public enum Listing {
    ORGANISATIONS("organisations"),
    NOTICES("notices"),
    ACTIVITIES("activities"),
    DATA_ITEMS("dataItems"),
    DATA_CATEGORIES("dataCategories"),
    PURPOSES("purposes"),
    DATA_SUBJECTS("dataSubjects"),
    RECIPIENT_CATEGORIES("recipientCategories"),
    LEGAL_BASES("legalBases"),
    RIGHTS("rights"),
    TRANSFER_TOOLS("transferTools"),
    STATUTES("statutes"),
    COUNTRIES("countries"),
    TRANSFERS("transfers"),
    RETENTION_PERIODS("retentionPeriods"),
    DATA_SUBJECT_RIGHTS("dataSubjectRights"),
    CONTACT_POINTS("contactPoints"),
    NEGATIVE_STATEMENTS("negativeStatements"),
    OBSERVATIONS("observations"),
    IMPORTS("imports");

    private final String file;

    Listing(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }
}
