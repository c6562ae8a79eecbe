package org.privacygraph.fact;

/** The role in which a recipient gets personal data (GDPR Art. 4(7) to (10), 26, 28). */
public enum RecipientRole {
    PROCESSOR,
    SUB_PROCESSOR,
    JOINT_CONTROLLER,
    INDEPENDENT_CONTROLLER,
    /** Somebody else, whose role the document leaves open. */
    THIRD_PARTY,
    AUTHORITY,
    /** Staff or teams of the controller: no recipient outside it. */
    INTERNAL
}
