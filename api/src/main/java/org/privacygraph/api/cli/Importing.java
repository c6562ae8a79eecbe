package org.privacygraph.api.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.privacygraph.importers.ImportPlan;
import org.privacygraph.store.Changes;
import org.privacygraph.store.FactStore;
import org.privacygraph.store.Origin;

/** Writes registers one after the other, each in a transaction of its own, and tells what that changed. */
final class Importing {

    private final FactStore store;
    private final PrintWriter out;

    Importing(FactStore store, PrintWriter out) {
        this.store = store;
        this.out = out;
    }

    void write(List<ImportPlan> plans) {
        plans.forEach(this::write);
    }

    private void write(ImportPlan plan) {
        out.print(ImportOutcome.describe(plan) + ", writing ... ");
        out.flush();
        long start = System.nanoTime();
        try {
            Changes changes = store.write(plan.facts(), origin(plan));
            out.println(new ImportOutcome(plan, changes, Duration.ofNanos(System.nanoTime() - start)).summary());
        } catch (RuntimeException | Error e) {
            out.println("not written");
            throw e;
        }
    }

    private static Origin origin(ImportPlan plan) {
        return new Origin(
                String.valueOf(Path.of(plan.file().name()).getFileName()),
                plan.file().sha256());
    }
}
