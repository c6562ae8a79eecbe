package org.privacygraph.importers.tilt;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.DataSource;
import org.privacygraph.fact.NegativeStatement;
import org.privacygraph.importers.FactIds;
import org.privacygraph.importers.ReadReport.Reason;

/** What TILT says about the origin of data, automated decisions and changes of purpose. */
final class TiltNotes {

    private final TiltContext context;

    TiltNotes(TiltContext context) {
        this.context = context;
    }

    /** Reads the member {@code automatedDecisionMaking}: that it is not used is a fact, that it is has no place. */
    void decisions(TiltValue decisions) {
        TiltValue used = decisions.get("inUse");
        TiltValue logic = decisions.get("logicInvolved");
        if (decisions.isUnfilled()) {
            used.notStated();
            return;
        }
        Boolean is = used.flag();
        if (is == null) {
            used.lost();
        }
        decisions.get("scopeAndIntendedEffects").leave(Reason.NOT_MODELLED, "It was left out.");
        if (is == null || is) {
            used.leave(Reason.NOT_MODELLED, "It was left out.");
            logic.leave(Reason.NOT_MODELLED, "It was left out.");
            return;
        }
        used.understood();
        logic.understood();
        String words = logic.text();
        String id = FactIds.of("not-used", "automated decision making");
        context.facts()
                .add(
                        id,
                        used.at(),
                        evidence -> new NegativeStatement(
                                id,
                                evidence,
                                NegativeStatement.Kind.NOT_USED,
                                "Automated decision-making is not used.",
                                words,
                                List.of(),
                                List.of(),
                                List.of()));
    }

    /** Reads the member {@code changesOfPurpose}. */
    void changes(TiltValue changes) {
        changes.leave(Reason.NOT_MODELLED, "It was left out.");
    }

    /** Reads the member {@code sources}: TILT says only whether a source is public; of the others the kind is open. */
    void sources(TiltValue sources) {
        for (TiltValue origin : sources.objects()) {
            origin.get("_id").leave(Reason.NOT_MODELLED, "It was left out; facts have ids of their own.");
            boolean kept = false;
            for (TiltValue source : origin.get("sources").objects()) {
                kept |= source(source, origin.get("dataCategory").text()) != null;
            }
            if (kept) {
                origin.get("dataCategory").understood();
            } else {
                origin.get("dataCategory").leave(Reason.NOT_MODELLED, "It was left out; no kind of source is told.");
            }
        }
    }

    private @Nullable String source(TiltValue source, @Nullable String category) {
        TiltValue known = source.get("publiclyAvailable");
        TiltValue description = source.get("description");
        TiltValue url = source.get("url");
        if (source.isUnfilled()) {
            known.notStated();
            return null;
        }
        Boolean is = known.flag();
        if (is == null) {
            known.lost();
        }
        if (!Boolean.TRUE.equals(is)) {
            source.leave(Reason.NOT_MODELLED, "It was left out; TILT does not tell what kind of source it is.");
            return null;
        }
        known.understood();
        description.understood();
        url.understood();
        String words = String.join(
                "; ",
                Stream.of(category, description.text(), url.text())
                        .filter(Objects::nonNull)
                        .toList());
        String id = FactIds.of("source", words);
        return context.facts()
                .add(
                        id,
                        source.at(),
                        evidence -> new DataSource(
                                id, evidence, DataSource.Kind.PUBLIC_SOURCE, null, words.isEmpty() ? null : words));
    }
}
