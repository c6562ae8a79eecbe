package org.privacygraph.importers.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacygraph.vocabulary.Scheme;

/** Texts of any kind end in a coding, soon. */
class HostileTextsTest {

    private static final int MEGABYTE = 1_000_000;
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final List<String> PIECES = List.of(
            "Art",
            "Art.",
            "Artikel",
            "§",
            "§§",
            "6",
            "9",
            "1",
            "(1)",
            "(",
            ")",
            "lit",
            "lit.",
            "a",
            "f)",
            "(f)",
            "GDPR",
            "DSGVO",
            "GPDR",
            "BDSG",
            "Abs.",
            "I",
            "II",
            "S. 1",
            "und",
            "-",
            "–",
            ",",
            ";",
            "\n",
            " ",
            "bis",
            "point",
            "of",
            "Regulation (EU) ",
            "2016",
            "/",
            "679",
            "P",
            "T",
            "30",
            "D",
            "days",
            "Tage",
            "DE",
            "Deutschland",
            "CA",
            "94041",
            "\u0000",
            "\uD800",
            "\uDC00",
            "\u202E",
            "\u200B",
            "\uFEFF",
            "ß",
            "İ",
            "\uFDFA",
            "ﬀ",
            "①",
            "½",
            "😀",
            "e\u0301",
            "\"",
            "'",
            "•",
            "|",
            "=",
            "+",
            "?",
            "not");

    private static final List<Function<String, Coding>> READERS = List.of(
            new LegalBases()::of,
            text -> new Countries().of(text, null),
            text -> new Countries().of("DE", text),
            text -> new Countries().of(text, text),
            new Durations()::of,
            text -> new Concepts().of(Scheme.PURPOSE, text),
            text -> new Concepts().of(Scheme.PERSONAL_DATA_CATEGORY, text));

    @BeforeAll
    static void warm_up() {
        READERS.forEach(reader -> reader.apply("Art. 6"));
    }

    @Test
    void garbage_ends_in_a_coding() {
        Random random = new Random(20180525);
        for (int i = 0; i < 20_000; i++) {
            String text = garbage(random);
            READERS.forEach(reader -> assertThat(reader.apply(text).left()).allSatisfy(left -> {
                assertThat(left.text()).isNotNull();
                assertThat(left.decision()).endsWith(".");
            }));
            assertThat(new Concepts().splitList(text)).noneMatch(Blank::isBlank);
        }
    }

    @Test
    void no_key_is_made_of_a_text_without_letters() {
        Random random = new Random(42);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder made = new StringBuilder();
            random.ints(1 + random.nextInt(20), 1, 0x3000)
                    .filter(point ->
                            !Character.isLetter(Character.toString(point).codePointAt(0)) && !namesLetters(point))
                    .forEach(made::appendCodePoint);
            String text = made.toString();
            assertThat(new LegalBases().of(text).keys()).as(text).isEmpty();
            assertThat(new Countries().of(text, null).keys()).as(text).isEmpty();
            assertThat(new Durations().of(text).keys()).as(text).isEmpty();
            assertThat(new Concepts().of(Scheme.PURPOSE, text).keys()).as(text).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "\n",
                "a",
                "A",
                "1",
                "(",
                ")",
                "-",
                ",",
                ";",
                "und ",
                "Art. ",
                "Art. 6 ",
                "§",
                "(f)",
                "lit. ",
                "lit. a, ",
                "GDPR-6-1-f ",
                "BDSG-26\n",
                "GDPR ",
                "Regulation (EU) ",
                "ds-",
                "DE, ",
                "Deutschland ",
                "Atlanta, CA 94041 ",
                "P",
                "P1",
                "30 ",
                "a (",
                "\uFDFA",
                "e\u0301",
                "\uD83D\uDE00",
                "\u200B",
                "point (f) of ",
                "not ",
                "Abs. 1 ",
                "6(1)(f) ",
                "verordnung "
            })
    void a_megabyte_is_read_within_a_second(String piece) {
        String text = piece.repeat(MEGABYTE / piece.length());
        for (int reader = 0; reader < READERS.size(); reader++) {
            Function<String, Coding> read = READERS.get(reader);
            assertThat(cpuTime(() -> read.apply(text)))
                    .as("reader %d of %s", reader, piece)
                    .isLessThan(SOON);
        }
        assertThat(cpuTime(() -> new Concepts().splitList(text)))
                .as("list of %s", piece)
                .isLessThan(SOON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "[]",
                "{}",
                "\"\"",
                "None",
                "none",
                "NULL",
                "n/a",
                "N/A",
                "#N/A",
                "-",
                "—",
                "...",
                "?",
                "k. A.",
                "keine Angabe",
                "\u200B",
                "\u00A0",
                "[\"None\"]",
                "(none)",
                "unbekannt",
                "nan"
            })
    void says_nothing(String text) {
        assertThat(Blank.isBlank(text)).isTrue();
        READERS.stream()
                .limit(2)
                .forEach(reader -> assertThat(reader.apply(text)).isEqualTo(Coding.NOT_STATED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "no", "keine", "nein", "x", "✓", "€", "name", "Nobody"})
    void says_something(String text) {
        assertThat(Blank.isBlank(text)).isFalse();
    }

    /** Time of this thread alone, so that a busy machine does not matter. */
    private static Duration cpuTime(Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
    }

    private static boolean namesLetters(int point) {
        String compatible = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
        return compatible.codePoints().anyMatch(Character::isLetter);
    }

    private static String garbage(Random random) {
        return Stream.generate(() -> random.nextInt(10) == 0
                        ? Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1))
                        : PIECES.get(random.nextInt(PIECES.size())) + (random.nextBoolean() ? " " : ""))
                .limit(1 + random.nextInt(12))
                .reduce("", String::concat);
    }
}
