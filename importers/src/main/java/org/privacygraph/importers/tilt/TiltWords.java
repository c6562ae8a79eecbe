package org.privacygraph.importers.tilt;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.privacygraph.fact.Organisation;

/** Tells names from sentences, and keeps words short enough to be names. */
final class TiltWords {

    /** The most characters of the words of a data item or of a recipient. */
    static final int LONGEST = 500;

    private static final int LONGEST_NAME = 160;
    private static final int MOST_WORDS = 16;
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(?:^|[\\s.,&])(?:GmbH|AG|SE|KG|KGaA|OHG|UG|Ltd|Limited|LLC|Inc|Incorporated|Corp|Corporation|PLC|plc|LLP"
                    + "|S\\.?p\\.?A|S\\.?A|S\\.?[aà]\\.?\\s?r\\.?l|SAS|B\\.?V|N\\.?V|AB|A/S|Oy|Aktiengesellschaft)(?=$|[\\s.,&;)])");
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{3,}[.!?:]\\s+\\p{Lu}|\\p{Ll}{3,}[.!?]$");
    private static final Pattern BEHIND_NAME = Pattern.compile("[0-9]|https?://");
    private static final Set<String> NOT_GIVEN =
            Set.of("keineangabe", "keine angabe", "keine angaben", "notgiven", "not given", "not stated");

    private TiltWords() {}

    /** The text with every run of white space as one space. */
    static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** The text, cut where it is longer than so many characters. */
    static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 3)) + "...";
    }

    /** Whether the text can be the name of somebody; a sentence or a paragraph cannot. */
    static boolean isName(String text) {
        return text.length() <= LONGEST_NAME
                && text.split("\\s+").length <= MOST_WORDS
                && (!SENTENCE.matcher(text).find() || hasLegalForm(text) && !text.contains(": "));
    }

    /** Whether the text says in words that there is nothing to say. */
    static boolean isNotGiven(String text) {
        return NOT_GIVEN.contains(text.toLowerCase(Locale.ROOT));
    }

    /**
     * Where the name of a company ends that an address or a page is written behind, or the length of the text: behind the
     * first legal form, when a number or a page follows further on.
     */
    static int endOfName(String text) {
        Matcher form = LEGAL_FORM.matcher(text);
        if (!form.find() || !text.startsWith(",", form.end()) && !text.startsWith(".,", form.end())) {
            return text.length();
        }
        int end = text.startsWith(".", form.end()) ? form.end() + 1 : form.end();
        return BEHIND_NAME.matcher(text.substring(end)).find() ? end : text.length();
    }

    /** A company where the name has a legal form of one, and nothing told otherwise. */
    static Organisation.Kind kind(String name) {
        return hasLegalForm(name) ? Organisation.Kind.COMPANY : Organisation.Kind.OTHER;
    }

    private static boolean hasLegalForm(String name) {
        return LEGAL_FORM.matcher(name).find();
    }

    /** All that a value says, whatever the order of its lists and members, without its own id. */
    static String content(JsonNode node) {
        StringBuilder text = new StringBuilder();
        if (node.isArray()) {
            List<String> items = new ArrayList<>();
            node.forEach(item -> items.add(content(item)));
            Collections.sort(items);
            text.append(items);
        } else if (node.isObject()) {
            List<String> members = new ArrayList<>();
            node.properties().stream()
                    .filter(member -> !member.getKey().equals("_id"))
                    .forEach(member -> members.add(member.getKey() + "=" + content(member.getValue())));
            Collections.sort(members);
            text.append('{').append(members).append('}');
        } else {
            text.append(node.toString());
        }
        return text.toString();
    }
}
