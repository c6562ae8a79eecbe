package org.privacygraph.vocabulary;

/** A list of concepts of one kind; keys are unique within it. */
public enum Scheme {
    PERSONAL_DATA_CATEGORY("data-category", "data-categories.csv", "personal data category"),
    PURPOSE("purpose", "purposes.csv", "purpose"),
    DATA_SUBJECT_CATEGORY("data-subject", "data-subjects.csv", "data subject category"),
    RECIPIENT_CATEGORY("recipient-category", "recipient-categories.csv", "recipient category"),
    LEGAL_BASIS("legal-basis", "legal-bases.csv", "legal basis"),
    RIGHT("right", "rights.csv", "right"),
    TRANSFER_TOOL("transfer-tool", "transfer-tools.csv", "transfer tool"),
    MEASURE("measure", "measures.csv", "technical or organisational measure"),
    STATUTE("statute", "statutes.csv", "statute"),
    COUNTRY("country", "countries.csv", "country"),
    REGION("region", "regions.csv", "region");

    private final String slug;
    private final String file;
    private final String noun;

    Scheme(String slug, String file, String noun) {
        this.slug = slug;
        this.file = file;
        this.noun = noun;
    }

    /** First part of the ids of its concepts. */
    public String slug() {
        return slug;
    }

    /** What one of its concepts is, in plain words. */
    public String noun() {
        return noun;
    }

    String file() {
        return file;
    }

    /** Id of the concept with this key, unique over all schemes. */
    public String idOf(String key) {
        return slug + "/" + key;
    }
}
