package org.privacygraph.api.breach.export;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.privacygraph.api.error.ClientError;
import org.privacygraph.api.error.ErrorCode;

/** Reads an incident from texts, as an address or a command line gives them. */
public final class IncidentParameters {

    private static final Set<String> TEXTS = Set.of("organisation", "system", "dataCategory", "country");
    private static final Set<String> FLAGS = Set.of("includeGroup", "includePossible");
    private static final Set<String> MOMENTS = Set.of("noticedAt", "beganAt");

    private IncidentParameters() {}

    /**
     * The input of the field {@code breachImpact}; countries of people are separated by commas.
     *
     * @throws ClientError where a name is not known or a value cannot be read
     */
    public static Map<String, @Nullable Object> of(Map<String, String> texts) {
        Map<String, @Nullable Object> input = new HashMap<>();
        texts.forEach((name, text) -> input.put(name, value(name, text)));
        return input;
    }

    private static Object value(String name, String text) {
        if (TEXTS.contains(name)) {
            return text;
        }
        if (FLAGS.contains(name)) {
            return flag(name, text);
        }
        if (MOMENTS.contains(name)) {
            return parsed(name, text, OffsetDateTime::parse, "2026-05-01T03:00:00+02:00");
        }
        return switch (name) {
            case "asOf" -> parsed(name, text, LocalDate::parse, "2026-05-01");
            case "dataSubjectsIn" -> List.of(text.split("\\s*,\\s*"));
            default ->
                throw new ClientError(
                        ErrorCode.INVALID_ARGUMENT,
                        "An incident has no '" + name + "'.",
                        "It has organisation, includeGroup, system, dataCategory, country, includePossible,"
                                + " dataSubjectsIn, noticedAt, beganAt and asOf.");
        };
    }

    private static Boolean flag(String name, String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw new ClientError(
                        ErrorCode.INVALID_ARGUMENT, "The " + name + " cannot be read.", "Write it as true or false.");
        };
    }

    private static <T> T parsed(String name, String text, Function<String, T> parser, String example) {
        try {
            // In an address a plus sign that is not encoded means a space.
            return parser.apply(text.replace(' ', '+'));
        } catch (DateTimeParseException e) {
            throw new ClientError(
                    ErrorCode.INVALID_ARGUMENT, "The " + name + " cannot be read.", "Write it like " + example + ".");
        }
    }
}
