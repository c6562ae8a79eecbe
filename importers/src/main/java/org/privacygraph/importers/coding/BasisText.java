package org.privacygraph.importers.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.coding.Coding.Left;
import org.privacygraph.vocabulary.Concept;
import org.privacygraph.vocabulary.Scheme;
import org.privacygraph.vocabulary.Vocabulary;

/** Decides about the citations, laws and words of one text about legal bases. */
final class BasisText {

    private static final int NEAR = 6;
    private static final int SHORT_LIST_ITEM = 4;
    private static final Set<String> NEGATIONS = Set.of(
            "not",
            "no",
            "without",
            "never",
            "neither",
            "nor",
            "except",
            "nicht",
            "kein",
            "keine",
            "keinen",
            "keiner",
            "keinem",
            "keines",
            "ohne",
            "weder",
            "noch",
            "statt",
            "non",
            "pas",
            "aucun",
            "aucune",
            "sans",
            "sauf",
            "ausgenommen");
    private static final Set<String> SEGMENT_ENDS = Set.of("\n", ";", "|", "\u2022", "\u25aa", "\u25cf", "\u00b7");
    private static final Set<String> HEADINGS = Set.of(
            "rechtsgrundlage",
            "rechtsgrundlagen",
            "legal basis",
            "legal bases",
            "lawful basis",
            "lawful bases",
            "base l\u00e9gale",
            "base juridique",
            "bases l\u00e9gales",
            "gesetzliche grundlage",
            "grundlage");
    private static final Set<String> GLUE = Set.of(
            "gem",
            "gem\u00e4\u00df",
            "nach",
            "according",
            "to",
            "under",
            "pursuant",
            "based",
            "on",
            "per",
            "aufgrund",
            "von",
            "i.s.v.",
            "isv",
            "im",
            "sinne",
            "des",
            "der",
            "auf",
            "grundlage",
            "selon",
            "see",
            "siehe",
            "vgl",
            "wegen",
            "laut",
            "i.s.d.");

    private static final Pattern LAW_CODE =
            Pattern.compile("\\p{Lu}\\p{L}{1,30}[-_ ][0-9]{1,4}[a-z]?(?:[-_][0-9a-zA-Z]{1,3}){0,5}");

    private static final Pattern LETTER_ALONE = Pattern.compile(
            "\\b(?:lit|litera|buchst|buchstabe|letter|point)\\b\\.? ?\\(?[a-k]\\b", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final List<Token> tokens;
    private final Vocabulary vocabulary;
    private final Words words;
    private final GdprArticles articles;
    private final Set<String> keys = new LinkedHashSet<>();
    private final Map<String, Left> left = new LinkedHashMap<>();

    BasisText(String text, List<Token> tokens, Vocabulary vocabulary, Words words, GdprArticles articles) {
        this.text = text;
        this.tokens = tokens;
        this.vocabulary = vocabulary;
        this.words = words;
        this.articles = articles;
    }

    Coding read(List<CitedLaw> cited) {
        boolean otherLaw = cited.stream().anyMatch(BasisText::isOtherLawAlone);
        int next = 0;
        int from = 0;
        while (from < tokens.size()) {
            List<CitedLaw> inside = new ArrayList<>();
            int to = from;
            while (to < tokens.size()
                    && (isInside(inside, to)
                            || !SEGMENT_ENDS.contains(tokens.get(to).text()))) {
                if (next < cited.size() && cited.get(next).from() <= to) {
                    inside.add(cited.get(next++));
                }
                to++;
            }
            segment(from, to, inside, otherLaw);
            from = to + 1;
        }
        dropBroader();
        if (keys.isEmpty() && (left.isEmpty() || left.size() > 1 && cited.isEmpty())) {
            left.clear();
            leave(text, "It names no legal basis; it was left out.");
        }
        return new Coding(List.copyOf(keys), List.copyOf(left.values()));
    }

    private static boolean isInside(List<CitedLaw> inside, int at) {
        return !inside.isEmpty() && at < inside.getLast().to();
    }

    private static boolean isOtherLawAlone(CitedLaw cited) {
        Law law = cited.law();
        return cited.citation() == null && law != null && !law.isGdpr();
    }

    private void segment(int from, int to, List<CitedLaw> inside, boolean otherLaw) {
        if (inside.isEmpty()) {
            words(text(from, to));
            return;
        }
        for (int i = 0; i < inside.size(); i++) {
            CitedLaw cited = inside.get(i);
            int before = i == 0 ? from : inside.get(i - 1).to();
            int after = i + 1 == inside.size() ? to : inside.get(i + 1).from();
            Coding coding =
                    cited.citation() == null ? law(cited) : citation(cited, cited.citation(), otherLaw, before, after);
            beside(cited, coding, before, after);
            Matcher alone = LETTER_ALONE.matcher(text(cited.to(), after));
            if (alone.find()) {
                leave(alone.group(), "It is a letter without its article; it was left out.");
            }
        }
    }

    private Coding law(CitedLaw cited) {
        Law law = cited.law();
        return law == null || law.isGdpr()
                ? Coding.NOT_STATED
                : noBasis(
                        cited,
                        "It names another law (%s), not a legal basis of the GDPR; no legal basis was made of it."
                                .formatted(law.name()));
    }

    private Coding citation(CitedLaw cited, Citation citation, boolean otherLaw, int before, int after) {
        Law law = cited.law();
        if (law != null && !law.isGdpr()) {
            return noBasis(
                    cited,
                    "It cites another law (%s), not a legal basis of the GDPR; no legal basis was made of it."
                            .formatted(law.name()));
        }
        if (law == null && citation.form() == Citation.Form.SECTION) {
            return noBasis(cited, "It is a section of a law that is not named; it was left out.");
        }
        if (citation.form() == Citation.Form.BROKEN) {
            return noBasis(cited, "It is not clear which article, paragraph and letter are meant; it was left out.");
        }
        if (isDenied(cited, before, after)) {
            return noBasis(cited, "The words beside it may deny it; it was left out.");
        }
        boolean named = law != null && law.kind() != Law.Kind.MISSPELT_GDPR;
        if (!named && (otherLaw || !citation.isComplete())) {
            return noBasis(
                    cited,
                    law == null
                            ? "It names neither the law nor a legal basis with article, paragraph and letter; it was left out."
                            : "'%s' is no law that is known; it was left out.".formatted(law.name()));
        }
        return bases(cited, citation, law != null && law.kind() == Law.Kind.UK_GDPR);
    }

    private Coding bases(CitedLaw cited, Citation citation, boolean kingdom) {
        List<String> found = new ArrayList<>();
        List<Left> missing = new ArrayList<>();
        if (citation.letters().isEmpty()) {
            articles.basis(citation.article(), citation.paragraph(), null, kingdom)
                    .ifPresentOrElse(found::add, () -> missing.add(whyNot(cited, citation, null)));
        }
        for (String letter : citation.letters()) {
            articles.basis(citation.article(), citation.paragraph(), letter, kingdom)
                    .ifPresentOrElse(found::add, () -> missing.add(whyNot(cited, citation, letter)));
        }
        return new Coding(found, missing);
    }

    private Left whyNot(CitedLaw cited, Citation citation, @Nullable String letter) {
        return new Left(
                text(cited.from(), cited.to()),
                Reason.NO_LEGAL_BASIS,
                GdprArticles.whyNot(citation.article(), citation.paragraph(), letter));
    }

    private boolean isDenied(CitedLaw cited, int before, int after) {
        int seen = 0;
        for (int i = cited.from() - 1; i >= before && seen < NEAR; i--) {
            if (Set.of(".", ":", "\n", ";").contains(tokens.get(i).text()) && seen > 0) {
                break;
            }
            if (tokens.get(i).isWord()
                    && ++seen > 0
                    && NEGATIONS.contains(tokens.get(i).low())) {
                return true;
            }
        }
        seen = 0;
        for (int i = cited.to(); i < after && seen < NEAR / 2; i++) {
            String sign = tokens.get(i).text();
            if (sign.equals("?")) {
                return true;
            }
            if (sign.equals(",") || sign.equals(".") && seen > 0) {
                break;
            }
            if (tokens.get(i).isWord()
                    && ++seen > 0
                    && NEGATIONS.contains(tokens.get(i).low())) {
                return true;
            }
        }
        return false;
    }

    /** Adds what a citation means unless the words directly before or after it name another basis. */
    private void beside(CitedLaw cited, Coding coding, int before, int after) {
        Optional<String> named =
                known(lastPart(text(before, cited.from()))).or(() -> known(firstPart(text(cited.to(), after))));
        boolean contradicted = named.isPresent()
                && !coding.keys().isEmpty()
                && coding.keys().stream().allMatch(key -> contradicts(key, named.get()));
        if (contradicted) {
            String piece = text(before, after).strip();
            left.putIfAbsent(
                    piece,
                    new Left(
                            piece,
                            Reason.CONTRADICTED,
                            "The words name another legal basis than the article beside them; both were left out."));
            return;
        }
        keys.addAll(coding.keys());
        coding.left().forEach(part -> left.putIfAbsent(part.text() + part.decision(), part));
        if (named.isPresent() && coding.keys().stream().allMatch(key -> isBelow(named.get(), key))) {
            keys.add(named.get());
        }
    }

    private boolean contradicts(String one, String other) {
        return one.startsWith("A6_") && other.startsWith("A6_") && !isBelow(one, other) && !isBelow(other, one);
    }

    private boolean isBelow(String narrower, String broader) {
        return vocabulary
                .find(Scheme.LEGAL_BASIS, broader)
                .map(concept -> vocabulary.withNarrower(concept).contains(narrower))
                .orElse(false);
    }

    private Optional<String> known(String phrase) {
        return words.find(Scheme.LEGAL_BASIS, Folding.trimmed(phrase)).map(Concept::key);
    }

    private static String lastPart(String gap) {
        String part = gap.substring(Math.max(gap.lastIndexOf(','), gap.lastIndexOf(')')) + 1);
        part = part.length() > Words.LONGEST ? "" : Folding.trimmed(part);
        int space = part.lastIndexOf(' ');
        while (space > 0
                && GLUE.contains(Folding.trimmed(part.substring(space + 1)).toLowerCase(Locale.ROOT))) {
            part = part.substring(0, space).strip();
            space = part.lastIndexOf(' ');
        }
        return part;
    }

    private static String firstPart(String gap) {
        String part = gap.strip();
        int end = part.indexOf(part.startsWith("(") ? ')' : ',');
        return end < 0 ? part : part.substring(0, end);
    }

    private void words(String phrase) {
        String plain = Folding.trimmed(phrase);
        if (Blank.isBlank(plain) || plain.length() < Words.LONGEST && HEADINGS.contains(Folding.fold(plain))) {
            return;
        }
        Optional<String> whole = known(plain);
        if (whole.isPresent()) {
            keys.add(whole.get());
            return;
        }
        if (plain.length() < Words.LONGEST && LAW_CODE.matcher(plain).matches()) {
            leave(plain, "It has the form of a section of another law than the GDPR; it was left out.");
            return;
        }
        List<String> parts = plain.length() > Words.LONGEST * 4 ? List.of() : WordList.parts(plain);
        boolean list = parts.size() > 1
                && parts.stream().anyMatch(part -> known(part).isPresent())
                && parts.stream().noneMatch(part -> WordList.hasAny(part, NEGATIONS))
                && parts.stream()
                        .allMatch(part -> known(part).isPresent() || part.split(" ").length <= SHORT_LIST_ITEM);
        if (!list) {
            leave(plain, "The words name no legal basis that is certain; they were left out.");
            return;
        }
        for (String part : parts) {
            known(part)
                    .ifPresentOrElse(
                            keys::add, () -> leave(part, "The words name no legal basis; they were left out."));
        }
    }

    /** A broader basis says nothing more beside a narrower one. */
    private void dropBroader() {
        Set<String> all = Set.copyOf(keys);
        keys.removeIf(key -> all.stream().anyMatch(other -> !other.equals(key) && isBelow(other, key)));
    }

    private Coding noBasis(CitedLaw cited, String decision) {
        return Coding.left(text(cited.from(), cited.to()), Reason.NO_LEGAL_BASIS, decision);
    }

    private void leave(String part, String decision) {
        left.putIfAbsent(part, new Left(part, Reason.NO_LEGAL_BASIS, decision));
    }

    private String text(int from, int to) {
        return from >= to
                ? ""
                : text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
