package org.privacygraph.importers.dpv;

import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.DataSource;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.vocabulary.Scheme;

/** Reads where a process has its data from. */
final class OriginReader {

    private static final Map<String, DataSource.Kind> KINDS = Map.of(
            "DataSubjectDataSource", DataSource.Kind.DATA_SUBJECT,
            "PublicDataSource", DataSource.Kind.PUBLIC_SOURCE,
            "ThirdPartyDataSource", DataSource.Kind.ORGANISATION);
    private static final Set<String> ENTITY = Set.of("Entity");

    private final Source source;
    private final PartyReader parties;

    OriginReader(Source source, PartyReader parties) {
        this.source = source;
        this.parties = parties;
    }

    /** Id of the data source that the object is; accounts for the statement. Null where it is none. */
    @Nullable
    String of(Statement statement) {
        Value value = statement.getObject();
        DataSource.Kind kind = kind(value);
        String method = value instanceof Literal ? null : source.words().label(value);
        String party = null;
        if (kind == null && parties.isAny(value, ENTITY)) {
            kind = DataSource.Kind.ORGANISATION;
            party = parties.of(statement, false);
            method = null;
        }
        if (kind == null) {
            source.account().left(statement, Reason.NOT_MODELLED, "It was left out; its kind of source is not stated.");
            source.account().lost(statement);
            return null;
        }
        source.account().understood(statement);
        DataSource.Kind found = kind;
        String from = party;
        String how = method;
        String id = source.id("source", value, found + " " + (how == null ? "" : how));
        source.drafts().put(id, source.place(statement), evidence -> new DataSource(id, evidence, found, from, how));
        return id;
    }

    private DataSource.@Nullable Kind kind(Value value) {
        DataSource.Kind kind = KINDS.get(String.valueOf(DpvTerms.core(value)));
        if (kind != null) {
            return kind;
        }
        for (Statement one : source.graph().of(value, Terms.IS_A).toList()) {
            DataSource.Kind stated = KINDS.get(String.valueOf(DpvTerms.core(one.getObject())));
            if (stated != null || "DataSource".equals(DpvTerms.core(one.getObject()))) {
                source.account().understood(one);
            }
            kind = kind == null ? stated : kind;
        }
        if (kind != null) {
            return kind;
        }
        boolean subject = source.meanings().key(Scheme.DATA_SUBJECT_CATEGORY, value) != null
                || !source.meanings().types(Scheme.DATA_SUBJECT_CATEGORY, value).isEmpty();
        return subject ? DataSource.Kind.DATA_SUBJECT : null;
    }
}
