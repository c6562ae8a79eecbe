package org.privacygraph.importers.sheet.layout;

/** Which part of the facts a column feeds. */
public enum FactPart {
    /** A number or code by which people call the row. */
    REFERENCE,
    /** The name of the activity. */
    ACTIVITY,
    /** The part of the organisation, or the system, that the activity belongs to: the first half of its name. */
    FUNCTION,
    /** What the activity is for; the second half of its name where no name is given. */
    PURPOSE,
    CONTROLLER,
    JOINT_CONTROLLER,
    /** The processor whose record it is. */
    PROCESSOR_SELF,
    DATA_SUBJECTS,
    DATA_ITEMS,
    /** Whether special categories are processed, and which. */
    SPECIAL_DATA,
    /** Recipients whose role the column leaves open. */
    RECIPIENTS,
    RECIPIENTS_INTERNAL,
    PROCESSORS,
    SUB_PROCESSORS,
    /** Third countries and international organisations. */
    COUNTRIES,
    /** Whether data are transferred, and where to. */
    TRANSFERS,
    SAFEGUARDS,
    RETENTION,
    MEASURES,
    /** Legal bases of any article. */
    BASIS,
    /** Legal bases of GDPR Art. 6 only. */
    BASIS_6,
    /** Conditions of GDPR Art. 9 and 10 only. */
    BASIS_9,
    /** GDPR Art. 10 only. */
    BASIS_10,
    /** The words of the interest, for a basis of Art. 6(1)(f). */
    LEGITIMATE_INTEREST,
    RIGHTS,
    SOURCE,
    /** The layout has the column, but there is no place for it among the facts. */
    NOT_MODELLED;

    /** Whether a value of it is a fact of its own or names the row; of the others, each only tells more of a fact. */
    public boolean isOwnFact() {
        return switch (this) {
            case SAFEGUARDS, BASIS, BASIS_6, BASIS_9, BASIS_10, LEGITIMATE_INTEREST, NOT_MODELLED -> false;
            case REFERENCE,
                    ACTIVITY,
                    FUNCTION,
                    PURPOSE,
                    CONTROLLER,
                    JOINT_CONTROLLER,
                    PROCESSOR_SELF,
                    DATA_SUBJECTS,
                    DATA_ITEMS,
                    SPECIAL_DATA,
                    RECIPIENTS,
                    RECIPIENTS_INTERNAL,
                    PROCESSORS,
                    SUB_PROCESSORS,
                    COUNTRIES,
                    TRANSFERS,
                    RETENTION,
                    MEASURES,
                    RIGHTS,
                    SOURCE -> true;
        };
    }
}
