package org.privacygraph.importers.coding;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.privacygraph.vocabulary.Concept;
import org.privacygraph.vocabulary.Scheme;
import org.privacygraph.vocabulary.Vocabulary;

/** What the articles of the GDPR are about, and which of them are legal bases (Art. 6(1), 9(2) and 10). */
final class GdprArticles {

    private static final int LAST_ARTICLE = 99;
    private static final Map<Integer, String> SUBJECTS = new LinkedHashMap<>();

    static {
        about(1, 3, "the subject matter and scope of the GDPR");
        about(4, 4, "definitions");
        about(5, 5, "the principles of processing");
        about(7, 8, "the conditions for consent");
        about(9, 9, "special categories of personal data");
        about(11, 11, "processing without identification");
        about(12, 14, "information for data subjects");
        about(15, 15, "the right of access");
        about(16, 16, "the right to rectification");
        about(17, 17, "the right to erasure");
        about(18, 18, "the right to restriction of processing");
        about(19, 19, "telling recipients of a rectification or erasure");
        about(20, 20, "the right to data portability");
        about(21, 21, "the right to object");
        about(22, 22, "automated individual decisions");
        about(23, 23, "restrictions of rights by law");
        about(24, 25, "the responsibility of the controller and data protection by design");
        about(26, 26, "joint controllers");
        about(27, 27, "representatives");
        about(28, 29, "processors");
        about(30, 31, "records of processing and cooperation with authorities");
        about(32, 32, "security of processing");
        about(33, 34, "personal data breaches");
        about(35, 36, "data protection impact assessments");
        about(37, 39, "data protection officers");
        about(40, 43, "codes of conduct and certification");
        about(44, 50, "transfers to third countries");
        about(51, 76, "supervisory authorities");
        about(77, 84, "remedies, liability and penalties");
        about(85, 91, "specific processing situations");
        about(92, LAST_ARTICLE, "final provisions");
    }

    private final Vocabulary vocabulary;

    GdprArticles(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    private static void about(int first, int last, String subject) {
        for (int article = first; article <= last; article++) {
            SUBJECTS.put(article, subject);
        }
    }

    /**
     * Key of the legal basis that an article, paragraph and letter are.
     *
     * @param paragraph its number, 0 where it is not cited
     * @param letter the letter, null where none is cited
     * @param kingdom whether it is the GDPR of the United Kingdom
     */
    Optional<String> basis(int article, int paragraph, @Nullable String letter, boolean kingdom) {
        String key = switch (article) {
            case 6 -> paragraph <= 1 ? key("A6", "_1", letter, kingdom) : null;
            case 9 -> paragraph == 2 || paragraph == 0 && letter != null ? key("A9_2", "", letter, kingdom) : null;
            case 10 -> letter == null && paragraph == 0 ? "A10" : null;
            default -> null;
        };
        return Optional.ofNullable(key)
                .flatMap(known -> vocabulary.find(Scheme.LEGAL_BASIS, known))
                .map(Concept::key);
    }

    private static String key(String whole, String paragraph, @Nullable String letter, boolean kingdom) {
        if (letter == null) {
            return whole;
        }
        boolean recognised = kingdom && letter.equals("ea") && whole.equals("A6");
        return (recognised ? "UK_" : "") + whole + paragraph + "_" + letter.toUpperCase(Locale.ROOT);
    }

    /** Why an article, paragraph and letter of the GDPR are no legal basis, a sentence. */
    static String whyNot(int article, int paragraph, @Nullable String letter) {
        String subject = SUBJECTS.get(article);
        if (article == 6 && paragraph > 1) {
            return "Article 6(%d) GDPR is about the law behind a basis or further processing and is no legal basis; it was left out."
                    .formatted(paragraph);
        }
        if (article == 6 || article == 9 && paragraph == 2) {
            return "Article %d(%d) GDPR has no point (%s); it was left out."
                    .formatted(article, Math.max(1, paragraph), letter == null ? "" : letter);
        }
        if (article == 10) {
            return "Article 10 GDPR has no such paragraph or point; it was left out.";
        }
        return subject == null
                ? "The GDPR has no Article %d; it was left out.".formatted(article)
                : "Article %d GDPR is about %s and is no legal basis; it was left out.".formatted(article, subject);
    }
}
