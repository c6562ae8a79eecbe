package org.privacygraph.importers.sheet.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.privacygraph.importers.coding.Blank;
import org.privacygraph.importers.coding.Concepts;
import org.privacygraph.importers.sheet.layout.Split;

/** Parts cells into their values. */
public final class Values {

    private static final Pattern SEPARATORS =
            Pattern.compile("[\\n\\r;|\u2022\u2023\u25aa\u25cf\u25e6\u00b7\u2028\u2029]");
    private static final Pattern BULLET = Pattern.compile("^(?:[-*\u2013\u2014>]\\s+|\\(?[0-9]{1,2}[.)]\\s+)");
    private static final Set<String> NO = Set.of(
            "no",
            "non",
            "nein",
            "kein",
            "keine",
            "keiner",
            "keines",
            "aucun",
            "aucune",
            "no transfer",
            "no transfers",
            "aucun transfert",
            "pas de transfert",
            "keine \u00fcbermittlung",
            "no recipients",
            "aucun destinataire",
            "keine empf\u00e4nger",
            "no third countries",
            "there are none");
    private static final Set<String> YES = Set.of("yes", "oui", "ja");
    private static final Pattern YES_AND =
            Pattern.compile("^(?:yes|oui|ja)\\s*[:,;.\u2013-]\\s*", Pattern.CASE_INSENSITIVE);

    private Values() {}

    /**
     * The values of a cell, each once. A cell of the kind {@link Split#LIST} that ends with a semicolon is parted at
     * semicolons and line breaks only.
     */
    public static List<String> of(String cell, Split split, Concepts concepts) {
        List<String> parts = switch (split) {
            case WHOLE -> List.of(cell);
            case LIST -> cell.endsWith(";") ? strongly(cell) : concepts.splitList(cell);
            case LINES, NAMES, PARTIES -> strongly(cell);
        };
        return parts.stream()
                .map(part -> part.replaceAll("\\s+", " ").strip())
                .filter(part -> !Blank.isBlank(part))
                .distinct()
                .toList();
    }

    /** Whether a cell says that there is none. */
    static boolean saysNo(String cell) {
        return NO.contains(plain(cell));
    }

    /** Whether a cell says that there is some, and no more. */
    static boolean saysYes(String cell) {
        return YES.contains(plain(cell));
    }

    /** What follows a "yes:". */
    static String afterYes(String cell) {
        return YES_AND.matcher(cell).replaceFirst("");
    }

    private static String plain(String cell) {
        return cell.length() > 40
                ? ""
                : cell.toLowerCase(Locale.ROOT).replaceAll("[\\s.!]+", " ").strip();
    }

    private static List<String> strongly(String cell) {
        List<String> parts = new ArrayList<>();
        for (String part : SEPARATORS.split(cell)) {
            parts.add(BULLET.matcher(part.strip()).replaceFirst(""));
        }
        return parts;
    }
}
