package org.privacygraph.importers.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.privacygraph.identity.OrganisationDecisions;
import org.privacygraph.identity.OrganisationIdentity;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.yaml.YamlTree;

/** The decisions, under version control, on which organisations of several documents are one. */
public final class OrganisationIdentities {

    private static final String FILE = "organisation-identities.yaml";

    private OrganisationIdentities() {}

    /** Read once, when they are first asked for. */
    private static final class Bundled {
        static final List<OrganisationIdentity> IDENTITIES = List.copyOf(read());
    }

    /** The decisions that ship with the project. */
    public static List<OrganisationIdentity> bundled() {
        return Bundled.IDENTITIES;
    }

    private static List<OrganisationIdentity> read() {
        try (InputStream in = Objects.requireNonNull(OrganisationIdentities.class.getResourceAsStream(FILE))) {
            List<OrganisationIdentity> identities = new ArrayList<>();
            for (JsonNode node : YamlTree.read(new SourceFile(FILE, in.readAllBytes()), RegisterSchema.FORM)
                    .root()) {
                identities.add(new OrganisationIdentity(
                        RegisterFields.required(node, "key"),
                        RegisterFields.required(node, "name"),
                        RegisterFields.texts(node, "aliases"),
                        RegisterFields.texts(node, "identifiers"),
                        RegisterFields.texts(node, "members"),
                        RegisterFields.required(node, "reason")));
            }
            return identities;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, as the graph takes them. */
    public static OrganisationDecisions decisions() {
        return new OrganisationDecisions("bundled", bundled(), List.of());
    }
}
