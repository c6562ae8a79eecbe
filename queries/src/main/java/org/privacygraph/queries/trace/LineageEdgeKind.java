package org.privacygraph.queries.trace;

import static org.privacygraph.graph.RelationshipType.*;

import org.jspecify.annotations.Nullable;
import org.privacygraph.graph.RelationshipType;

/**
 * The kinds of edges that a trace walks; each points where the data go, or from the wider to the narrower.
 *
 * <p>{@code src/doc/lineage.md} says when each is walked.
 */
public enum LineageEdgeKind {
    /** A concept is what a document's item, group of people or kind of recipient is coded as. */
    CODES(IS_A, false),
    /** A group of data has an item. */
    GROUPS(IN_GROUP, false),
    /** An item is used by an activity. */
    USED_BY(USES, false),
    /** An activity is about people. */
    CONCERNS_IN(ABOUT, false),
    /** A party is a source of data (GDPR Art. 14(2)(f)). */
    PROVIDES(FROM_PARTY, false),
    /** An activity has its data from a source. */
    FEEDS(COLLECTED_FROM, false),
    /** A party decides on an activity (GDPR Art. 4(7)). */
    CONTROLS(CONTROLLED_BY, false),
    /** A party decides on an activity jointly with others (GDPR Art. 26). */
    JOINTLY_CONTROLS(JOINTLY_CONTROLLED_BY, false),
    /** Data that an activity collects are held by who decides on it. */
    HELD_BY(CONTROLLED_BY, true),
    /** Data that an activity collects are held by who decides on it jointly with others. */
    JOINTLY_HELD_BY(JOINTLY_CONTROLLED_BY, true),
    /** An activity discloses data (GDPR Art. 4(9)). */
    DISCLOSES(DISCLOSED_BY, false),
    /** A processor engages another one (GDPR Art. 28(2), (4)): to whom it hands over what it has as a processor. */
    ENGAGES(null, true),
    /** A disclosure is received by a party. */
    RECEIVED_BY(TO, true),
    /** A disclosure brings data to a country or region. */
    TAKES_PLACE_IN(RelationshipType.LOCATED_IN, true),
    /** A disclosure is part of a transfer to a third country (GDPR chapter V). */
    TRANSFERRED_BY(COVERS, false),
    /** A party exports data by a transfer. */
    EXPORTS(EXPORTED_BY, false),
    /** A transfer takes data from a country or region. */
    LEFT_BY(FROM_PLACE, false),
    /** A transfer brings data to a country or region. */
    GOES_TO(TO_PLACE, true),
    /** A transfer brings data to a party. */
    IMPORTED_BY(RelationshipType.IMPORTED_BY, true),
    /** A country lies in a region on the day in question. */
    LIES_IN(MEMBER_OF, true),
    /** An organisation issues a document. */
    ISSUES(ISSUED_BY, false),
    /** A document describes an activity. */
    DESCRIBES(null, true);

    private final @Nullable RelationshipType type;
    private final boolean along;

    LineageEdgeKind(@Nullable RelationshipType type, boolean along) {
        this.type = type;
        this.along = along;
    }

    /** The relationship that it is; null where it is concluded from several, or from who says a fact. */
    @Nullable
    RelationshipType type() {
        return type;
    }

    /** Whether the data go along the relationship, or against it. */
    boolean isAlong() {
        return along;
    }
}
