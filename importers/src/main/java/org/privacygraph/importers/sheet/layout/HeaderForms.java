package org.privacygraph.importers.sheet.layout;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The forms in which a header is compared: without case, accents, punctuation and numbering; then also without what
 * stands in parentheses; then its first line only; then without small words.
 *
 * <p>Headers are the same where a form is the same; likeness is never enough.
 */
public final class HeaderForms {

    private static final Pattern NUMBERING =
            Pattern.compile("^\\s*(?:\\(?\\d{1,2}(?:\\.\\d{1,2})*[.):]|\\(?[a-zA-Z][.)]|\\d{1,2}(?:\\.\\d{1,2})+)\\s+");
    private static final Pattern PARENTHESES = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern PLURAL = Pattern.compile("\\((?:s|e|en|es)\\)");
    private static final Pattern SMALL = Pattern.compile(
            "\\b(?:the|of|all|please|specify|list|field|if|applicable|possible|known|de|du|des|le|la|les|l|d|der|die|das|"
                    + "si|pertinent|applicables|any|relevant|optional|mandatory)\\b");
    private static final Pattern ARTICLE = Pattern.compile(
            "[,;:(\\[\\u2013-]?\\s*(?:Art\\.?|Article|Artikel)\\s*30\\b[^\\p{L}]*(?:\\([a-g]\\)|(?:lit|Abs|Buchst)\\.?[^\\p{L}]*[a-g]?\\b)*.{0,8}$",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 400;

    private HeaderForms() {}

    /** The forms of a header, the most exact first; none for one that says nothing. */
    public static List<String> of(String header) {
        String text = header.length() > LONGEST ? header.substring(0, LONGEST) : header;
        String numbered = NUMBERING.matcher(text.strip()).replaceFirst("");
        String bare =
                PARENTHESES.matcher(PLURAL.matcher(numbered).replaceAll("")).replaceAll(" ");
        String line = numbered.lines().findFirst().orElse("");
        List<String> forms = new ArrayList<>();
        add(forms, folded(text));
        add(forms, folded(numbered));
        add(forms, folded(bare));
        add(forms, folded(PARENTHESES.matcher(line).replaceAll(" ")));
        add(forms, folded(ARTICLE.matcher(numbered).replaceFirst("")));
        for (String form : List.copyOf(forms)) {
            add(
                    forms,
                    SMALL.matcher(form).replaceAll(" ").replaceAll("\\s+", " ").strip());
        }
        return forms;
    }

    /** Lower-case words without accents, with one space between them. */
    public static String folded(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return NO_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static void add(List<String> forms, String form) {
        if (!form.isEmpty() && !forms.contains(form)) {
            forms.add(form);
        }
    }
}
