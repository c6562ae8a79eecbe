package org.privacygraph.importers.dpv;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.Organisation;
import org.privacygraph.fact.RecipientGroup;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.coding.Coding;
import org.privacygraph.importers.dpv.Meanings.Meaning;
import org.privacygraph.vocabulary.Scheme;

/**
 * Reads controllers and recipients.
 *
 * <p>An instance is an organisation; a concept, of DPV or of the file itself, is a kind of recipient.
 */
final class PartyReader {

    private final Source source;
    private final OrganisationReader organisations;

    PartyReader(Source source, PlaceReader places) {
        this.source = source;
        this.organisations = new OrganisationReader(source, places);
    }

    /** Id of the organisation or recipient group that the object is; accounts for the statement. Null where it is none. */
    @Nullable
    String of(Statement statement, boolean organisation) {
        Value value = statement.getObject();
        if (value instanceof Literal) {
            return ofText(statement, organisation);
        }
        String key = source.meanings().key(Scheme.RECIPIENT_CATEGORY, value);
        if (key != null || isConcept(value)) {
            Meaning meaning = source.meanings().of(Scheme.RECIPIENT_CATEGORY, statement, this::coding);
            return meaning == null ? lost(statement) : group(statement, meaning);
        }
        if (value instanceof IRI iri && DpvTerms.isDpv(iri.stringValue())) {
            source.account().left(statement, Reason.NO_SUCH_CONCEPT, "It was left out.");
            source.account().lost(statement);
            return null;
        }
        String id = organisations.of(value, source.place(statement));
        if (id == null) {
            source.account().left(statement, Reason.MALFORMED, "It has no name and was left out.");
            source.account().lost(statement);
        } else {
            source.account().understood(statement);
        }
        return id;
    }

    /** Keys of recipient categories that a party is said to be of. */
    List<String> categories(Value party) {
        String key = source.meanings().key(Scheme.RECIPIENT_CATEGORY, party);
        return key != null ? List.of(key) : source.meanings().types(Scheme.RECIPIENT_CATEGORY, party);
    }

    private boolean isConcept(Value value) {
        return source.graph().of(value, Terms.IS_NARROWER).findAny().isPresent();
    }

    private @Nullable String ofText(Statement statement, boolean organisation) {
        Meaning meaning = source.meanings()
                .of(Scheme.RECIPIENT_CATEGORY, statement, organisation ? text -> Coding.NOT_STATED : this::coding);
        if (meaning == null) {
            return lost(statement);
        }
        String words = meaning.words() == null ? "" : meaning.words();
        if (!organisation) {
            return group(statement, meaning);
        }
        String id = source.id("organisation", statement.getObject(), words);
        source.drafts()
                .put(
                        id,
                        source.place(statement),
                        evidence -> Organisation.named(id, evidence, words, Organisation.Kind.OTHER));
        return id;
    }

    private String group(Statement statement, Meaning meaning) {
        String words = meaning.words() != null
                ? meaning.words()
                : source.meanings()
                        .labelOf(Scheme.RECIPIENT_CATEGORY, meaning.keys().getFirst());
        String id = source.id("recipients", statement.getObject(), words);
        List<Link> concepts = new ArrayList<>();
        meaning.keys().forEach(key -> concepts.add(Link.to(key)));
        source.drafts().put(id, source.place(statement), evidence -> new RecipientGroup(id, evidence, words, concepts));
        return id;
    }

    private @Nullable String lost(Statement statement) {
        source.account().lost(statement);
        return null;
    }

    private Coding coding(String text) {
        return source.codings().concepts().of(Scheme.RECIPIENT_CATEGORY, text);
    }

    /** Whether the party is said to be of one of these categories or of a narrower one. */
    boolean isAny(Value party, Set<String> categories) {
        return categories(party).stream()
                .anyMatch(key -> categories.stream()
                        .anyMatch(broad -> source.meanings().isBelow(Scheme.RECIPIENT_CATEGORY, key, broad)));
    }
}
