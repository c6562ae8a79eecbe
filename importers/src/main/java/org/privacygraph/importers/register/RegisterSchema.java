package org.privacygraph.importers.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.yaml.YamlForm;
import org.privacygraph.importers.yaml.YamlSchema;
import org.privacygraph.importers.yaml.YamlTree;

/** The published JSON Schema of registers. */
final class RegisterSchema {

    static final String FILE = "register.schema.json";

    /** How to speak of registers. */
    static final YamlForm FORM =
            new YamlForm("register", "REGISTER_EMPTY", "REGISTER_TOO_LARGE", "A register needs six.");

    private static final YamlSchema SCHEMA = new YamlSchema(RegisterSchema.class, FILE, FORM);

    private RegisterSchema() {}

    /** What is wrong, one problem a place: of several complaints about a value the most telling one. */
    static Collection<ImportProblem> problems(String file, YamlTree tree) {
        return SCHEMA.problems(file, tree);
    }

    static JsonNode source() {
        return SCHEMA.source();
    }
}
