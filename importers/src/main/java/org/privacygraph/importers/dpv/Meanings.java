package org.privacygraph.importers.dpv;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.jspecify.annotations.Nullable;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.coding.Blank;
import org.privacygraph.importers.coding.Coding;
import org.privacygraph.vocabulary.Concept;
import org.privacygraph.vocabulary.Scheme;
import org.privacygraph.vocabulary.Vocabulary;

/**
 * What the values of a file mean in the shared vocabulary: by their own IRI, or by the type or broader concept that the
 * file itself states.
 */
final class Meanings {

    /** How many classes or processes are looked through for one thing. */
    static final int REACH = 200;

    private static final String KEPT = "The words were kept and not coded.";
    private static final String LEFT_OUT = "It was left out.";

    /** Schemes for which facts have no place for words without a concept. */
    private static final Set<Scheme> CODED_ONLY = Set.of(Scheme.LEGAL_BASIS, Scheme.RIGHT, Scheme.TRANSFER_TOOL);

    private final RdfGraph graph;
    private final Account account;
    private final Words words;
    private final Vocabulary vocabulary;
    private final Map<Scheme, Map<String, String>> keys;

    /**
     * The meaning of a value.
     *
     * @param keys keys of concepts
     * @param words the file's own words for it; null where it names the concept and says no more
     */
    record Meaning(List<String> keys, @Nullable String words) {}

    /** Codes a text. */
    interface TextCoding {
        Coding of(String text);
    }

    Meanings(RdfGraph graph, Account account, Words words, Codings codings) {
        this.graph = graph;
        this.account = account;
        this.words = words;
        this.vocabulary = codings.vocabulary();
        this.keys = codings.keys();
    }

    /** What the object of a statement means; accounts for the statement. Null where it says nothing at all. */
    @Nullable
    Meaning of(Scheme scheme, Statement statement, TextCoding coding) {
        Value value = statement.getObject();
        if (value instanceof Literal) {
            return ofText(scheme, statement, coding);
        }
        String key = key(scheme, value);
        if (key != null) {
            account.understood(statement);
            return new Meaning(List.of(key), words.label(value));
        }
        List<String> found = types(scheme, value);
        String name = words.name(value);
        if (!found.isEmpty()) {
            account.understood(statement);
            return new Meaning(found, name);
        }
        boolean kept = name != null && !CODED_ONLY.contains(scheme);
        account.left(
                statement,
                scheme == Scheme.LEGAL_BASIS ? Reason.NO_LEGAL_BASIS : Reason.NO_SUCH_CONCEPT,
                kept ? KEPT : LEFT_OUT);
        return kept ? new Meaning(List.of(), name) : null;
    }

    private @Nullable Meaning ofText(Scheme scheme, Statement statement, TextCoding coding) {
        String text = statement.getObject().stringValue();
        if (Blank.isBlank(text)) {
            account.notStated(statement);
            return null;
        }
        if (!Words.isWhole(text)) {
            account.left(statement, Reason.MALFORMED, LEFT_OUT);
            return null;
        }
        Coding coded = coding.of(text);
        account.understood(statement);
        boolean codedOnly = CODED_ONLY.contains(scheme);
        coded.left()
                .forEach(left ->
                        account.left(statement, left.text(), left.reason(), codedOnly ? left.decision() : KEPT));
        return codedOnly && coded.keys().isEmpty() ? null : new Meaning(coded.keys(), text);
    }

    /** The concept that an IRI is that of; null where it is that of none. */
    @Nullable
    String key(Scheme scheme, Value value) {
        if (!(value instanceof IRI)) {
            return null;
        }
        Map<String, String> known = keys.getOrDefault(scheme, Map.of());
        String iri = DpvTerms.current(value.stringValue());
        String key = known.get(iri);
        return key == null && scheme == Scheme.PERSONAL_DATA_CATEGORY && iri.startsWith(DpvTerms.DPV)
                ? known.get(DpvTerms.PERSONAL_DATA + iri.substring(DpvTerms.DPV.length()))
                : key;
    }

    /** The concepts that the file says a thing is an instance of, or narrower than; accounts for saying so. */
    List<String> types(Scheme scheme, Value value) {
        Set<String> found = new LinkedHashSet<>();
        Set<Value> seen = new HashSet<>(Set.of(value));
        Deque<Value> open = new ArrayDeque<>(List.of(value));
        List<Statement> way = new ArrayList<>();
        while (!open.isEmpty() && seen.size() < REACH) {
            for (Statement one : graph.of(open.remove(), Terms.IS_A).toList()) {
                Value type = one.getObject();
                String key = key(scheme, type);
                if (key != null) {
                    found.add(key);
                    account.understood(one);
                } else if (type instanceof IRI iri && Terms.STRUCTURAL.contains(iri)) {
                    account.understood(one);
                } else if (graph.describes(type)) {
                    way.add(one);
                    if (seen.add(type)) {
                        open.add(type);
                    }
                }
            }
        }
        if (!found.isEmpty()) {
            way.forEach(account::understood);
        }
        return mostNarrow(scheme, found);
    }

    private List<String> mostNarrow(Scheme scheme, Set<String> found) {
        List<String> narrow = new ArrayList<>();
        for (String key : found) {
            Set<String> below =
                    vocabulary.find(scheme, key).map(vocabulary::withNarrower).orElse(Set.of());
            if (found.stream().noneMatch(other -> !other.equals(key) && below.contains(other))) {
                narrow.add(key);
            }
        }
        return narrow.stream().sorted().toList();
    }

    /** Whether one concept is the other or narrower. */
    boolean isBelow(Scheme scheme, String key, String broader) {
        return vocabulary
                .find(scheme, broader)
                .map(concept -> vocabulary.withNarrower(concept).contains(key))
                .orElse(false);
    }

    /** The English label of a concept. */
    String labelOf(Scheme scheme, String key) {
        return vocabulary.find(scheme, key).map(Concept::labelEn).orElse(key);
    }
}
