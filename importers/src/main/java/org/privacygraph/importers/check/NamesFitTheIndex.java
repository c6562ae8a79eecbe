package org.privacygraph.importers.check;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.privacygraph.fact.DataItem;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.Organisation;
import org.privacygraph.fact.ProcessingActivity;

/** No name that is looked up is too long for an index of the database, whose keys end at about 8 kB. */
final class NamesFitTheIndex implements FactRule {

    private static final int LONGEST = 4_000;

    @Override
    public void check(FactChecks.Subject subject, Consumer<Violation> violations) {
        check("", "title", subject.facts().document().title(), violations);
        for (Fact fact : subject.facts().facts()) {
            switch (fact) {
                case Organisation organisation -> check(fact.id(), "name", organisation.name(), violations);
                case ProcessingActivity activity -> check(fact.id(), "name", activity.name(), violations);
                case DataItem item -> check(fact.id(), "words", item.words(), violations);
                default -> {}
            }
        }
    }

    private static void check(String fact, String field, String text, Consumer<Violation> violations) {
        int length = text.getBytes(StandardCharsets.UTF_8).length;
        if (length > LONGEST) {
            violations.accept(new Violation(
                    "NAME_TOO_LONG",
                    fact,
                    field,
                    text,
                    "The text is %,d bytes long in UTF-8; what is looked up by its name may have 4,000."
                            .formatted(length),
                    "Shorten it."));
        }
    }
}
