package org.privacygraph.importers.coding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.vocabulary.Scheme;
import org.privacygraph.vocabulary.Vocabulary;

/**
 * Reads references to legal bases (GDPR Art. 6(1), 9(2), 10), as they are written in the wild, in English, German and
 * French.
 *
 * <p>A reference counts when article, paragraph and letter are one of the bases, and the law beside it is the GDPR (of
 * the Union or of the United Kingdom), is one slip of the pen away from its name ({@link Laws}), or is not named and no
 * other law could be meant. Article 6 or 9(2) without a letter is the broader concept when the GDPR is named. Words
 * count when they, alone between separators, are words of the vocabulary. Other laws, other articles, letters that do
 * not exist, ranges of letters, references that a negation or a question mark stands beside, and words that contradict
 * the reference beside them are left.
 */
public final class LegalBases {

    /** Longer texts are whole notices. */
    private static final int LONGEST = 50_000;

    private final Words words;
    private final Laws laws;
    private final GdprArticles articles;
    private final Vocabulary vocabulary;

    /** Codes into the vocabulary that ships with the project. */
    public LegalBases() {
        this(Vocabulary.bundled());
    }

    /** Codes into this vocabulary. */
    public LegalBases(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.words = Words.of(vocabulary);
        this.laws = new Laws(vocabulary);
        this.articles = new GdprArticles(vocabulary);
    }

    /** The bases that a text names; every other law or article that it names is left. */
    public Coding of(@Nullable String text) {
        if (text == null || Blank.isBlank(text)) {
            return Coding.NOT_STATED;
        }
        if (text.length() > LONGEST) {
            return Coding.left(
                    text, Reason.NO_LEGAL_BASIS, "It is too long for a reference to a legal basis; it was left out.");
        }
        String plain = Folding.plain(text);
        return words.find(Scheme.LEGAL_BASIS, Folding.trimmed(plain))
                .map(concept -> Coding.of(concept.key()))
                .orElseGet(() -> cited(plain));
    }

    private Coding cited(String text) {
        List<Token> tokens = Token.of(text);
        BasisText found = new BasisText(text, tokens, vocabulary, words, articles);
        return found.read(new CitedLaws(tokens, laws).find());
    }
}
