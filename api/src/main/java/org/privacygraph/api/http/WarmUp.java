package org.privacygraph.api.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.privacygraph.api.error.ClientError;

/**
 * Asks the example questions once, so that the first person to ask need not wait until the database has planned them:
 * that takes seconds for the answer about a breach, and for all rules of findings.
 */
public final class WarmUp {

    private WarmUp() {}

    /** Asks in the background, one after the other; what fails is left to whoever asks in earnest. */
    public static Thread start(GraphQlExecutor executor) {
        return Thread.ofVirtual().name("warm-up").start(() -> {
            for (Examples.Example example : Examples.bundled().all()) {
                try {
                    executor.execute(
                            new GraphQlRequest(example.query(), null, variables(example.variables()), Map.of()));
                } catch (ClientError e) {
                    return;
                }
            }
        });
    }

    private static Map<String, @Nullable Object> variables(@Nullable String json) {
        if (json == null) {
            return Map.of();
        }
        try {
            return new ObjectMapper().readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The variables of an example are no JSON.", e);
        }
    }
}
