package org.privacygraph.importers.check;

import java.util.function.Consumer;

/** One rule about the facts of a document; it tells all that breaks it and stops at nothing. */
interface FactRule {

    void check(FactChecks.Subject subject, Consumer<Violation> violations);
}
