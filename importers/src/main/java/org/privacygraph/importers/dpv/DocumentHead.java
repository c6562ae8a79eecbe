package org.privacygraph.importers.dpv;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.jspecify.annotations.Nullable;
import org.privacygraph.importers.FactIds;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.SourceDocument;

/** Reads what a file says about itself as a document; its file name stands in for what it does not say. */
final class DocumentHead {

    private static final int KEY = 80;

    private final Source source;
    private final PartyReader parties;

    DocumentHead(Source source, PartyReader parties) {
        this.source = source;
        this.parties = parties;
    }

    SourceDocument read(SourceFile file, int lines) {
        String name = file.name().replaceAll(".*[/\\\\]", "");
        Resource self = self();
        String title = self == null ? null : source.words().label(self);
        return new SourceDocument(
                key(self instanceof IRI ? source.graph().nameOf(self) : name.replaceAll("\\.[A-Za-z0-9]{1,8}$", "")),
                isNotice(self) ? SourceDocument.Kind.PRIVACY_NOTICE : SourceDocument.Kind.PROCESSING_REGISTER,
                title == null ? name : title,
                self == null ? null : language(self),
                null,
                self == null ? null : issuer(self),
                file.sha256(),
                lines,
                name,
                self == null ? null : text(self, Terms.VERSIONS),
                self == null ? SourceDocument.LastUpdated.NOT_STATED : updated(self),
                null,
                List.of());
    }

    /** The resource that stands for the file: the only one of a type that documents have. */
    private @Nullable Resource self() {
        List<Resource> found = source.graph().subjects().stream()
                .filter(one -> source.graph().of(one, Set.of(Terms.TYPE)).anyMatch(DocumentHead::isDocument))
                .toList();
        if (found.size() != 1) {
            return null;
        }
        source.graph()
                .of(found.getFirst(), Set.of(Terms.TYPE))
                .filter(DocumentHead::isDocument)
                .forEach(source.account()::understood);
        return found.getFirst();
    }

    private static boolean isDocument(Statement type) {
        return Terms.DOCUMENTS.contains(DpvTerms.current(type.getObject().stringValue()));
    }

    private boolean isNotice(@Nullable Resource self) {
        return self != null
                && source.graph()
                        .of(self, Set.of(Terms.TYPE))
                        .anyMatch(one -> "PrivacyNotice".equals(DpvTerms.core(one.getObject())));
    }

    /** Lower-case words joined by hyphens, the same for every version of the file. */
    static String key(String name) {
        String id = FactIds.of("dpv", name);
        return id.length() <= KEY ? id : id.substring(0, KEY);
    }

    private @Nullable String language(Resource self) {
        for (Statement one : source.graph().of(self, Set.of(Terms.LANGUAGE)).toList()) {
            String tag = Words.lastPart(one.getObject().stringValue()).toLowerCase(Locale.ROOT);
            if (tag.matches("[a-z]{2}(-.*)?")) {
                source.account().understood(one);
                return tag.substring(0, 2);
            }
            source.account().left(one, Reason.MALFORMED, "It was left out; a language is a code of two letters.");
        }
        return null;
    }

    private @Nullable String issuer(Resource self) {
        for (Statement one : source.graph().of(self, Terms.PUBLISHERS).toList()) {
            String id = parties.of(one, true);
            if (id != null && id.startsWith("organisation")) {
                return id;
            }
        }
        return null;
    }

    private @Nullable String text(Resource self, Set<IRI> predicates) {
        for (Statement one : source.graph().of(self, predicates).toList()) {
            if (Words.isWhole(one.getObject().stringValue())) {
                source.account().understood(one);
                return one.getObject().stringValue();
            }
        }
        return null;
    }

    private SourceDocument.LastUpdated updated(Resource self) {
        for (Statement one : source.graph().of(self, Set.of(Terms.MODIFIED)).toList()) {
            String text = one.getObject().stringValue();
            try {
                LocalDate date = LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
                source.account().understood(one);
                return new SourceDocument.LastUpdated(
                        date, List.of(source.graph().placeOf(self)), Assertion.STATED);
            } catch (DateTimeParseException e) {
                source.account().left(one, Reason.NO_DATE, "It was left out.");
            }
        }
        return SourceDocument.LastUpdated.NOT_STATED;
    }
}
