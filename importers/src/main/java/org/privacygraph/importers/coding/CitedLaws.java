package org.privacygraph.importers.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the citations and laws of a text and says which law a citation belongs to. */
final class CitedLaws {

    private static final int MOST_ARTICLES = 99;
    private static final Set<String> BEFORE_LAW = Set.of(
            "of", "the", "der", "des", "dem", "den", "von", "vom", "du", "de", "la", "le", "l", "im", "sinne", "eu",
            "(", ")", "'", "\"", ".", "[", "]", "\n", "in", "zur", "-");
    private static final Set<String> JOINS_NUMBER = Set.of("-", "_", ".", ":", "(");
    private static final Set<String> AFTER_LAW = Set.of("-", "_", ".", ":", ",", "(", "/", "\n", "#", "[", "'");
    private static final Set<String> IN_LIST = Set.of(
            ",",
            ";",
            "/",
            "&",
            "+",
            "\n",
            "und",
            "and",
            "oder",
            "or",
            "et",
            "ou",
            "sowie",
            "bzw",
            "resp",
            ".",
            "(",
            ")",
            "as",
            "well",
            "i",
            "v",
            "m",
            "ivm",
            "iv",
            "verbindung",
            "mit",
            "in",
            "conjunction",
            "with",
            "also",
            "u");

    private final List<Token> tokens;
    private final Laws laws;

    CitedLaws(List<Token> tokens, Laws laws) {
        this.tokens = tokens;
        this.laws = laws;
    }

    /** All of the text in their order. */
    List<CitedLaw> find() {
        return attached(scanned());
    }

    private List<CitedLaw> scanned() {
        List<CitedLaw> found = new ArrayList<>();
        CitationReader reader = new CitationReader(tokens, laws);
        int at = 0;
        while (at < tokens.size()) {
            CitedLaw last = found.isEmpty() ? null : found.getLast();
            Laws.Found law = laws.at(tokens, at);
            Citation citation = law == null ? reader.read(at, isExpected(last, at), articleBefore(last, at)) : null;
            if (law != null) {
                found.add(new CitedLaw(at, law.end(), null, law.law()));
                at = law.end();
            } else if (citation != null && isPlausible(citation, last)) {
                found.add(new CitedLaw(at, citation.to(), citation, null));
                at = citation.to();
            } else {
                at++;
            }
        }
        return found;
    }

    private boolean isExpected(@Nullable CitedLaw last, int at) {
        if (last == null || !tokens.get(at).isNumber()) {
            return false;
        }
        return last.citation() == null ? isOnly(AFTER_LAW, last.to(), at) : isOnly(IN_LIST, last.to(), at);
    }

    private int articleBefore(@Nullable CitedLaw last, int at) {
        Citation citation = last == null ? null : last.citation();
        return citation != null && last != null && isOnly(IN_LIST, last.to(), at) ? citation.article() : -1;
    }

    private static boolean isPlausible(Citation citation, @Nullable CitedLaw last) {
        if (citation.form() != Citation.Form.NUMBERS && citation.form() != Citation.Form.BROKEN || last == null) {
            return true;
        }
        Law law = last.law();
        boolean afterGdpr = law != null && law.isGdpr();
        boolean afterCitation = last.citation() != null
                && citation.paragraph() == 0
                && citation.letters().isEmpty();
        return !(afterGdpr && citation.article() > MOST_ARTICLES) && !afterCitation;
    }

    private List<CitedLaw> attached(List<CitedLaw> scanned) {
        List<CitedLaw> found = new ArrayList<>(scanned);
        boolean[] taken = new boolean[found.size()];
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).citation() != null) {
                attachNeighbour(found, taken, i);
            }
        }
        for (int i = found.size() - 2; i >= 0; i--) {
            inherit(found, i, i + 1);
        }
        for (int i = 1; i < found.size(); i++) {
            inherit(found, i, i - 1);
        }
        List<CitedLaw> left = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            if (!taken[i]) {
                left.add(found.get(i));
            }
        }
        return left;
    }

    private void attachNeighbour(List<CitedLaw> found, boolean[] taken, int i) {
        CitedLaw citation = found.get(i);
        CitedLaw next = i + 1 < found.size() ? found.get(i + 1) : null;
        CitedLaw last = i > 0 ? found.get(i - 1) : null;
        Law after = next == null || ownsNext(found, i + 1) ? null : next.law();
        Law before = last == null || last.citation() != null || taken[i - 1] ? null : last.law();
        if (after != null && next != null && isOnly(BEFORE_LAW, citation.to(), next.from())) {
            found.set(i, citation.withLaw(after, next.to()));
            taken[i + 1] = true;
        } else if (before != null && last != null && isOnly(AFTER_LAW, last.to(), citation.from())) {
            found.set(i, new CitedLaw(last.from(), citation.to(), citation.citation(), before));
            taken[i - 1] = true;
        } else if (after != null && next != null && isOneComma(citation.to(), next.from())) {
            found.set(i, citation.withLaw(after, next.to()));
            taken[i + 1] = true;
        } else if (isUnknownLaw(citation.to())) {
            found.set(
                    i,
                    citation.withLaw(
                            new Law(Law.Kind.OTHER, tokens.get(citation.to()).text()), citation.to() + 1));
        }
    }

    /** Whether numbers follow a law directly, as in {@code BDSG-26}, so that it is theirs. */
    private boolean ownsNext(List<CitedLaw> found, int law) {
        if (law + 1 >= found.size()) {
            return false;
        }
        Citation next = found.get(law + 1).citation();
        CitedLaw itself = found.get(law);
        return next != null
                && tokens.get(next.from()).isNumber()
                && next.from() - itself.to() <= 1
                && isOnly(JOINS_NUMBER, itself.to(), next.from());
    }

    private void inherit(List<CitedLaw> found, int to, int from) {
        CitedLaw heir = found.get(to);
        CitedLaw giver = found.get(from);
        Citation citation = heir.citation();
        Citation other = giver.citation();
        Law law = giver.law();
        if (citation == null || other == null || law == null || heir.law() != null) {
            return;
        }
        boolean sections = citation.form() == Citation.Form.SECTION;
        boolean listed = isOnly(IN_LIST, Math.min(heir.to(), giver.to()), Math.max(heir.from(), giver.from()));
        if (listed && sections == (other.form() == Citation.Form.SECTION)) {
            found.set(to, heir.withLaw(law, heir.to()));
        }
    }

    private boolean isUnknownLaw(int at) {
        return at < tokens.size()
                && tokens.get(at).isWord()
                && Laws.hasCapitals(tokens.get(at).text());
    }

    private boolean isOneComma(int from, int to) {
        return to > from && tokens.get(from).is(",") && isOnly(BEFORE_LAW, from + 1, to)
                || to > from + 1 && tokens.get(from + 1).is(",") && isOnly(BEFORE_LAW, from + 2, to);
    }

    private boolean isOnly(Set<String> allowed, int from, int to) {
        if (to - from > 8 || to < from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!allowed.contains(tokens.get(i).low())) {
                return false;
            }
        }
        return true;
    }
}
