package org.privacygraph.importers.coding;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words that say whose data are meant: an article or a possessive before them, the person after them.
 *
 * <p>Things and organisations stay, since "the name of your device" is no name of a person.
 */
final class Possession {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern BEFORE =
            Pattern.compile("(?:the|your|their|die|der|das|den|ihr(?:e|en|er)?|dein(?:e|en|er)?)\\s+(?=\\S)", FLAGS);
    private static final Pattern AFTER = Pattern.compile(
            "\\s(?:of\\s+(?:(?:the|our|all)\\s+)?(?:users?|customers?|visitors?|data subjects?)"
                    + "|(?:des|der|aller)\\s+(?:Nutzers?|Benutzers?|Kunden|Besuchers?|Betroffenen|betroffenen Person(?:en)?))\\z",
            FLAGS);

    private Possession() {}

    /** The rest of the text; empty where nothing of the kind stands around it. */
    static Optional<String> without(String text) {
        String rest = text;
        var before = BEFORE.matcher(rest);
        if (before.lookingAt()) {
            rest = rest.substring(before.end());
        }
        var after = AFTER.matcher(rest);
        if (after.find()) {
            rest = rest.substring(0, after.start());
        }
        return rest.equals(text) || rest.isBlank() ? Optional.empty() : Optional.of(rest);
    }
}
