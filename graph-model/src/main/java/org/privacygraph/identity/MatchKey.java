package org.privacygraph.identity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is left of an organisation's name without its legal form and country: organisations that share it are proposed
 * as matches to a person, and never merged.
 */
public final class MatchKey {

    // Legal forms, countries and words of places that names of companies of one group differ in.
    private static final Set<String> PASSED_OVER = Set.of(
            "ab",
            "ag",
            "aps",
            "as",
            "asa",
            "bv",
            "co",
            "company",
            "corp",
            "corporation",
            "cv",
            "ev",
            "gbr",
            "gmbh",
            "holding",
            "holdings",
            "inc",
            "incorporated",
            "kft",
            "kg",
            "kgaa",
            "limited",
            "llc",
            "llp",
            "lp",
            "ltd",
            "mbh",
            "nv",
            "ohg",
            "oy",
            "oyj",
            "plc",
            "pty",
            "sa",
            "sarl",
            "sas",
            "sasu",
            "se",
            "sl",
            "spa",
            "srl",
            "the",
            "ug",
            "und",
            "and",
            "group",
            "gruppe",
            "austria",
            "belgium",
            "deutschland",
            "emea",
            "europe",
            "france",
            "germany",
            "international",
            "ireland",
            "italia",
            "italy",
            "luxembourg",
            "nederland",
            "netherlands",
            "oesterreich",
            "poland",
            "schweiz",
            "spain",
            "sweden",
            "switzerland",
            "uk",
            "us",
            "usa");

    // Scripts that one word may be written in together.
    private static final Set<Character.UnicodeScript> EAST_ASIAN = Set.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.HANGUL,
            Character.UnicodeScript.COMMON);

    private MatchKey() {}

    /**
     * The key of a name, or null where it has none: because nothing is left of it, or because it has hidden or
     * look-alike characters, such as a Cyrillic letter in a Latin word.
     */
    public static @Nullable String of(String name) {
        if (isDisguised(name)) {
            return null;
        }
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[.'\u2019]", "");
        List<String> words = Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        String left = words.stream().filter(word -> !PASSED_OVER.contains(word)).collect(Collectors.joining(" "));
        return left.isEmpty() ? null : left;
    }

    /** Whether a name has characters that are not seen, full-width forms, or letters of several scripts in one word. */
    public static boolean isDisguised(String name) {
        if (name.codePoints().anyMatch(MatchKey::isHidden)) {
            return true;
        }
        return Arrays.stream(name.split("[^\\p{L}\\p{M}]+"))
                .anyMatch(word -> word.codePoints()
                                .filter(Character::isLetter)
                                .mapToObj(Character.UnicodeScript::of)
                                .filter(script -> !EAST_ASIAN.contains(script))
                                .distinct()
                                .count()
                        > 1);
    }

    /** The name as it can be shown to people: of a disguised one, all but plain letters as {@code \\uXXXX}. */
    public static String shown(String name) {
        if (!isDisguised(name)) {
            return name;
        }
        StringBuilder shown = new StringBuilder();
        name.codePoints().forEach(point -> {
            if (point >= ' ' && point <= '~') {
                shown.appendCodePoint(point);
            } else {
                shown.append("\\u%04x".formatted(point));
            }
        });
        return shown.toString();
    }

    private static boolean isHidden(int point) {
        int type = Character.getType(point);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || point >= 0xFF01 && point <= 0xFF5E
                || point == 0x3164;
    }
}
