package org.privacygraph.law;

/**
 * What a notification of a breach asks and documents cannot tell.
 *
 * @param key its key
 * @param article the article that asks
 * @param asked what it asks
 * @param why why it is not known
 * @param condition when it is open
 */
public record OpenPoint(String key, String article, String asked, String why, Condition condition) {

    /** When a point is open. */
    public enum Condition {
        ALWAYS,
        /** It is not said when the breach was noticed. */
        NOT_NOTICED,
        /** It is said when the breach was noticed. */
        NOTICED,
        /** The time to notify is over. */
        OVERDUE,
        /** It is not said where the people are. */
        PEOPLE_NOT_GIVEN,
        /** Something that was sent is not itemised or not coded. */
        NOT_ITEMISED,
        /** A controller concerned states no contact. */
        CONTACT_NOT_STATED
    }
}
