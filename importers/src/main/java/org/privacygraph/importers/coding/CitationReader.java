package org.privacygraph.importers.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one citation of an article, paragraph and letters from tokens, in the ways in which English, German and French
 * texts write them: {@code Art. 6 Abs. 1 S. 1 lit. a und f}, {@code Article 6(1)(f)}, {@code 6-1-f}, {@code Art. 6 I f},
 * {@code point (f) of Article 6(1)}, {@code article 6, paragraphe 1, point f}.
 */
final class CitationReader {

    private static final Set<String> ARTICLE = Set.of(
            "art",
            "arts",
            "artt",
            "artikel",
            "artikels",
            "artikeln",
            "article",
            "articles",
            "abschnitt",
            "section",
            "sec");
    private static final Set<String> PARAGRAPH = Set.of(
            "abs",
            "absatz",
            "absatzes",
            "absatze",
            "para",
            "paras",
            "paragraph",
            "paragraphe",
            "par",
            "al",
            "alinea",
            "nr",
            "no");
    private static final Set<String> SENTENCE = Set.of(
            "s",
            "nr",
            "nummer",
            "satz",
            "satzes",
            "sentence",
            "sent",
            "uabs",
            "unterabs",
            "unterabsatz",
            "ua",
            "hs",
            "halbsatz",
            "subparagraph",
            "alt",
            "alternative",
            "var");
    private static final Set<String> LETTER = Set.of(
            "lit",
            "litt",
            "litera",
            "buchst",
            "buchstabe",
            "buchstaben",
            "buchstabens",
            "bst",
            "letter",
            "letters",
            "point",
            "points",
            "pt",
            "let",
            "lettre",
            "lettres",
            "clause");
    private static final Set<String> AND = Set.of("und", "and", "oder", "or", "et", "ou", "sowie", "bzw", "resp", "u");
    private static final Set<String> RANGE = Set.of("bis", "to", "through", "\u00e0");
    private static final Set<String> OF = Set.of(
            "of",
            "the",
            "first",
            "von",
            "des",
            "der",
            "in",
            "de",
            "du",
            "l",
            "la",
            "nach",
            "gemass",
            "iv",
            "subparagraph");
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI");
    private static final int MOST_LETTERS = 12;

    private final List<Token> tokens;
    private final Laws laws;
    private int at;
    private boolean broken;

    CitationReader(List<Token> tokens, Laws laws) {
        this.tokens = tokens;
        this.laws = laws;
    }

    /**
     * The citation that begins at a token.
     *
     * @param expected whether numbers alone may begin one, for a law or another citation stands before them
     * @param article number of the article that a paragraph alone continues, or -1
     */
    @Nullable
    Citation read(int from, boolean expected, int article) {
        at = from;
        broken = false;
        Citation reversed = reversed(from);
        if (reversed != null) {
            return reversed;
        }
        at = from;
        broken = false;
        if (article > 0 && PARAGRAPH.contains(low(0)) && paragraphAfterSign() > 0) {
            at = from;
            return rest(from, article, Citation.Form.ARTICLE);
        }
        at = from;
        Citation.Form form = form();
        if (!isNumber(0) || form == Citation.Form.NUMBERS && !expected && !isWholeForm()) {
            return null;
        }
        int number = tokens.get(at).number();
        at++;
        if (hasToken(0)
                && tokens.get(at).isWord()
                && tokens.get(at - 1).touches(tokens.get(at))
                && !ROMAN.contains(text(0))) {
            at++;
            return new Citation(from, at, number, 0, List.of(), Citation.Form.BROKEN);
        }
        return rest(from, number, form);
    }

    private Citation rest(int from, int article, Citation.Form form) {
        int paragraph = paragraph();
        sentence();
        List<String> letters = letters();
        if (broken || isUnfinished(letters)) {
            skipGlued();
            return new Citation(from, at, article, paragraph, letters, Citation.Form.BROKEN);
        }
        return new Citation(from, at, article, paragraph, letters, form);
    }

    private Citation.Form form() {
        if (low(0).equals("\u00a7")) {
            while (low(0).equals("\u00a7")) {
                at++;
            }
            return Citation.Form.SECTION;
        }
        if (ARTICLE.contains(low(0))) {
            at++;
            skip(".", "\n");
            return Citation.Form.ARTICLE;
        }
        return Citation.Form.NUMBERS;
    }

    /** Numbers alone that nothing else can be: {@code 6(1)(f)}, {@code 6-1-f}, {@code 9.2.a}. */
    private boolean isWholeForm() {
        int start = at;
        boolean first = at == 0 || !tokens.get(at - 1).touches(tokens.get(at)) || low(-1).equals("(");
        boolean whole = first
                && (low(0).equals("6") && low(2).equals("1") || low(0).equals("9") && low(2).equals("2"))
                && Set.of("(", "-", ".").contains(low(1));
        int letter = low(1).equals("(") ? 5 : 4;
        whole = whole
                && low(letter).length() == 1
                && hasToken(letter)
                && tokens.get(at + letter).isWord();
        at = start;
        return whole;
    }

    /** {@code point (f) of Article 6(1)}. */
    private @Nullable Citation reversed(int from) {
        if (!LETTER.contains(low(0))) {
            return null;
        }
        List<String> letters = letters();
        int paragraph = 0;
        int limit = at + 8;
        while (!letters.isEmpty()
                && at < limit
                && (OF.contains(low(0)) || PARAGRAPH.contains(low(0)) || low(0).equals("'"))) {
            int number = PARAGRAPH.contains(low(0)) ? paragraphAfterSign() : 0;
            paragraph = Math.max(paragraph, number);
            at += number > 0 ? 0 : 1;
        }
        if (letters.isEmpty() || !ARTICLE.contains(low(0))) {
            return null;
        }
        form();
        if (!isNumber(0)) {
            return null;
        }
        int article = tokens.get(at++).number();
        Citation rest = rest(from, article, Citation.Form.ARTICLE);
        boolean twice = !rest.letters().isEmpty() || rest.paragraph() > 0 && paragraph > 0;
        return new Citation(
                from,
                rest.to(),
                article,
                Math.max(paragraph, rest.paragraph()),
                letters,
                twice ? Citation.Form.BROKEN : rest.form());
    }

    private int paragraph() {
        int start = at;
        skip(",", ".", "-", "_", "/", ":", "\n");
        if (PARAGRAPH.contains(low(0)) || low(0).equals("\u00a7") && isNumber(1)) {
            int number = paragraphAfterSign();
            if (number > 0) {
                return number;
            }
        } else if (low(0).equals("(") && isNumber(1) && low(2).equals(")")) {
            at += 3;
            return tokens.get(at - 2).number();
        } else if (ROMAN.contains(text(0))) {
            at++;
            if (isNumber(0)) {
                at++;
                return ROMAN.indexOf(text(-2)) + 1;
            }
            return ROMAN.indexOf(text(-1)) + 1;
        } else if (isNumber(0) && at > start && Set.of("-", "_", ".").contains(low(-1)) || isNumber(0) && at == start) {
            at++;
            return tokens.get(at - 1).number();
        }
        at = start;
        return 0;
    }

    private int paragraphAfterSign() {
        int start = at;
        at++;
        skip(".", "\n");
        skip("(");
        if (isNumber(0)) {
            at++;
            int number = tokens.get(at - 1).number();
            if (low(0).equals("er") && tokens.get(at - 1).touches(tokens.get(at))) {
                at++;
            }
            skip(")");
            return number;
        }
        if (ROMAN.contains(text(0))) {
            at++;
            return ROMAN.indexOf(text(-1)) + 1;
        }
        at = start;
        return 0;
    }

    private void sentence() {
        for (int times = 0; times < 3; times++) {
            int start = at;
            skip(",", "\n");
            if (!SENTENCE.contains(low(0))) {
                at = start;
                return;
            }
            at++;
            skip(".");
            if (!isNumber(0)) {
                at = start;
                return;
            }
            at++;
        }
    }

    private List<String> letters() {
        List<String> letters = new ArrayList<>();
        int end = at;
        boolean marked = false;
        while (letters.size() < MOST_LETTERS) {
            int next = at;
            boolean range = letters.isEmpty() ? skipBefore() : skipBetween();
            boolean parted = letters.isEmpty() || at > next;
            boolean mark = mark();
            marked = mark || marked && !letters.isEmpty();
            if (!parted && !mark) {
                break;
            }
            String letter = letter(marked || letters.isEmpty() && isGlued(end));
            if (letter == null) {
                break;
            }
            broken |= range;
            letters.add(letter);
            end = at;
        }
        at = end;
        return letters;
    }

    private boolean skipBefore() {
        skip(",", ".", "-", "_", "/", ":", "\n");
        return false;
    }

    /** Skips what parts two letters; says whether it makes a range of them. */
    private boolean skipBetween() {
        boolean range = false;
        boolean any = false;
        for (int times = 0; times < 4; times++) {
            if (RANGE.contains(low(0)) || low(0).equals("-")) {
                range = true;
            } else if (!AND.contains(low(0))
                    && !Set.of(",", ";", "/", "&", "+", "\n", ".").contains(low(0))) {
                break;
            }
            any = true;
            at++;
        }
        return range && any;
    }

    private boolean mark() {
        if (!LETTER.contains(low(0))) {
            return false;
        }
        at++;
        skip(".", "\n");
        return true;
    }

    private boolean isGlued(int end) {
        return hasToken(0) && end > 0 && end <= at && tokens.get(at - 1).touches(tokens.get(at));
    }

    /** One letter, in brackets or standing alone; where nothing marks it, no other word may follow. */
    private @Nullable String letter(boolean marked) {
        int start = at;
        skip("'", "\"");
        boolean opened = low(0).equals("(");
        at += opened ? 1 : 0;
        String letter = text(0).toLowerCase(Locale.ROOT);
        boolean is = hasToken(0) && tokens.get(at).isWord() && (letter.length() == 1 || letter.equals("ea"));
        at++;
        boolean closed = low(0).equals(")");
        boolean accepted =
                is && !touchesMore() && (closed || !opened && (marked && !isOrdinaryWord() || !isOrdinaryWord()));
        if (!accepted) {
            at = start;
            return null;
        }
        at += closed ? 1 : 0;
        skip("'", "\"");
        return letter;
    }

    private boolean touchesMore() {
        return hasToken(0) && isNumber(0) && tokens.get(at - 1).touches(tokens.get(at));
    }

    private boolean isOrdinaryWord() {
        return hasToken(0)
                && tokens.get(at).isWord()
                && !AND.contains(low(0))
                && !RANGE.contains(low(0))
                && !OF.contains(low(0))
                && !SENTENCE.contains(low(0))
                && !LETTER.contains(low(0))
                && !ARTICLE.contains(low(0))
                && !PARAGRAPH.contains(low(0))
                && !Set.of("eu", "i", "im", "der", "gdpr").contains(low(0))
                && laws.at(tokens, at) == null;
    }

    /** Whether something follows that a citation cannot end with. */
    private boolean isUnfinished(List<String> letters) {
        if (!hasToken(0)) {
            return false;
        }
        boolean joined = Set.of("-", "_", ".", "(").contains(low(0)) && hasToken(1);
        boolean number =
                joined && isNumber(1) && (low(0).equals("(") || tokens.get(at).touches(tokens.get(at + 1)));
        boolean letter = letters.isEmpty()
                && (LETTER.contains(low(0))
                        || joined
                                && tokens.get(at + 1).isWord()
                                && low(1).length() <= 3
                                && laws.at(tokens, at + 1) == null
                                && (low(0).equals("(")
                                        ? low(2).equals(")")
                                        : tokens.get(at).touches(tokens.get(at + 1))));
        boolean glued =
                tokens.get(at).kind() != Token.Kind.SIGN && tokens.get(at - 1).touches(tokens.get(at));
        boolean second = !letters.isEmpty() && low(0).equals("(") && low(1).length() == 1 && low(2).equals(")");
        return number || letter || glued || second;
    }

    private void skipGlued() {
        int limit = at + MOST_LETTERS;
        while (hasToken(0)
                && at < limit
                && tokens.get(at - 1).touches(tokens.get(at))
                && (tokens.get(at).kind() != Token.Kind.SIGN
                        || "-_(".contains(low(0)) && hasToken(1)
                        || low(0).equals(")"))) {
            at++;
        }
    }

    private void skip(String... signs) {
        for (int times = 0; times < 3 && Set.of(signs).contains(low(0)); times++) {
            at++;
        }
    }

    private boolean hasToken(int offset) {
        return at + offset >= 0 && at + offset < tokens.size();
    }

    private boolean isNumber(int offset) {
        return hasToken(offset) && tokens.get(at + offset).isNumber();
    }

    private String low(int offset) {
        return hasToken(offset) ? tokens.get(at + offset).low() : "";
    }

    private String text(int offset) {
        return hasToken(offset) ? tokens.get(at + offset).text() : "";
    }
}
