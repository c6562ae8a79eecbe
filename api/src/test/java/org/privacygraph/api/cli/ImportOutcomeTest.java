package org.privacygraph.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.privacygraph.importers.ImportPlan;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.register.RegisterImporter;
import org.privacygraph.store.Changes;
import org.privacygraph.vocabulary.Vocabulary;

class ImportOutcomeTest {

    @Test
    void counts_what_changed() throws IOException {
        Changes changes = new Changes(List.of(), List.of(), List.of("a", "b"), 1200);

        assertThat(new ImportOutcome(plan(), changes, Duration.ofMillis(1234)))
                .hasToString("bakery.yaml: 8 facts, source text not at hand:"
                        + " 0 added, 0 changed, 2 removed, 1,200 unchanged, 1.2 s");
    }

    @Test
    void says_when_nothing_changed() throws IOException {
        Changes changes = new Changes(List.of(), List.of(), List.of(), 1200);

        assertThat(new ImportOutcome(plan(), changes, Duration.ofMillis(40)).summary())
                .isEqualTo("nothing changed, 1,200 unchanged, 0.0 s");
    }

    private static ImportPlan plan() throws IOException {
        return new RegisterImporter(Vocabulary.bundled())
                .read(
                        new SourceFile("bakery.yaml", BrokenRegisters.sound().getBytes(StandardCharsets.UTF_8)),
                        SourceTexts.NONE);
    }
}
