package org.privacygraph.importers.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.privacygraph.vocabulary.Scheme;

/** Parts texts that hold several values. */
final class MultiValues {

    private static final int LONGEST_LIST = 4000;
    private static final int MOST_WORDS = 4;
    private static final Pattern LINE_START = Pattern.compile("^\\s*(?:[-*\u2013\u2014>]+\\s+|\\(?[0-9]{1,2}[.)]\\s+)");
    private static final Pattern AND = Pattern.compile("\\s+(?:and|und|et|sowie|&)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Set<String> CLAUSE = new HashSet<>(List.of(("""
            who which that whose where when while if unless as because so but including incl include excluding except
            such like other also not no only to in on at by for from of with without
            der die das den dem deren dessen welche welcher welches wenn falls sofern soweit weil da damit dass aber
            inkl inklusive einschlie\u00dflich au\u00dfer ohne wie sonstige nicht kein keine nur zu zur zum im in an auf bei
            f\u00fcr von vom mit um
            qui que dont o\u00f9 si notamment y sauf sans ne non pas pour de du des dans avec par""").split("\\s+")));

    /** The time of something is one value, and has nothing to do with the others of its list. */
    private static final Pattern TIME_OF = Pattern.compile(
            "(?:(?:Datum|Uhrzeit|Zeitpunkt)(?: und (?:Datum|Uhrzeit|Dauer))? (?:der|des|Ihrer|Ihres) [\\p{L}-]{1,40}"
                    + "|(?:date|time)(?: and (?:date|time))? of (?:the |your )?[\\p{L}-]{1,40})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Words words;

    MultiValues(Words words) {
        this.words = words;
    }

    List<String> of(String text) {
        List<String> parts = new ArrayList<>();
        for (String line : text.split("[\n\r\u2028\u2029\u000b\f]")) {
            String item = LINE_START.matcher(line).replaceFirst("");
            for (String part : outsideBrackets(item, ";|\u2022\u2023\u25aa\u25cf\u25e6\u00b7\uf0b7")) {
                if (part.isBlank()) {
                    continue;
                }
                byCommas(part.strip()).stream()
                        .map(String::strip)
                        .filter(value -> !Blank.isBlank(value))
                        .forEach(parts::add);
            }
        }
        return List.copyOf(parts);
    }

    private List<String> byCommas(String text) {
        boolean one = text.length() > LONGEST_LIST
                || text.indexOf(',') < 0 && !AND.matcher(text).find();
        if (one || words.isKnown(text)) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>(outsideBrackets(text, ","));
        parts.replaceAll(String::strip);
        if (parts.size() > 1) {
            String last = parts.removeLast();
            parts.add(withoutAnd(last));
        }
        if (parts.size() > 1 && !parts.stream().allMatch(this::isValue)) {
            return List.of(text);
        }
        List<String> values = new ArrayList<>();
        parts.forEach(part -> values.addAll(byAnd(part)));
        return values;
    }

    private static String withoutAnd(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String and : List.of("and ", "und ", "et ", "sowie ", "& ", "or ", "oder ")) {
            if (lower.startsWith(and)) {
                return text.substring(and.length()).strip();
            }
        }
        return text;
    }

    private List<String> byAnd(String text) {
        return words.isKnown(text) ? List.of(text) : sides(text);
    }

    private List<String> sides(String text) {
        List<String> sides = List.of(AND.split(text));
        return sides.size() > 1
                        && (words.areKnownTogether(sides) || sides.stream().allMatch(this::isData))
                ? sides
                : List.of(text);
    }

    private boolean isData(String text) {
        String data = Possession.without(text).orElse(text);
        return words.find(Scheme.PERSONAL_DATA_CATEGORY, data).isPresent();
    }

    private boolean isValue(String part) {
        if (part.isEmpty()
                || words.isKnown(part)
                || sides(part).size() > 1
                || TIME_OF.matcher(Folding.plain(part)).matches()) {
            return true;
        }
        String[] phrase = Folding.fold(part).split(" ");
        return phrase.length <= MOST_WORDS
                && Stream.of(phrase).noneMatch(word -> CLAUSE.contains(word.replace(".", "")))
                && !part.endsWith(".")
                && !part.startsWith("-")
                && !part.endsWith("-")
                && part.codePoints().anyMatch(Character::isLetter);
    }

    private static List<String> outsideBrackets(String text, String separators) {
        List<String> parts = new ArrayList<>();
        boolean balanced = text.chars().filter(c -> c == '(').count()
                == text.chars().filter(c -> c == ')').count();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (balanced && c == '(') {
                depth++;
            } else if (balanced && c == ')') {
                depth--;
            } else if (depth <= 0 && separators.indexOf(c) >= 0) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }
}
