package org.privacygraph.importers.coding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.vocabulary.Concept;
import org.privacygraph.vocabulary.Scheme;
import org.privacygraph.vocabulary.Vocabulary;

/**
 * Finds the concept that a text means by key, label, synonym or IRI; never by likeness.
 *
 * <p>Upper and lower case, spaces, hyphens and compatible forms of characters (NFKC) do not matter, nor do punctuation
 * and quotes around the text. A remark in brackets is passed over unless it takes something away, such as "(not ...)"
 * or "(anonymised)". Of personal data, neither does it matter whose they are said to be: "Ihre Adresse", "the name of the
 * user".
 */
public final class Concepts {

    private static final Pattern TAKES_AWAY = Pattern.compile(
            "\\b(?:no|not|non|none|never|without|except|excluding|excl|nicht|nein|kein\\w*|ohne|au\u00dfer|ausgenommen|sauf|sans|hors|aucun\\w*|former|ehemalig\\w*|anonym\\w*|pseudonym\\w*)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private final Words words;
    private final MultiValues values;

    /** Codes into the vocabulary that ships with the project. */
    public Concepts() {
        this(Vocabulary.bundled());
    }

    /** Codes into this vocabulary. */
    public Concepts(Vocabulary vocabulary) {
        this.words = Words.of(vocabulary);
        this.values = new MultiValues(words);
    }

    /** The concept of a scheme that the whole text means. */
    public Coding of(Scheme scheme, @Nullable String text) {
        if (text == null || Blank.isBlank(text)) {
            return Coding.NOT_STATED;
        }
        return find(scheme, text)
                .map(concept -> Coding.of(concept.key()))
                .orElseGet(() -> Coding.left(text, Reason.NO_SUCH_CONCEPT, "The words were kept and not coded."));
    }

    /**
     * The parts of a cell or text that holds several values.
     *
     * <p>Line breaks, semicolons, vertical bars and bullets always part. Commas (and a last "and") part only outside
     * brackets, when the whole is no word of the vocabulary, and every part is such a word or a phrase of at most four
     * words without a pronoun, conjunction, preposition or article ("who left", "die wir erheben", "including ...") and
     * without a hyphen at its end ("Nutzungs-"); two such words with an "and" are a part too, and so is the time of
     * something ("Datum und Uhrzeit der Absendung").
     *
     * @return the parts in their order, without blank ones
     */
    public List<String> splitList(@Nullable String text) {
        return text == null ? List.of() : values.of(text);
    }

    private Optional<Concept> find(Scheme scheme, String text) {
        if (text.length() > Words.LONGEST) {
            return Optional.empty();
        }
        Optional<Concept> whole = words.find(scheme, text);
        if (whole.isPresent()) {
            return whole;
        }
        String trimmed = Folding.trimmed(text);
        return words.find(scheme, trimmed)
                .or(() -> withoutRemark(trimmed).flatMap(rest -> words.find(scheme, rest)))
                .or(() -> scheme == Scheme.PERSONAL_DATA_CATEGORY
                        ? Possession.without(trimmed).flatMap(rest -> words.find(scheme, rest))
                        : Optional.empty());
    }

    private static Optional<String> withoutRemark(String text) {
        int open = text.indexOf('(');
        int close = text.indexOf(')', open + 1);
        if (open < 1
                || close < 0
                || TAKES_AWAY.matcher(text.substring(open, close)).find()) {
            return Optional.empty();
        }
        String rest = text.substring(0, open) + " " + text.substring(close + 1);
        return rest.indexOf('(') >= 0 ? Optional.empty() : Optional.of(Folding.trimmed(rest));
    }
}
