package org.privacygraph.importers.fides;

import java.util.ArrayList;
import java.util.List;
import org.privacygraph.fact.ContactPoint;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.Measure;
import org.privacygraph.fact.Organisation;
import org.privacygraph.fact.RecipientGroup;
import org.privacygraph.importers.FactIds;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.coding.Concepts;
import org.privacygraph.importers.json.JsonValue;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Grain;
import org.privacygraph.vocabulary.Scheme;

/** What a manifest says of a system as a whole: who decides, and how it is protected. */
final class SystemTerms {

    private static final String ROLE = "The manifest does not say in which role the organisation acts.";

    private final Manifest manifest;
    private final Collected collected;
    private final Concepts concepts;
    private final Organizations organizations;

    SystemTerms(Manifest manifest, Collected collected, Concepts concepts, Organizations organizations) {
        this.manifest = manifest;
        this.collected = collected;
        this.concepts = concepts;
        this.organizations = organizations;
    }

    /**
     * What is said of a system and holds for each of its declarations.
     *
     * @param controllers who decides
     * @param jointControllers who decides with them
     * @param roles the roles that the manifest states for the organisation
     * @param measures how the system is protected
     */
    record Terms(List<Link> controllers, List<Link> jointControllers, Roles roles, List<Link> measures) {}

    /** Reads what is said of a system. */
    Terms of(Manifest.Resource system, Systems.Service service) {
        Roles roles = Roles.of(system, service.owner() != null);
        return new Terms(controllers(service, roles), jointControllers(system), roles, measures(system));
    }

    private static List<Link> controllers(Systems.Service service, Roles roles) {
        Organizations.Owner owner = service.owner();
        if (owner == null || !roles.controller() && roles.stated()) {
            return List.of();
        }
        return List.of(new Link(
                owner.id(),
                roles.controller() ? owner.assertion() : Assertion.INFERRED,
                Grain.PAIRED,
                null,
                List.of(),
                roles.controller() ? null : ROLE));
    }

    private List<Link> jointControllers(Manifest.Resource system) {
        List<Link> links = new ArrayList<>();
        JsonValue info = system.member("joint_controller_info");
        String text = info.words(Manifest.LONGEST_TEXT);
        if (text == null) {
            info.lost();
        } else {
            links.add(Link.to(collected.shared(
                    "joint-controller",
                    text,
                    manifest.line(info),
                    evidence -> new RecipientGroup(FactIds.of("joint-controller", text), evidence, text, List.of()))));
        }
        JsonValue other = system.member("joint_controller");
        if (other.isStatedObject()) {
            JsonValue name = other.member("name");
            String words = name.words(Manifest.LONGEST_KEY);
            if (words == null) {
                name.lost();
                other.left(Reason.NOT_MODELLED, "The joint controller is not named; it was left out.");
            } else {
                String id = FactIds.of("joint-controller", words);
                links.add(Link.to(collected.shared(
                        "joint-controller",
                        words,
                        manifest.line(name),
                        evidence -> Organisation.named(id, evidence, words, Organisation.Kind.OTHER))));
                organizations.contact(id, other, ContactPoint.Kind.GENERAL, null);
            }
        } else {
            other.lost();
        }
        return links;
    }

    private List<Link> measures(Manifest.Resource system) {
        JsonValue value = system.member("data_security_practices");
        String text = value.words(Manifest.LONGEST_TEXT);
        if (text == null) {
            value.lost();
            return List.of();
        }
        List<Link> meant =
                concepts.of(Scheme.MEASURE, text).keys().stream().map(Link::to).toList();
        return List.of(Link.to(collected.shared(
                "measure",
                text,
                manifest.line(value),
                evidence -> new Measure(FactIds.of("measure", text), evidence, text, meant))));
    }
}
