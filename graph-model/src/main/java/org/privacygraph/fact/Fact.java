package org.privacygraph.fact;

import org.privacygraph.provenance.Evidence;

/**
 * Something that a source document says about privacy.
 *
 * <p>Facts refer to each other by {@link #id()} and to the vocabulary by concept key. A new kind of fact is a new record
 * in the permits clause; every switch over facts is exhaustive without a default, so the compiler points at the places
 * to extend.
 */
public sealed interface Fact
        permits StatuteReference,
                Organisation,
                RecipientGroup,
                ContactPoint,
                DataGroup,
                DataItem,
                DataSubjectGroup,
                DataSource,
                ProcessingActivity,
                Disclosure,
                ThirdCountryTransfer,
                RetentionPeriod,
                DataSubjectRight,
                Measure,
                NegativeStatement,
                Observation {

    /** Lower-case words joined by hyphens; unique among the facts of a document. */
    String id();

    /** The lines that the fact rests on. */
    Evidence evidence();
}
