package org.privacygraph.importers.tilt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.DataGroup;
import org.privacygraph.fact.DataItem;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.Link;
import org.privacygraph.importers.FactIds;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.coding.Coding;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Evidence;
import org.privacygraph.provenance.Grain;
import org.privacygraph.provenance.Locator;
import org.privacygraph.vocabulary.Scheme;

/** The data items of a document: one for each wording, with all places that use it. */
final class TiltItems {

    private final TiltCoder coder;
    private final TiltFacts groups;
    private final Map<String, Item> items = new LinkedHashMap<>();

    private static final class Item {
        private final String words;
        private final @Nullable String group;
        private final Coding coding;
        private final List<Locator> places = new ArrayList<>();
        private final List<Boolean> mandatory = new ArrayList<>();

        Item(String words, @Nullable String group, Coding coding) {
            this.words = words;
            this.group = group;
            this.coding = coding;
        }
    }

    TiltItems(TiltCoder coder, TiltFacts groups) {
        this.coder = coder;
        this.groups = groups;
    }

    /** The item that a field names, in a group where one is told; null where it names none. */
    @Nullable
    String item(TiltValue field, @Nullable String group) {
        String text = field.text();
        if (text == null) {
            field.lost();
            return null;
        }
        Coding coding = coder.concepts(Scheme.PERSONAL_DATA_CATEGORY, text);
        if (text.codePointCount(0, text.length()) > TiltWords.LONGEST) {
            field.leave(Reason.MALFORMED, "Its first words were kept; it is longer than a category can be.");
        } else {
            TiltCoder.tell(field, coding);
        }
        String words = TiltWords.shortened(text, TiltWords.LONGEST);
        String id = FactIds.of("item", group == null ? words : words + "\n" + group);
        items.computeIfAbsent(id, key -> new Item(words, group, coding)).places.add(field.at());
        return id;
    }

    /** The group that a field names. */
    @Nullable
    String group(TiltValue field) {
        String text = field.text();
        if (text == null) {
            field.lost();
            return null;
        }
        String name = TiltWords.shortened(TiltWords.oneLine(text), TiltWords.LONGEST);
        field.understood();
        String id = FactIds.of("group", name);
        return groups.add(id, field.at(), evidence -> new DataGroup(id, evidence, name));
    }

    /** An entry says of the item that it must be given, or need not. */
    void mandatory(String id, boolean mandatory) {
        Item item = items.get(id);
        if (item != null) {
            item.mandatory.add(mandatory);
        }
    }

    /** The ids of the items whose words are these. */
    List<String> named(String words) {
        return items.entrySet().stream()
                .filter(item -> item.getValue().words.equals(words))
                .map(Map.Entry::getKey)
                .toList();
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        items.forEach((id, item) -> facts.add(new DataItem(
                id,
                new Evidence(item.places, Assertion.STATED, null),
                item.words,
                item.group,
                item.coding.keys().stream()
                        .map(key -> new Link(key, Assertion.STATED, Grain.PAIRED, null, List.of(), null))
                        .toList(),
                mandatory(item.mandatory),
                uncoded(item.coding))));
        return facts;
    }

    /** The values of a list that no concept is known for, where others have one. */
    private static List<String> uncoded(Coding coding) {
        return coding.keys().isEmpty()
                ? List.of()
                : coding.left().stream()
                        .map(left -> TiltWords.shortened(left.text(), TiltWords.LONGEST))
                        .toList();
    }

    /** What all entries that say something about it agree on. */
    private static @Nullable Boolean mandatory(List<Boolean> said) {
        return said.isEmpty() || said.contains(true) && said.contains(false) ? null : said.getFirst();
    }
}
