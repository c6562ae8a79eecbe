package org.privacygraph.importers.fides;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.privacygraph.fact.RecipientRole;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.json.JsonValue;

/**
 * The roles in which the organisation of a system acts, as its manifest states them.
 *
 * @param stated whether it states any
 * @param controller whether it states that of a controller
 * @param processors where it states those of a processor or sub-processor
 */
record Roles(boolean stated, boolean controller, List<Role> processors) {

    /**
     * A role of a processor.
     *
     * @param role the role
     * @param value where it is stated
     */
    record Role(RecipientRole role, JsonValue value) {}

    /**
     * Reads the roles of a system.
     *
     * @param owned whether the manifest says whose roles they are
     */
    static Roles of(Manifest.Resource system, boolean owned) {
        List<Role> processors = new ArrayList<>();
        boolean controller = false;
        boolean stated = false;
        for (String field : List.of("responsibility", "data_responsibility_title")) {
            JsonValue list = system.member(field);
            if (!list.isStated()) {
                continue;
            }
            for (JsonValue value : list.node().isArray() ? list.items() : List.of(list)) {
                String text = value.words(Manifest.LONGEST_KEY);
                String role = text == null ? "" : text.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
                if (text == null) {
                    value.lost();
                }
                stated |= text != null;
                switch (role) {
                    case "" -> {}
                    case "controller" -> controller = true;
                    case "processor" -> processors.add(new Role(RecipientRole.PROCESSOR, value));
                    case "subprocessor" -> processors.add(new Role(RecipientRole.SUB_PROCESSOR, value));
                    default -> value.lost(Reason.MALFORMED, "It is no role that the format knows; it was left out.");
                }
            }
            if (!owned) {
                list.left(Reason.NOT_MODELLED, "The file does not say whose role it is; it was left out.");
            }
        }
        return new Roles(stated, controller, List.copyOf(processors));
    }
}
