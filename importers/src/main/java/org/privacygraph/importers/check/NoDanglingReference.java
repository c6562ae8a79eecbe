package org.privacygraph.importers.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.Organisation;
import org.privacygraph.importers.Nearest;

/** Every id that a fact refers to is that of a fact of the document, of a kind that fits. */
final class NoDanglingReference implements FactRule {

    @Override
    public void check(FactChecks.Subject subject, Consumer<Violation> violations) {
        Map<String, Fact> facts = new HashMap<>();
        subject.facts().facts().forEach(fact -> facts.put(fact.id(), fact));
        String issuer = subject.facts().document().issuer();
        if (issuer != null) {
            check("", new References.ToFact("issuer", issuer, Set.of(Organisation.class)), facts, violations);
        }
        facts.values()
                .forEach(fact -> References.of(fact)
                        .facts()
                        .forEach(reference -> check(fact.id(), reference, facts, violations)));
    }

    private static void check(
            String from, References.ToFact reference, Map<String, Fact> facts, Consumer<Violation> violations) {
        Fact target = facts.get(reference.id());
        if (target == null) {
            violations.accept(new Violation(
                    "DANGLING_REFERENCE",
                    from,
                    reference.field(),
                    reference.id(),
                    "'" + reference.id() + "' is the id of no fact in this document.",
                    Nearest.remedy(reference.id(), fitting(reference, facts))));
        } else if (reference.kinds().stream().noneMatch(kind -> kind.isInstance(target))) {
            violations.accept(new Violation(
                    "REFERENCE_OF_WRONG_KIND",
                    from,
                    reference.field(),
                    reference.id(),
                    "'" + reference.id() + "' is a " + target.getClass().getSimpleName() + ", not a " + kinds(reference)
                            + ".",
                    "Refer to a fact of that kind, such as "
                            + String.join(", ", Nearest.to(reference.id(), fitting(reference, facts))) + "."));
        }
    }

    private static List<String> fitting(References.ToFact reference, Map<String, Fact> facts) {
        return facts.values().stream()
                .filter(fact -> reference.kinds().stream().anyMatch(kind -> kind.isInstance(fact)))
                .map(Fact::id)
                .toList();
    }

    private static String kinds(References.ToFact reference) {
        return reference.kinds().stream().map(Class::getSimpleName).sorted().collect(Collectors.joining(" or "));
    }
}
