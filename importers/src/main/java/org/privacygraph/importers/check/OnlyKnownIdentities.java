package org.privacygraph.importers.check;

import java.util.function.Consumer;
import org.privacygraph.fact.Organisation;
import org.privacygraph.importers.Nearest;

/** An organisation is the same as another only by a decision that can be read. */
final class OnlyKnownIdentities implements FactRule {

    @Override
    public void check(FactChecks.Subject subject, Consumer<Violation> violations) {
        subject.facts().facts().stream()
                .filter(Organisation.class::isInstance)
                .map(Organisation.class::cast)
                .filter(organisation ->
                        organisation.sameAs() != null && !subject.identities().contains(organisation.sameAs()))
                .forEach(organisation -> violations.accept(new Violation(
                        "UNKNOWN_IDENTITY",
                        organisation.id(),
                        "sameAs",
                        String.valueOf(organisation.sameAs()),
                        "'" + organisation.sameAs() + "' is no entry of organisation-decisions.yaml.",
                        "Leave sameAs out, or add the entry with its reason; nearest: "
                                + String.join(
                                        ", ", Nearest.to(String.valueOf(organisation.sameAs()), subject.identities()))
                                + ".")));
    }
}
