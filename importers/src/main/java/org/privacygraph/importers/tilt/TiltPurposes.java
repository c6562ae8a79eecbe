package org.privacygraph.importers.tilt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.privacygraph.fact.Link;
import org.privacygraph.importers.coding.Coding;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Grain;
import org.privacygraph.vocabulary.Scheme;

/** The purposes of one entry. */
final class TiltPurposes {

    private TiltPurposes() {}

    /** The purposes; one that the vocabulary does not know is a purpose all the same, in the document's words. */
    static List<Link> links(TiltValue purposes, TiltCoder coder) {
        List<Link> links = new ArrayList<>();
        for (TiltValue purpose : purposes.each()) {
            TiltValue name = purpose.node().isObject() ? purpose.get("purpose") : purpose;
            TiltValue description = purpose.get("description");
            String words = name.text();
            String more = description.text();
            if (words == null) {
                name.lost();
            }
            if (words == null && more == null) {
                description.lost();
                continue;
            }
            Coding coding = coder.concepts(Scheme.PURPOSE, words == null ? String.valueOf(more) : words);
            TiltCoder.tell(words == null ? description : name, coding);
            if (words != null) {
                description.understood();
            }
            String all = words == null ? more : more == null || more.equals(words) ? words : words + ": " + more;
            for (String key : coding.keys().isEmpty() ? List.of("Purpose") : coding.keys()) {
                links.add(new Link(key, Assertion.STATED, Grain.SAME_ACTIVITY, all, List.of(purpose.at()), null));
            }
        }
        return merged(links);
    }

    /** One tie for each purpose, with all words and places. */
    private static List<Link> merged(List<Link> links) {
        Map<String, List<Link>> byTarget =
                links.stream().collect(Collectors.groupingBy(Link::target, LinkedHashMap::new, Collectors.toList()));
        return byTarget.entrySet().stream()
                .map(same -> new Link(
                        same.getKey(),
                        Assertion.STATED,
                        Grain.SAME_ACTIVITY,
                        same.getValue().stream().map(Link::words).distinct().collect(Collectors.joining("\n")),
                        same.getValue().stream()
                                .flatMap(link -> link.locators().stream())
                                .distinct()
                                .toList(),
                        null))
                .toList();
    }
}
