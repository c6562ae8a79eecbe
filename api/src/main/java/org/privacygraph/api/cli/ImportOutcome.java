package org.privacygraph.api.cli;

import java.time.Duration;
import java.util.Locale;
import org.privacygraph.importers.ImportPlan;
import org.privacygraph.store.Changes;

/**
 * What an import did to the graph.
 *
 * @param plan what was to be written
 * @param changes what was written
 * @param took how long writing took
 */
record ImportOutcome(ImportPlan plan, Changes changes, Duration took) {

    /** The file, what it holds, and whether the text of its source was there to check the places against. */
    static String describe(ImportPlan plan) {
        return "%s: %,d facts, source text %s"
                .formatted(
                        plan.file().name(),
                        plan.facts().facts().size(),
                        plan.sourceChecked() ? "checked" : "not at hand");
    }

    /** What changed, and how long that took. */
    String summary() {
        return changes.isEmpty()
                ? "nothing changed, %,d unchanged, %s".formatted(changes.unchanged(), seconds(took))
                : "%,d added, %,d changed, %,d removed, %,d unchanged, %s"
                        .formatted(
                                changes.added().size(),
                                changes.changed().size(),
                                changes.removed().size(),
                                changes.unchanged(),
                                seconds(took));
    }

    static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }

    @Override
    public String toString() {
        return describe(plan) + ": " + summary();
    }
}
