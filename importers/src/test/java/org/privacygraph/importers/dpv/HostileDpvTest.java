package org.privacygraph.importers.dpv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacygraph.importers.DocumentReading;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.format.Formats;
import org.privacygraph.vocabulary.Vocabulary;

class HostileDpvTest {

    private static final Formats FORMATS = Formats.all(Vocabulary.bundled());
    private static final Duration SECONDS = Duration.ofSeconds(20);
    private static final String DPV = "@prefix dpv: <https://w3id.org/dpv#> .\n";

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("TURTLE_PREFIX_UNKNOWN", 3, DPV + "<#p> a dpv:Process ;\n  dpv:hasPurpose ex:x ."),
                Arguments.of("TURTLE_BROKEN", 2, DPV + "<#p> a <a b> ."),
                Arguments.of("TURTLE_BROKEN", 2, DPV + "<#p> a <http://[> ."),
                Arguments.of("TURTLE_BROKEN", 2, DPV + "<#p> a dpv:Process"),
                Arguments.of("TURTLE_BROKEN", 2, DPV + "<#p> a \"never closed"),
                Arguments.of("TURTLE_BROKEN", 3, DPV + "<#p> a dpv:Process .\nvoila"),
                Arguments.of("TEXT_HAS_NUL", 2, DPV + "<#p> a \"\0\" ."),
                Arguments.of("RDF_EMPTY", 0, " \n\t "),
                Arguments.of("RDF_TOO_DEEP", 2, DPV + "<#p> a " + "[ <#q> ".repeat(100_000)),
                Arguments.of("RDF_TOO_DEEP", 2, DPV + "<#p> a " + "( ".repeat(100_000)),
                Arguments.of("RDF_TOO_DEEP", 2, DPV + "<< ".repeat(100_000)),
                Arguments.of("RDF_TOO_LARGE", 0, DPV + "<#p> a \"" + "x".repeat(1_000_001) + "\" ."),
                Arguments.of("RDF_TOO_LARGE", 0, DPV + "<#p> a <#0>" + ints(150_001) + " ."),
                Arguments.of(
                        "RDF_XML_NOT_READ", 0, "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"),
                Arguments.of(
                        "RDF_XML_NOT_READ",
                        0,
                        "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><rdf:RDF>&e;</rdf:RDF>"),
                Arguments.of("JSON_LD_CONTEXT_REMOTE", 0, "{\"@context\": \"https://w3id.org/dpv\", \"@id\": \"#p\"}"),
                Arguments.of("JSON_LD_CONTEXT_REMOTE", 0, "{\"@context\": [{}, \"dpv.jsonld\"], \"@id\": \"#p\"}"),
                Arguments.of("JSON_LD_CONTEXT_REMOTE", 0, "{\"@context\": {\"@import\": \"http://127.0.0.1:1/\"}}"),
                Arguments.of(
                        "JSON_LD_CONTEXT_REMOTE",
                        0,
                        "{\"@context\": {\"p\": {\"@id\": \"urn:p\", \"@context\": \"http://127.0.0.1:1/\"}}}"),
                Arguments.of("JSON_LD_CONTEXT_REMOTE", 0, "{\"@graph\": [{\"@context\": \"file:///etc/passwd\"}]}"),
                Arguments.of("JSON_LD_BROKEN", 0, "{\"@context\": 5}"),
                Arguments.of("JSON_LD_BROKEN", 0, "{\"@context\": {\"a\": \"b:c\", \"b\": \"a:c\"}, \"a:x\": 1}"),
                Arguments.of("JSON_LD_BROKEN", 0, "{\"@id\": {}}"),
                Arguments.of("JSON_LD_TOO_LARGE", 0, scopedContexts()),
                Arguments.of("JSON_BROKEN", 1, "{\"@id\": \"#p\", \"@id\": \"#q\"}"),
                Arguments.of("JSON_BROKEN", 1, "{\"@id\": "),
                Arguments.of("JSON_TOO_LARGE", 0, "[".repeat(100_000)),
                Arguments.of("DPV_EXPORT_BROKEN", 0, own("<urn:d> a pg:SourceDocument .")),
                Arguments.of(
                        "DPV_EXPORT_BROKEN", 0, own("<urn:d> a pg:SourceDocument . <urn:e> a pg:SourceDocument .")),
                Arguments.of("DPV_EXPORT_BROKEN", 0, own("<urn:d> a pg:SourceDocument ; pg:facts <urn:d> .")),
                Arguments.of(
                        "DPV_EXPORT_BROKEN",
                        0,
                        own("<urn:d> a pg:SourceDocument ; pg:facts <urn:d> . <urn:d> pg:position 1 .")));
    }

    private static String own(String text) {
        return "@prefix pg: <urn:privacygraph:ns:> .\n" + text;
    }

    private static String ints(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(',').append(i);
        }
        return text.toString();
    }

    private static String scopedContexts() {
        StringBuilder text =
                new StringBuilder("{\"@context\": {\"p\": {\"@id\": \"urn:p\", \"@context\": {\"@vocab\": \"urn:x:\"");
        for (int i = 0; i < 3_000; i++) {
            text.append(",\"t%d\": \"urn:t:%d\"".formatted(i, i));
        }
        return text.append("}}}, \"@graph\": [")
                .append("{\"p\": {}},".repeat(20_000))
                .append("{}]}")
                .toString();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void what_cannot_be_read_ends_in_a_problem_with_place_and_remedy(String code, int line, String text) {
        ImportProblem problem = problem(text.getBytes(StandardCharsets.UTF_8));
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.line()).isEqualTo(line);
        assertThat(problem.file()).isEqualTo("it");
        assertThat(problem.message()).endsWith(".").hasSizeLessThan(400);
        assertThat(problem.remedy()).endsWith(".");
    }

    @Test
    void bytes_that_are_no_utf_8_end_in_a_problem() {
        assertThat(problem(new byte[] {'<', '#', (byte) 0xC3, '>'}).code()).isEqualTo("TEXT_NOT_UTF_8");
        assertThat(problem(DPV.getBytes(StandardCharsets.UTF_16)).code()).isEqualTo("TEXT_NOT_UTF_8");
        assertThat(problem(new byte[] {'{', '"', (byte) 0xFF, '"', ':', '1', '}'})
                        .code())
                .isEqualTo("TEXT_NOT_UTF_8");
    }

    @Test
    void a_remote_context_is_named_with_its_place_and_what_to_do() {
        ImportProblem problem = problem("{\"@context\": \"https://w3id.org/dpv\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(problem.path()).isEqualTo("/@context");
        assertThat(problem.message()).contains("https://w3id.org/dpv");
        assertThat(problem.remedy()).contains("\"dpv\": \"https://w3id.org/dpv#\"");
    }

    @Test
    void a_text_with_half_characters_is_left_out_and_told() {
        DocumentReading reading = read(DPV + "<#p> a dpv:Process ; dpv:hasPersonalData \"a\\u0000b\", \"\\uD800\" .");
        assertThat(reading.facts().facts()).hasSize(1);
        assertThat(reading.report().notUnderstood()).hasSize(2);
    }

    @Test
    void a_ring_of_everything_ends() {
        DocumentReading reading = read(DPV + """
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                <#a> a dpv:Process, <#a> ; rdfs:subClassOf <#a> ; dpv:hasProcess <#a> ; dpv:hasPurpose <#a> ;
                  dpv:hasPersonalData <#a> ; dpv:hasDataSubject <#a> ; dpv:hasLegalBasis <#a> ; dpv:hasRecipient <#a> ;
                  dpv:hasDataController <#a> ; dpv:isSubsidiaryOf <#b> ; dpv:hasStorageCondition <#a> ; dpv:hasDuration <#a> ;
                  dpv:hasLocation <#a> ; dpv:hasCountry <#a> ; dpv:hasThirdCountry <#a> ; dpv:hasDataSource <#a> ;
                  dpv:hasRight <#a> ; dpv:hasJointDataControllers <#a> ; dpv:hasContact <#a> ;
                  dpv:hasTechnicalOrganisationalMeasure <#a> .
                <#b> a dpv:Process ; dpv:hasProcess <#a> ; dpv:hasDataController <#b> .
                _:x dpv:hasProcess _:y . _:y dpv:hasProcess _:z . _:z dpv:hasProcess _:x .
                """);
        assertThat(reading.report().read()).isPositive();
    }

    @Test
    void long_chains_of_classes_lists_and_processes_end_in_time() {
        StringBuilder text = new StringBuilder(DPV)
                .append(
                        "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n<#p> a dpv:Process ; dpv:hasPurpose <#c0> .\n");
        for (int i = 0; i < 20_000; i++) {
            text.append(
                    "<#c%d> rdfs:subClassOf <#c%d> .\n_:b%d dpv:hasProcess _:b%d .\n".formatted(i, i + 1, i, i + 1));
        }
        text.append("<#p> dpv:hasPersonalData (")
                .append(" \"x\"".repeat(20_000))
                .append(" ) .");
        assertThat(read(text.toString()).report().read()).isGreaterThan(80_000);
    }

    @Test
    void many_data_and_many_recipients_are_not_multiplied_without_end() {
        StringBuilder text = new StringBuilder(DPV).append("<#p> a dpv:Process ");
        for (int i = 0; i < 3_000; i++) {
            text.append("; dpv:hasPersonalData \"item %d\" ; dpv:hasRecipient \"recipient %d\"\n".formatted(i, i));
        }
        DocumentReading reading = read(text + ".");
        assertThat(reading.facts().facts()).hasSize(6_000 + 3_000 + 1);
        assertThat(reading.report().remarks()).anyMatch(remark -> remark.contains("500,000"));
    }

    @Test
    void reading_is_silent() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream noise = new ByteArrayOutputStream();
        read(DPV + "<#p> a dpv:Process .");
        try {
            System.setOut(new PrintStream(noise, true, StandardCharsets.UTF_8));
            System.setErr(System.out);
            read(
                    DPV
                            + "<#p> a dpv:Process ; dpv:hasDuration \"x\"^^<http://www.w3.org/2001/XMLSchema#duration>, \"a\"@zzzzzzzzzz .");
            read(
                    "{\"@id\": \"a b\", \"https://w3id.org/dpv#hasPurpose\": {\"@id\": \"c d\"}, \"@type\": [\"x\"], \"@bogus\": 1}");
            problem("{\"@context\": {\"a\": 1}}".getBytes(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(noise.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static DocumentReading read(String text) {
        SourceFile file = new SourceFile("it", text.getBytes(StandardCharsets.UTF_8));
        return assertTimeoutPreemptively(
                SECONDS,
                () -> new DpvImporter(Vocabulary.bundled())
                        .read(file, SourceTexts.NONE)
                        .documents()
                        .getFirst());
    }

    private static ImportProblem problem(byte[] bytes) {
        return assertTimeoutPreemptively(SECONDS, () -> {
            try {
                FORMATS.read("dpv", new SourceFile("it", bytes), SourceTexts.NONE);
            } catch (ImportException e) {
                return e.problems().getFirst();
            }
            return new ImportProblem("NONE", "it", 0, null, "It was read.", "None.");
        });
    }
}
