package org.privacygraph.importers.dpv;

import java.util.List;
import java.util.Locale;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.DataSubjectRight;
import org.privacygraph.fact.Detail;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.dpv.Meanings.Meaning;
import org.privacygraph.importers.dpv.ProcessReader.Stated;
import org.privacygraph.vocabulary.Scheme;

/** Reads rights of data subjects, and where they are exercised. */
final class RightReader {

    private final Source source;

    RightReader(Source source) {
        this.source = source;
    }

    /** Reads the rights that the object is; accounts for the statement. */
    void read(Statement statement) {
        Meaning meaning = source.meanings()
                .of(Scheme.RIGHT, statement, text -> source.codings().concepts().of(Scheme.RIGHT, text));
        if (meaning == null) {
            source.account().lost(statement);
            return;
        }
        Detail conditions = detail(source.words().description(statement.getObject()), statement);
        Detail channel = channel(statement);
        for (String key : meaning.keys()) {
            String id = source.drafts()
                    .id("right", key, key.toLowerCase(Locale.ROOT).replace('_', ' '));
            source.drafts()
                    .put(
                            id,
                            source.place(statement),
                            evidence -> new DataSubjectRight(
                                    id, evidence, key, conditions, null, null, null, channel, null));
        }
    }

    private @Nullable Detail channel(Statement statement) {
        List<Statement> all = new Stated(source, statement.getObject()).all("isExercisedAt");
        if (all.isEmpty()) {
            return null;
        }
        Statement one = all.getFirst();
        String label =
                one.getObject() instanceof Literal ? null : source.words().label(one.getObject());
        String text = label == null ? source.graph().nameOf(one.getObject()) : label;
        if (!Words.isWhole(text)) {
            source.account().left(one, Reason.MALFORMED, "It was left out.");
            return null;
        }
        source.account().understood(one);
        all.subList(1, all.size())
                .forEach(other -> source.account().left(other, Reason.NOT_MODELLED, "Another channel was taken."));
        return detail(text, statement);
    }

    private @Nullable Detail detail(@Nullable String text, Statement statement) {
        return text == null ? null : new Detail(text, List.of(source.place(statement)));
    }
}
