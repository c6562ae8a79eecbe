package org.privacygraph.importers.dpv;

import java.util.List;
import org.eclipse.rdf4j.model.Statement;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.DataItem;
import org.privacygraph.fact.DataSubjectGroup;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.Measure;
import org.privacygraph.importers.dpv.Meanings.Meaning;
import org.privacygraph.importers.dpv.ProcessReader.Stated;
import org.privacygraph.vocabulary.Scheme;

/** Reads personal data, data subjects and measures. */
final class ItemReader {

    private final Source source;
    private final RetentionReader retentions;

    ItemReader(Source source, RetentionReader retentions) {
        this.source = source;
        this.retentions = retentions;
    }

    private record Thing(String id, String words, List<Link> concepts) {}

    /** Id of the data item that the object is; accounts for the statement. Null where it is none. */
    @Nullable
    String of(Statement statement) {
        Thing thing = thing("item", Scheme.PERSONAL_DATA_CATEGORY, statement);
        if (thing == null) {
            return null;
        }
        Stated stated = new Stated(source, statement.getObject());
        Boolean mandatory = mandatory(stated);
        source.drafts()
                .put(
                        thing.id(),
                        source.place(statement),
                        evidence ->
                                new DataItem(thing.id(), evidence, thing.words(), null, thing.concepts(), mandatory));
        stated.all("hasStorageCondition").forEach(one -> retentions.of(one, List.of(Link.to(thing.id()))));
        return thing.id();
    }

    private @Nullable Boolean mandatory(Stated stated) {
        List<Statement> necessities = stated.all("hasNecessity");
        if (necessities.size() != 1) {
            return null;
        }
        Boolean mandatory =
                switch (String.valueOf(DpvTerms.core(necessities.getFirst().getObject()))) {
                    case "Required" -> true;
                    case "Optional", "NotRequired" -> false;
                    default -> null;
                };
        if (mandatory != null) {
            source.account().understood(necessities.getFirst());
        }
        return mandatory;
    }

    /** Id of the data subject group that the object is; accounts for the statement. Null where it is none. */
    @Nullable
    String subject(Statement statement) {
        Thing thing = thing("subjects", Scheme.DATA_SUBJECT_CATEGORY, statement);
        if (thing == null) {
            return null;
        }
        source.drafts()
                .put(
                        thing.id(),
                        source.place(statement),
                        evidence -> new DataSubjectGroup(thing.id(), evidence, thing.words(), thing.concepts(), null));
        return thing.id();
    }

    /** Id of the measure that the object is; accounts for the statement. Null where it is none. */
    @Nullable
    String measure(Statement statement) {
        Thing thing = thing("measure", Scheme.MEASURE, statement);
        if (thing == null) {
            return null;
        }
        String description = source.words().description(statement.getObject());
        String words = description == null ? thing.words() : thing.words() + ": " + description;
        source.drafts()
                .put(
                        thing.id(),
                        source.place(statement),
                        evidence -> new Measure(thing.id(), evidence, words, thing.concepts()));
        return thing.id();
    }

    private @Nullable Thing thing(String kind, Scheme scheme, Statement statement) {
        Meaning meaning = source.meanings()
                .of(scheme, statement, text -> source.codings().concepts().of(scheme, text));
        if (meaning == null) {
            source.account().lost(statement);
            return null;
        }
        String words = meaning.words() != null
                ? meaning.words()
                : source.meanings().labelOf(scheme, meaning.keys().getFirst());
        return new Thing(
                source.id(kind, statement.getObject(), words),
                words,
                meaning.keys().stream().map(Link::to).toList());
    }
}
