package org.privacygraph.api.finding;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.privacygraph.importers.SourceFile;

/**
 * A rule's own test, read from {@code rules/<CODE>.yaml}: small documents, and what the rule finds in each.
 *
 * @param asOf the day in question
 * @param cases the documents
 */
record RuleCase(String asOf, List<Document> cases) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * A document.
     *
     * @param name a few words on it
     * @param nearMiss whether it is what would be a false alarm
     * @param withoutIssuer whether nobody issues it, which other formats allow
     * @param register the register; what is the same in all of them is left out, lines too
     * @param finds subjects that are found, as {@code id [severity]}, with {@code about} after a bar
     */
    record Document(
            String name, boolean nearMiss, boolean withoutIssuer, Map<String, Object> register, List<String> finds) {

        Document {
            register = Objects.requireNonNullElse(register, Map.of());
            finds = Objects.requireNonNullElse(finds, List.of());
        }
    }

    static List<String> codes() {
        try (Stream<Path> files = Files.list(Path.of(
                Objects.requireNonNull(RuleCase.class.getResource("rules")).toURI()))) {
            return files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static RuleCase read(String code) {
        try {
            return YAML.readValue(RuleCase.class.getResourceAsStream("rules/" + code + ".yaml"), RuleCase.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the case of " + code, e);
        }
    }

    LocalDate day() {
        return LocalDate.parse(asOf);
    }

    static String key(String code, int index) {
        return code.toLowerCase(Locale.ROOT).replace('_', '-') + "-" + index;
    }

    List<SourceFile> files(String code) {
        List<SourceFile> files = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            files.add(file(key(code, i), cases.get(i)));
        }
        return files;
    }

    private static SourceFile file(String key, Document document) {
        Map<String, Object> register = new LinkedHashMap<>();
        register.put("register", 1);
        Map<String, Object> head = new LinkedHashMap<>(Map.of(
                "key",
                key,
                "kind",
                "PRIVACY_NOTICE",
                "title",
                document.name(),
                "language",
                "en",
                "issuer",
                "acme",
                "sha256",
                "0".repeat(64),
                "lineCount",
                9));
        register.put("sections", List.of(Map.of("title", "All", "lines", "1-9")));
        List<Object> organisations =
                new ArrayList<>(List.of(Map.of("id", "acme", "lines", 1, "name", "Acme Limited", "kind", "COMPANY")));
        document.register().forEach((section, value) -> {
            switch (section) {
                case "document" ->
                    ((Map<?, ?>) value).forEach((field, of) -> {
                        if (of == null) {
                            head.remove(field.toString());
                        } else {
                            head.put(field.toString(), of);
                        }
                    });
                case "organisations" -> organisations.addAll((List<?>) withLines(value));
                default -> register.put(section, withLines(value));
            }
        });
        register.put("document", head);
        register.put("organisations", withLines(organisations));
        try {
            return new SourceFile(
                    key + ".yaml", YAML.writeValueAsString(register).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Facts without lines stand in the second line. */
    private static Object withLines(Object facts) {
        return ((List<?>) facts)
                .stream()
                        .map(fact -> {
                            Map<Object, Object> copy = new LinkedHashMap<>((Map<?, ?>) fact);
                            copy.putIfAbsent("lines", 2);
                            return copy;
                        })
                        .toList();
    }
}
