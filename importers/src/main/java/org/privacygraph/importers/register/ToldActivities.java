package org.privacygraph.importers.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.privacygraph.fact.Link;
import org.privacygraph.importers.Nearest;

/** The activities that facts of other sections name; in the graph it is the activity that leads to them. */
final class ToldActivities {

    /** A link of another section to an activity. */
    private record Told(String section, String fact, Link link, String pointer) {}

    private final Map<String, List<Told>> byActivity = new HashMap<>();
    private final RegisterFields fields;

    ToldActivities(JsonNode root, RegisterFields fields, String... sections) {
        this.fields = fields;
        for (String section : sections) {
            int index = 0;
            for (JsonNode node : root.path(section)) {
                add(section, node, "/" + section + "/" + index++);
            }
        }
    }

    private void add(String section, JsonNode node, String pointer) {
        int index = 0;
        for (Link link : fields.links(node, "activities", pointer)) {
            String at = pointer + "/activities/" + index++;
            byActivity
                    .computeIfAbsent(link.target(), activity -> new ArrayList<>())
                    .add(new Told(section, RegisterFields.required(node, "id"), link, at));
        }
    }

    /** Links from the activity to the facts of a section that name it. */
    List<Link> of(String section, String activity) {
        return byActivity.getOrDefault(activity, List.of()).stream()
                .filter(told -> told.section().equals(section))
                .map(told -> told.link().withTarget(told.fact()))
                .toList();
    }

    /** Tells every activity that is named but not there. */
    void refuseUnknown(Set<String> known) {
        byActivity.forEach((activity, tellings) -> {
            if (!known.contains(activity)) {
                String remedy = Nearest.remedy(activity, known);
                tellings.forEach(told -> fields.problem(
                        "DANGLING_REFERENCE",
                        told.pointer(),
                        "'" + activity + "' is the id of no activity in this register.",
                        remedy));
            }
        });
    }
}
