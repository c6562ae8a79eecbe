package org.privacygraph.importers.fides;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.privacygraph.fact.Disclosure;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.RecipientGroup;
import org.privacygraph.fact.RecipientRole;
import org.privacygraph.importers.FactIds;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.coding.Concepts;
import org.privacygraph.importers.json.JsonValue;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Evidence;
import org.privacygraph.vocabulary.Scheme;

/** Who gets the data of a declaration: its system, other systems, processors and third parties. */
final class Recipients {

    private static final String ANY_DECLARATION =
            "The system sends the data; the manifest does not say for which of its declarations.";

    private final Manifest manifest;
    private final Collected collected;
    private final FidesCoding coding;
    private final Concepts concepts;
    private final Systems systems;
    private final Map<String, List<String>> named = new HashMap<>();

    Recipients(Manifest manifest, Collected collected, FidesCoding coding, Concepts concepts, Systems systems) {
        this.manifest = manifest;
        this.collected = collected;
        this.coding = coding;
        this.concepts = concepts;
        this.systems = systems;
    }

    /** Reads who gets the data of one declaration. */
    void of(String activity, Systems.Service service, JsonValue declaration, List<Link> items, Roles roles) {
        Evidence stated = manifest.stated(declaration);
        disclose(
                activity + "-in-system",
                stated,
                activity,
                items,
                service.id(),
                service.role(),
                service.roleAssertion());
        Organizations.Owner owner = service.owner();
        if (owner != null) {
            for (Roles.Role role : roles.processors()) {
                String id = activity + "-"
                        + role.role().name().toLowerCase(Locale.ROOT).replace('_', '-');
                disclose(
                        id, manifest.stated(role.value()), activity, items, owner.id(), role.role(), owner.assertion());
            }
        }
        thirdParties(activity, declaration);
        JsonValue egress = declaration.member("egress");
        if (egress.isStatedList()) {
            for (JsonValue target : egress.items()) {
                String key = target.text(Manifest.LONGEST_KEY);
                if (key != null) {
                    named.computeIfAbsent(key, any -> new ArrayList<>()).add(activity);
                }
            }
        }
    }

    /** Reads to which other systems a system sends data. */
    void flows(Manifest.Resource system, List<String> activities) {
        JsonValue egress = system.member("egress");
        if (!egress.isStatedList()) {
            egress.lost();
            return;
        }
        for (JsonValue flow : egress.items()) {
            String key = flow.isStatedObject() ? flow.member("fides_key").text(Manifest.LONGEST_KEY) : null;
            if (key == null) {
                flow.lost();
                continue;
            }
            flow.member("type").words(Manifest.LONGEST_KEY);
            Systems.Service target = systems.find(key);
            if (target == null) {
                flow.left(Reason.NOT_MODELLED, "It is no system of the file; it was left out.");
                continue;
            }
            List<Link> items = items(flow.member("data_categories"));
            List<String> own = named.getOrDefault(key, List.of()).stream()
                    .filter(activities::contains)
                    .toList();
            List<String> senders = own.isEmpty() ? activities : own;
            if (!collected.mayTie(senders.size() * (items.size() + 1))) {
                flow.lost(Reason.MALFORMED, Collected.TOO_MANY);
                continue;
            }
            boolean clear = senders.size() == 1 || !own.isEmpty();
            Evidence evidence = new Evidence(
                    List.of(manifest.line(flow)),
                    clear ? Assertion.STATED : Assertion.INFERRED,
                    clear ? null : ANY_DECLARATION);
            senders.forEach(activity -> disclose(
                    FactIds.of(activity + "-to", key),
                    evidence,
                    activity,
                    items,
                    target.id(),
                    target.role(),
                    target.roleAssertion()));
            if (senders.isEmpty()) {
                flow.left(Reason.NOT_MODELLED, "The system declares no processing; it was left out.");
            }
        }
    }

    private void thirdParties(String activity, JsonValue declaration) {
        JsonValue flag = declaration.member("data_shared_with_third_parties");
        JsonValue parties = declaration.member("third_parties");
        JsonValue categories = declaration.member("shared_categories");
        Boolean shared = flag.flagByDefaultFalse();
        String text = parties.words(Manifest.LONGEST_TEXT);
        List<Link> items = items(categories);
        if (text == null) {
            parties.lost();
        }
        if (shared == null) {
            flag.lost();
        }
        if (text != null) {
            if (Boolean.FALSE.equals(shared)) {
                flag.left(Reason.CONTRADICTED, "Third parties are named; the denial was left out.");
            }
            for (String party : concepts.splitList(text)) {
                toGroup(activity, parties, items, party);
            }
        } else if (Boolean.TRUE.equals(shared)) {
            toGroup(activity, flag, items, "third parties");
        } else if (!items.isEmpty()) {
            categories.left(Reason.NOT_MODELLED, "The manifest does not say that they are shared; it was left out.");
        }
    }

    private void toGroup(String activity, JsonValue where, List<Link> items, String words) {
        List<Link> meant = concepts.of(Scheme.RECIPIENT_CATEGORY, words).keys().stream()
                .map(Link::to)
                .toList();
        String group = collected.shared(
                "recipients",
                words,
                manifest.line(where),
                evidence -> new RecipientGroup(FactIds.of("recipients", words), evidence, words, meant));
        if (meant.isEmpty()) {
            where.left(Reason.NO_SUCH_CONCEPT, "The words were kept and not coded.");
        }
        disclose(
                FactIds.of(activity + "-to-recipients", words),
                manifest.stated(where),
                activity,
                items,
                group,
                RecipientRole.THIRD_PARTY,
                Assertion.STATED);
    }

    private List<Link> items(JsonValue categories) {
        return coding.all("data_category", categories).stream()
                .filter(FidesCoding.Coded::personal)
                .map(category -> Link.to(Declarations.item(collected, manifest, category)))
                .toList();
    }

    private void disclose(
            String id,
            Evidence evidence,
            String activity,
            List<Link> items,
            String recipient,
            RecipientRole role,
            Assertion roleAssertion) {
        collected.add(new Disclosure(
                id, evidence, activity, items, recipient, role, roleAssertion, List.of(), List.of(), null, null));
    }
}
