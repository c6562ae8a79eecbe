package org.privacygraph.importers.sheet.write;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.privacygraph.fact.DataSubjectRight;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.FactSet;
import org.privacygraph.fact.Link;
import org.privacygraph.provenance.Assertion;

/**
 * Tells what a document says to be so, and nothing against it: a cell of a sheet can say that something is, and neither
 * that it is denied, nor that nothing is said of it, nor that the document contradicts itself.
 */
final class Affirmed {

    private static final Set<Assertion> SAID = EnumSet.of(Assertion.STATED, Assertion.INFERRED);

    private final Set<String> facts;

    private Affirmed(Set<String> facts) {
        this.facts = facts;
    }

    /** Of the facts of a document. */
    static Affirmed in(FactSet document) {
        Set<String> deniedRights = document.facts().stream()
                .filter(DataSubjectRight.class::isInstance)
                .map(DataSubjectRight.class::cast)
                .filter(right -> right.evidence().assertion() == Assertion.STATED_ABSENT
                        || right.evidence().assertion() == Assertion.AMBIGUOUS)
                .map(DataSubjectRight::right)
                .collect(Collectors.toUnmodifiableSet());
        Predicate<Fact> denied = fact -> fact instanceof DataSubjectRight right && deniedRights.contains(right.right());
        return new Affirmed(document.facts().stream()
                .filter(fact -> says(fact.evidence().assertion()))
                .filter(denied.negate())
                .map(Fact::id)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether this way of saying is neither a denial, nor a silence, nor a contradiction. */
    static boolean says(Assertion assertion) {
        return SAID.contains(assertion);
    }

    /** Whether the fact is said to be so. */
    boolean is(Fact fact) {
        return facts.contains(fact.id());
    }

    /** The ties among these that are said to be so. */
    static List<Link> of(List<Link> links) {
        return links.stream().filter(link -> says(link.assertion())).toList();
    }
}
