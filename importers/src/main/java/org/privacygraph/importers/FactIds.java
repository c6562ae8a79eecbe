package org.privacygraph.importers;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/**
 * Ids for the facts of a document whose format has none: made of what the fact says and not of where it stands, so that
 * a newer version of the document keeps the ids of what it still says.
 */
public final class FactIds {

    private static final int LENGTH = 60;

    private final Set<String> used = new HashSet<>();

    /**
     * An id that no fact has yet; the second of the same words is numbered.
     *
     * @param kind short name of the kind of fact, such as {@code item}
     * @param words what tells it from others of its kind
     */
    public String unused(String kind, String words) {
        String id = of(kind, words);
        String free = id;
        for (int number = 2; !used.add(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }

    /** The id for these words, whether it is used or not; words that differ in more than a space for a hyphen differ in it. */
    public static String of(String kind, String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        String slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        boolean exact = slug.length() <= LENGTH && slug.equals(words.replace(' ', '-'));
        String start = slug.substring(0, Math.min(LENGTH, slug.length())).replaceAll("-+$", "");
        String end = exact ? "" : "-" + digest(words);
        return kind + (start.isEmpty() ? "" : "-" + start) + end;
    }

    private static String digest(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
