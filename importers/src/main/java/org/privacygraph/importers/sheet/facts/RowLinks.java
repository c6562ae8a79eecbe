package org.privacygraph.importers.sheet.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.Link;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Grain;
import org.privacygraph.provenance.Locator;
import org.privacygraph.provenance.SheetCell;

/** The ties of a row to what its cells name; what two cells name is one tie that rests on both. */
final class RowLinks {

    private final List<Link> links = new ArrayList<>();

    /** Ties the row itself: a cell is said of the row in which it stands, so the two are paired. */
    void add(String target, @Nullable String words, SheetCell at) {
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            if (link.target().equals(target) && Objects.equals(link.words(), words)) {
                List<Locator> places = new ArrayList<>(link.locators());
                places.add(at);
                links.set(i, link.withLocators(places.stream().distinct().toList()));
                return;
            }
        }
        links.add(new Link(target, Assertion.STATED, Grain.PAIRED, words, List.of(at), null));
    }

    void add(Link link) {
        links.add(link);
    }

    List<Link> all() {
        return List.copyOf(links);
    }

    /** The same ties from something else that stands in the row: the row only lists both. */
    List<Link> beside() {
        return links.stream().map(link -> link.atMost(Grain.SAME_ACTIVITY)).toList();
    }

    /** Changes the ties to one concept. */
    void words(String targetStart, String words, SheetCell at) {
        links.replaceAll(link -> !link.target().startsWith(targetStart)
                ? link
                : new Link(
                        link.target(),
                        link.assertion(),
                        link.grain(),
                        words,
                        Stream.concat(link.locators().stream(), Stream.<Locator>of(at))
                                .toList(),
                        link.note()));
    }

    boolean has(String targetStart) {
        return links.stream().anyMatch(link -> link.target().startsWith(targetStart));
    }
}
