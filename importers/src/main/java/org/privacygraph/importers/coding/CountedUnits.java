package org.privacygraph.importers.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.privacygraph.fact.Duration;

/** Lengths of time in words: a number and a unit, or several from the largest to the smallest. */
final class CountedUnits {

    private enum Unit {
        YEARS("Y", Integer.MAX_VALUE, "year years yr yrs y jahr jahre jahren jahres an ans ann\u00e9e ann\u00e9es"),
        MONTHS("M", 11, "month months mth mths mo mos monat monate monaten monats mois"),
        WEEKS("W", 4, "week weeks wk wks w woche wochen semaine semaines"),
        DAYS("D", 30, "day days d tag tage tagen tages jour jours kalendertag kalendertage kalendertagen"),
        HOURS("H", 23, "hour hours hr hrs h stunde stunden std heure heures"),
        MINUTES("M", 59, "minute minutes minuten min mins"),
        SECONDS("S", 59, "second seconds sekunde sekunden sec secs sek seconde secondes s");

        final String letter;
        final int mostBesideLarger;
        final Set<String> words;

        Unit(String letter, int mostBesideLarger, String words) {
            this.letter = letter;
            this.mostBesideLarger = mostBesideLarger;
            this.words = Set.of(words.split(" "));
        }
    }

    private record Count(int number, Unit unit) {}

    private static final Pattern TOKEN = Pattern.compile("[0-9]+|[\\p{L}]+\\.?|[^\\s]");
    private static final Set<String> BEFORE = Set.of("for", "f\u00fcr", "pendant");
    private static final Set<String> AND = Set.of("and", "und", "et", "&");
    private static final Map<String, Integer> NUMBERS = new HashMap<>();
    private static final Map<String, Unit> UNITS = new HashMap<>();

    static {
        numbers("a an ein eine einen einem einer eines un une", 1, 0);
        numbers("one two three four five six seven eight nine ten eleven twelve", 1, 1);
        numbers("eins zwei drei vier f\u00fcnf sechs sieben acht neun zehn elf zw\u00f6lf", 1, 1);
        numbers("un deux trois quatre cinq six sept huit neuf dix onze douze", 1, 1);
        NUMBERS.putAll(
                Map.of("twenty", 20, "zwanzig", 20, "vingt", 20, "thirty", 30, "drei\u00dfig", 30, "trente", 30));
        NUMBERS.putAll(Map.of("sixty", 60, "sechzig", 60, "soixante", 60, "ninety", 90, "neunzig", 90));
        NUMBERS.putAll(Map.of("fourteen", 14, "vierzehn", 14, "fifteen", 15, "f\u00fcnfzehn", 15, "eighteen", 18));
        NUMBERS.putAll(Map.of("achtzehn", 18, "quinze", 15, "quatorze", 14));
        for (Unit unit : Unit.values()) {
            unit.words.forEach(word -> UNITS.put(word, unit));
        }
    }

    private CountedUnits() {}

    /** The ISO 8601 duration of a short text that is nothing but counted units. */
    static Optional<String> of(String text) {
        List<String> tokens = tokens(text);
        int at = !tokens.isEmpty() && BEFORE.contains(tokens.getFirst()) ? 1 : 0;
        List<Count> counts = new ArrayList<>();
        while (at < tokens.size()) {
            if (!counts.isEmpty() && AND.contains(tokens.get(at))) {
                at++;
            }
            int unitAt = afterNumber(tokens, at);
            if (unitAt < 0 || unitAt >= tokens.size()) {
                return Optional.empty();
            }
            Unit unit = UNITS.get(tokens.get(unitAt));
            if (unit == null) {
                return Optional.empty();
            }
            counts.add(new Count(number(tokens.get(at)), unit));
            at = unitAt + 1;
        }
        return isOneLength(counts) ? Optional.of(iso(counts)).filter(Duration::canParse) : Optional.empty();
    }

    private static List<String> tokens(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower);
        while (matcher.find()) {
            String token = matcher.group();
            tokens.add(token.length() > 1 && token.endsWith(".") ? token.substring(0, token.length() - 1) : token);
        }
        return tokens;
    }

    /** Index after a number, which may be repeated in brackets, and a hyphen; -1 where there is no number. */
    private static int afterNumber(List<String> tokens, int at) {
        if (at >= tokens.size() || number(tokens.get(at)) < 0) {
            return -1;
        }
        int next = at + 1;
        if (next + 2 < tokens.size()
                && tokens.get(next).equals("(")
                && tokens.get(next + 2).equals(")")) {
            if (number(tokens.get(next + 1)) != number(tokens.get(at))) {
                return -1;
            }
            next += 3;
        }
        return next < tokens.size() && tokens.get(next).equals("-") ? next + 1 : next;
    }

    private static int number(String token) {
        if (Character.isDigit(token.charAt(0))) {
            return token.length() <= 6 ? Integer.parseInt(token) : -1;
        }
        return NUMBERS.getOrDefault(token, -1);
    }

    private static boolean isOneLength(List<Count> counts) {
        for (int i = 1; i < counts.size(); i++) {
            Count count = counts.get(i);
            if (count.unit().compareTo(counts.get(i - 1).unit()) <= 0
                    || count.number() > count.unit().mostBesideLarger) {
                return false;
            }
        }
        return !counts.isEmpty();
    }

    private static String iso(List<Count> counts) {
        StringBuilder iso = new StringBuilder("P");
        for (Count count : counts) {
            if (count.unit().compareTo(Unit.HOURS) >= 0 && iso.indexOf("T") < 0) {
                iso.append('T');
            }
            iso.append(count.number()).append(count.unit().letter);
        }
        return iso.toString();
    }

    private static void numbers(String words, int first, int step) {
        int number = first;
        for (String word : words.split(" ")) {
            NUMBERS.put(word, number);
            number += step;
        }
    }
}
