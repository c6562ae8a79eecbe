package org.privacygraph.queries.breach;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.privacygraph.fact.Organisation;
import org.privacygraph.queries.CypherFile;
import org.privacygraph.queries.GraphReader;

/** The supervisory authorities of a directory. */
public final class SupervisoryAuthorities {

    private static final CypherFile BY_COUNTRY = CypherFile.of(SupervisoryAuthorities.class, "byCountry");

    private final GraphReader reader;

    /** Asks through {@code reader}. */
    public SupervisoryAuthorities(GraphReader reader) {
        this.reader = reader;
    }

    /** Ids of the authorities by id of the country that they sit in. */
    public Map<String, List<String>> byCountry(String directory) {
        Map<String, List<String>> authorities = new TreeMap<>();
        reader.ask(
                BY_COUNTRY,
                Map.of("directory", directory, "kind", Organisation.Kind.AUTHORITY.name()),
                row -> authorities
                        .computeIfAbsent(row.text("country"), country -> new ArrayList<>())
                        .add(row.text("id")));
        return authorities;
    }
}
