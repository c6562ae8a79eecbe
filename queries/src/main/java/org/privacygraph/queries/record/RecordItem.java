package org.privacygraph.queries.record;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a record of processing has to contain: Regulation (EU) 2016/679, Art. 30(1) for controllers and 30(2) for
 * processors, applicable since 2018-05-25; the UK GDPR has the same items, with small changes of wording.
 */
public enum RecordItem {
    /** Name and contact details of whose record it is. */
    NAME_AND_CONTACT("30(1)(a)", "30(2)(a)", true),
    /** The data protection officer. */
    DATA_PROTECTION_OFFICER("30(1)(a)", "30(2)(a)", true),
    /** The representative in the Union. */
    REPRESENTATIVE("30(1)(a)", "30(2)(a)", true),
    /** Joint controllers. */
    JOINT_CONTROLLERS("30(1)(a)", null, false),
    /** Controllers on whose behalf a processor acts. */
    CONTROLLERS(null, "30(2)(a)", false),
    /** Purposes; for a processor the categories of processing carried out. */
    PURPOSES("30(1)(b)", "30(2)(b)", false),
    /** Categories of data subjects. */
    DATA_SUBJECTS("30(1)(c)", null, false),
    /** Categories of personal data. */
    PERSONAL_DATA("30(1)(c)", null, false),
    /** Categories of recipients, in third countries too. */
    RECIPIENTS("30(1)(d)", null, false),
    /** Transfers to third countries or international organisations: which. */
    THIRD_COUNTRIES("30(1)(e)", "30(2)(c)", false),
    /**
     * Documentation of suitable safeguards; asked for only where a transfer rests on Art. 49(1), second subparagraph.
     */
    SAFEGUARDS("30(1)(e)", "30(2)(c)", false),
    /** Time limits for erasure. */
    RETENTION("30(1)(f)", null, false),
    /** Technical and organisational security measures. */
    MEASURES("30(1)(g)", "30(2)(d)", false);

    private final @Nullable String controllers;
    private final @Nullable String processors;
    private final boolean ofTheWhole;

    RecordItem(@Nullable String controllers, @Nullable String processors, boolean ofTheWhole) {
        this.controllers = controllers;
        this.processors = processors;
        this.ofTheWhole = ofTheWhole;
    }

    /** Whose record it is. */
    public enum Role {
        /** A controller's: Art. 30(1). */
        CONTROLLER,
        /** A processor's: Art. 30(2). */
        PROCESSOR
    }

    /** The provision that asks for it; null where none asks it of that role. */
    public @Nullable String provision(Role role) {
        return role == Role.CONTROLLER ? controllers : processors;
    }

    /** The items of the record of a role: those that stand once, or those of every activity. */
    static List<RecordItem> of(Role role, boolean ofTheWhole) {
        return Arrays.stream(values())
                .filter(item -> item.ofTheWhole == ofTheWhole && item.provision(role) != null)
                .toList();
    }
}
