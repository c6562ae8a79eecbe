package org.privacygraph.importers.sheet.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with contact details, as a cell names them.
 *
 * @param name the name
 * @param address postal address
 * @param email e-mail address
 * @param phone telephone number as written
 * @param url address on the web
 */
record Party(
        String name,
        @Nullable String address,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String url) {

    private static final Pattern EMAIL = Pattern.compile(
            "(?:e-?mail|courriel)?\\s*:?\\s*<?([^\\s<>@,;()]{1,64}@[^\\s<>@,;()]{1,190}\\.[^\\s<>@,;().]{2,60})>?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PHONE = Pattern.compile(
            "(?:tel(?:ephone|efon|\u00e9phone)?|phone|t\u00e9l|fon)?\\.?\\s*:?\\s*(\\+?[0-9(][0-9 ()/.-]{5,25}[0-9])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern URL = Pattern.compile("(?:https?://|www\\.)[^\\s,;]{3,300}", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(?:inc|ltd|limited|llc|llp|plc|corp|co|gmbh|ag|kg|se|s\\.?a\\.?|s\\.?a\\.?s\\.?|s\\.?a\\.?r\\.?l\\.?|b\\.?v\\.?|n\\.?v\\.?|s\\.?r\\.?l\\.?)\\.?",
            Pattern.CASE_INSENSITIVE);

    static Party named(String name) {
        return new Party(name, null, null, null, null);
    }

    /**
     * The party of a text such as {@code Quay Ltd, 1 Quay Street, Bristol, privacy@quay.example}: the name comes first,
     * what follows is an address where it holds a number. A text without a number or e-mail address is all name.
     *
     * @return nothing where the text names no one, or gives two e-mail addresses or numbers, as two parties would
     */
    static Optional<Party> parse(String text) {
        List<String> rest = new ArrayList<>();
        @Nullable String[] found = new @Nullable String[3];
        Pattern[] patterns = {EMAIL, PHONE, URL};
        for (String part : text.split("[\\n\\r,]+")) {
            String value = part.strip();
            int kind = kind(value, patterns);
            if (kind < 0) {
                rest.add(value);
            } else if (found[kind] != null) {
                return Optional.empty();
            } else {
                Matcher matcher = patterns[kind].matcher(value);
                found[kind] = matcher.matches() && matcher.groupCount() > 0 ? matcher.group(1) : value;
            }
        }
        rest.removeIf(String::isBlank);
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        boolean addressed = rest.stream().skip(1).anyMatch(part -> part.chars().anyMatch(Character::isDigit));
        int first = !addressed ? rest.size() : rest.size() > 1 && isLegalForm(rest.get(1)) ? 2 : 1;
        String name = String.join(", ", rest.subList(0, first));
        String address = first < rest.size() ? String.join(", ", rest.subList(first, rest.size())) : null;
        return Optional.of(new Party(oneLine(name), address, found[0], found[1], found[2]));
    }

    /**
     * The texts of the parties of a cell: parted at semicolons; at line breaks only where no line holds a number or an
     * address of any kind, for then each line is a name.
     */
    static List<String> texts(String cell) {
        List<String> texts = new ArrayList<>();
        for (String part : cell.split("[;|]")) {
            boolean details = part.chars().anyMatch(c -> Character.isDigit(c) || c == '@');
            if (details || part.strip().lines().count() < 2) {
                texts.add(part.strip());
            } else {
                part.lines().map(String::strip).forEach(texts::add);
            }
        }
        return texts.stream().filter(text -> !text.isEmpty()).distinct().toList();
    }

    /** Whether there is a way to reach them. */
    boolean hasContact() {
        return email != null || phone != null || url != null || address != null;
    }

    private static int kind(String value, Pattern[] patterns) {
        for (int i = 0; i < patterns.length; i++) {
            if (value.length() <= 350 && patterns[i].matcher(value).matches()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLegalForm(String text) {
        return text.length() < 20 && LEGAL_FORM.matcher(text).matches();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
