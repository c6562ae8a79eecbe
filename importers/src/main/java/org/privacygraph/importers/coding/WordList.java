package org.privacygraph.importers.coding;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Parts of a short phrase that commas, slashes and "and" make. */
final class WordList {

    private static final Pattern SEPARATOR =
            Pattern.compile("[,/&+]| (?:und|and|oder|or|et|ou|sowie|bzw\\.?) ", Pattern.CASE_INSENSITIVE);

    private WordList() {}

    static List<String> parts(String phrase) {
        return Stream.of(SEPARATOR.split(phrase))
                .map(Folding::trimmed)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    static boolean hasAny(String phrase, Set<String> words) {
        return Stream.of(phrase.toLowerCase(Locale.ROOT).split(" ")).anyMatch(words::contains);
    }
}
