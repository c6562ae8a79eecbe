package org.privacygraph.importers.gvl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.Link;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.json.JsonValue;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Grain;
import org.privacygraph.provenance.JsonPointer;
import org.privacygraph.provenance.Locator;

/** The purposes that a vendor declares, each with the legal basis of the list that it stands on. */
final class VendorPurposes {

    private static final String CONSENT = "A6_1_A";
    private static final String LEGITIMATE_INTERESTS = "A6_1_F";
    private static final String BY_POLICY =
            "The list states no basis for special purposes; the policy of the framework is that they rest on"
                    + " legitimate interests.";
    private static final int MOST = 99_999;

    private final Definitions definitions;
    private final Map<String, Map<Integer, Declared>> sections =
            Map.of(Definitions.PURPOSES, new TreeMap<>(), Definitions.SPECIAL_PURPOSES, new TreeMap<>());

    /** A purpose as a vendor declares it. */
    static final class Declared {
        private final Definitions.Definition definition;
        private final List<Locator> places = new ArrayList<>();
        private final Map<String, Set<Locator>> bases = new LinkedHashMap<>();
        private boolean flexible;

        private Declared(Definitions.Definition definition) {
            this.definition = definition;
        }

        Definitions.Definition definition() {
            return definition;
        }

        List<Locator> places() {
            return places;
        }

        /**
         * One basis is stated; two contradict each other, as the framework lets a purpose stand on one list only. That
         * of a special purpose is concluded.
         */
        List<Link> bases() {
            return bases.entrySet().stream()
                    .map(basis -> new Link(
                            basis.getKey(),
                            assertion(),
                            Grain.PAIRED,
                            null,
                            List.copyOf(basis.getValue()),
                            note(basis.getKey())))
                    .toList();
        }

        private Assertion assertion() {
            if (isSpecial()) {
                return Assertion.INFERRED;
            }
            return bases.size() == 1 ? Assertion.STATED : Assertion.AMBIGUOUS;
        }

        private boolean isSpecial() {
            return definition.isSpecialPurpose();
        }

        private @Nullable String note(String basis) {
            if (isSpecial()) {
                return BY_POLICY;
            }
            if (bases.size() > 1) {
                return "The purpose stands on the lists of both bases.";
            }
            return flexible
                    ? "Flexible: the vendor may act on %s instead."
                            .formatted(basis.equals(CONSENT) ? "legitimate interests" : "consent")
                    : null;
        }
    }

    private VendorPurposes(Definitions definitions) {
        this.definitions = definitions;
    }

    /** Reads what a vendor declares. */
    static VendorPurposes of(JsonValue vendor, Definitions definitions) {
        VendorPurposes purposes = new VendorPurposes(definitions);
        purposes.declare(vendor.member("purposes"), Definitions.PURPOSES, CONSENT);
        purposes.declare(vendor.member("legIntPurposes"), Definitions.PURPOSES, LEGITIMATE_INTERESTS);
        purposes.declare(vendor.member("specialPurposes"), Definitions.SPECIAL_PURPOSES, LEGITIMATE_INTERESTS);
        purposes.flexible(vendor.member("flexiblePurposes"));
        return purposes;
    }

    /** All of a section, in the order of their numbers. */
    List<Declared> all(String section) {
        return List.copyOf(in(section).values());
    }

    /** The purpose of this number; null where the vendor does not declare it. */
    @Nullable
    Declared of(String section, int id) {
        return in(section).get(id);
    }

    /**
     * Reads a list of numbers.
     *
     * @param left takes those that cannot be read or that the list of vendors does not define
     * @param known takes the others
     */
    static void each(
            JsonValue list,
            String section,
            Definitions definitions,
            Consumer<JsonValue> left,
            Consumer<Referred> known) {
        if (!list.isStatedList()) {
            left.accept(list);
            return;
        }
        for (JsonValue item : list.items()) {
            Integer id = item.number(MOST);
            Definitions.Definition definition = id == null ? null : definitions.of(section, id);
            if (definition != null) {
                known.accept(new Referred(definition, item, list.where()));
            } else {
                if (id != null) {
                    item.left(Reason.MALFORMED, "The list does not define this number; it was left out.");
                }
                left.accept(item);
            }
        }
    }

    /**
     * A number with its definition.
     *
     * @param definition what it means
     * @param value the number in the file
     * @param list the list that it stands in: the place of what it states, as a list may change its order
     */
    record Referred(Definitions.Definition definition, JsonValue value, JsonPointer list) {}

    private void declare(JsonValue list, String section, String basis) {
        each(list, section, definitions, JsonValue::lost, referred -> {
            Declared declared =
                    in(section).computeIfAbsent(referred.definition().id(), id -> new Declared(referred.definition()));
            JsonValue value = referred.value();
            declared.places.add(referred.list());
            declared.bases.computeIfAbsent(basis, key -> new TreeSet<>()).add(referred.list());
            if (declared.bases.size() > 1) {
                value.left(Reason.CONTRADICTED, "It is on the list of another basis too; both were kept as ambiguous.");
            }
        });
    }

    private void flexible(JsonValue list) {
        each(list, Definitions.PURPOSES, definitions, value -> {}, referred -> {
            Declared declared = of(Definitions.PURPOSES, referred.definition().id());
            if (declared == null) {
                referred.value().left(Reason.CONTRADICTED, "The vendor does not declare the purpose; it was left out.");
            } else {
                declared.flexible = true;
                declared.bases.values().forEach(places -> places.add(referred.list()));
            }
        });
    }

    private Map<Integer, Declared> in(String section) {
        return Objects.requireNonNull(sections.get(section), section);
    }
}
