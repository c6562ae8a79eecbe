package org.privacygraph.importers.tilt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.StatuteReference;
import org.privacygraph.importers.FactIds;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.coding.Coding;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Grain;
import org.privacygraph.provenance.Locator;
import org.privacygraph.vocabulary.Scheme;

/** The legal bases of one entry, with the legitimate interests that it gives beside them. */
final class TiltBases {

    /** The basis that legitimate interests belong to (GDPR Art. 6(1)(f), 13(1)(d)). */
    private static final String INTERESTS = "A6_1_F";

    private static final String BY_DEFINITION =
            "The entry states a legitimate interest and no legal basis; such interests belong to Art. 6(1)(f) GDPR.";

    private final TiltContext context;
    private final Map<String, Link> links = new LinkedHashMap<>();
    private boolean stated;
    private @Nullable TiltValue denied;

    /** Reads the members {@code legalBases} and {@code legitimateInterests}. */
    TiltBases(TiltContext context, TiltValue entry) {
        this.context = context;
        for (TiltValue basis : entry.get("legalBases").each()) {
            stated = true;
            if (basis.node().isObject()) {
                basis(basis);
            } else {
                reference(basis);
            }
        }
        entry.get("legitimateInterests").objects().forEach(this::interest);
    }

    /** The bases, each once; they are listed beside the purposes, and not tied to any of them. */
    List<Link> links() {
        return List.copyOf(links.values());
    }

    /** Where the entry says that there is no legitimate interest; null where it does not. */
    @Nullable
    TiltValue denied() {
        return denied;
    }

    private void basis(TiltValue basis) {
        TiltValue reference = basis.get("reference");
        TiltValue description = basis.get("description");
        List<String> keys = reference.isBlank() ? inWords(description) : reference(reference);
        String words = description.text();
        if (words == null) {
            return;
        }
        if (keys.isEmpty()) {
            if (!reference.isBlank()) {
                description.leave(Reason.NOT_MODELLED, "It was left out with the reference that it explains.");
            }
            return;
        }
        if (reference.isBlank()) {
            description.understood();
            keys.forEach(key -> add(key, Assertion.STATED, null, description.at(), null));
        } else {
            description.leave(Reason.NOT_MODELLED, "The basis was kept and its description left out.");
        }
    }

    /** The bases that a description names, where no reference stands beside it. */
    private List<String> inWords(TiltValue description) {
        String words = description.text();
        Coding coding = words == null ? Coding.NOT_STATED : context.coder().bases(words);
        if (coding.keys().isEmpty() && words != null) {
            description.leave(Reason.NO_LEGAL_BASIS, "It was left out; it names no legal basis.");
        }
        return coding.keys();
    }

    private List<String> reference(TiltValue reference) {
        String text = reference.text();
        if (text == null) {
            return List.of();
        }
        Coding coding = context.coder().bases(text);
        TiltCoder.tell(reference, coding);
        coding.keys().forEach(key -> add(key, Assertion.STATED, null, reference.at(), null));
        if (coding.keys().isEmpty()) {
            statute(text, reference.at());
        }
        return coding.keys();
    }

    /** A law that is named by its short name, such as {@code TMG-15-3}; it is no basis, but the document names it. */
    private void statute(String text, Locator at) {
        String statute = context.coder().concept(Scheme.STATUTE, text.split("[-\\s0-9]", 2)[0]);
        if (statute != null) {
            String words = TiltWords.shortened(text, TiltWords.LONGEST);
            String id = FactIds.of("statute", words);
            context.facts().add(id, at, evidence -> new StatuteReference(id, evidence, statute, words));
        }
    }

    private void interest(TiltValue interest) {
        TiltValue exists = interest.get("exists");
        TiltValue reasoning = interest.get("reasoning");
        if (interest.isUnfilled()) {
            exists.notStated();
            return;
        }
        Boolean is = exists.flag();
        String words = reasoning.text();
        boolean based = links.containsKey(INTERESTS);
        if (Boolean.FALSE.equals(is)) {
            deny(exists, reasoning, based);
        } else if (based && words != null) {
            exists.understood();
            reasoning.understood();
            add(INTERESTS, Assertion.STATED, words, reasoning.at(), null);
        } else if (based) {
            exists.understood();
        } else if (is != null && !stated) {
            exists.understood();
            reasoning.understood();
            add(INTERESTS, Assertion.INFERRED, words, words == null ? exists.at() : reasoning.at(), BY_DEFINITION);
        } else {
            exists.leave(Reason.CONTRADICTED, "No basis was concluded; the entry states others than Art. 6(1)(f).");
            reasoning.leave(Reason.NOT_MODELLED, "It was left out; the entry does not state Art. 6(1)(f).");
        }
    }

    private void deny(TiltValue exists, TiltValue reasoning, boolean based) {
        if (based || !reasoning.isBlank()) {
            exists.leave(Reason.CONTRADICTED, "It was left out; the entry gives an interest or its legal basis.");
            reasoning.leave(Reason.NOT_MODELLED, "It was left out; the entry also says that there is no interest.");
        } else {
            exists.understood();
            denied = exists;
        }
    }

    /** Adds a basis, or further words and places to one that is there. */
    private void add(String key, Assertion assertion, @Nullable String words, Locator at, @Nullable String note) {
        Link old = links.get(key);
        List<Locator> places = new ArrayList<>(old == null ? List.of() : old.locators());
        if (!places.contains(at)) {
            places.add(at);
        }
        String before = old == null ? null : old.words();
        String all = before == null ? words : words == null || before.contains(words) ? before : before + "\n" + words;
        links.put(
                key, new Link(key, old == null ? assertion : old.assertion(), Grain.SAME_ACTIVITY, all, places, note));
    }
}
