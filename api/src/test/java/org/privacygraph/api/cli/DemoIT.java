package org.privacygraph.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DemoIT {

    @Test
    void answers_the_headline_question_serves_more_and_stops_when_it_is_told() throws Exception {
        try (Program demo = Program.start("demo", "--port", "0")) {
            Endpoint endpoint = Endpoint.of(demo);
            demo.await("Stop with Ctrl-C");

            assertThat(demo.output().lines().filter(line -> line.contains(".yaml: ")))
                    .hasSize(5);
            assertThat(demo.output())
                    .contains("Which third parties receive contact data", "RECIPIENT", "LEGAL BASIS", "not stated")
                    .containsPattern("Of \\d+ recipients the documents do not itemise")
                    .doesNotContain("INFO", "WARN", "SLF4J", "Exception", "\tat ");
            assertThat(endpoint.ask("{ notices(first: 10) { totalCount } }")
                            .at("/data/notices/totalCount")
                            .asInt())
                    .isEqualTo(5);

            long told = System.nanoTime();
            demo.terminate();
            assertThat(demo.exitCode()).isEqualTo(143);
            assertThat(Duration.ofNanos(System.nanoTime() - told)).isLessThan(Duration.ofSeconds(10));
            assertThat(demo.output()).endsWith("Stop with Ctrl-C.\n");
        }
    }
}
