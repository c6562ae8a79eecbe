package org.privacygraph.queries.trace;

import static org.privacygraph.provenance.Assertion.STATED;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.*;
import org.privacygraph.provenance.Evidence;
import org.privacygraph.provenance.LineRange;
import org.privacygraph.provenance.Locator;
import org.privacygraph.provenance.SourceDocument;
import org.privacygraph.store.FactStore;
import org.privacygraph.store.Origin;

/** A small document, written fact by fact; organisations of the same name are the same in all documents. */
final class Notice {

    private final String key;
    private final @Nullable String issuer;
    private final List<Fact> facts = new ArrayList<>();
    private final List<String> organisations = new ArrayList<>();
    private int line;

    private Notice(String key, @Nullable String issuer) {
        this.key = key;
        this.issuer = issuer;
        if (issuer != null) {
            organisation(issuer);
        }
    }

    static Notice of(String key, @Nullable String issuer) {
        return new Notice(key, issuer);
    }

    Notice item(String id, String... concepts) {
        facts.add(new DataItem(id, evidence(), id, null, links(concepts), null));
        return this;
    }

    Notice source(String id, String party) {
        facts.add(new DataSource(id, evidence(), DataSource.Kind.ORGANISATION, organisation(party), null));
        return this;
    }

    Notice activity(String id, @Nullable String controller, List<String> items, String... sources) {
        facts.add(new ProcessingActivity(
                id,
                evidence(),
                id,
                controller == null ? List.of() : links(organisation(controller)),
                List.of(),
                List.of(),
                List.of(),
                links(items.toArray(String[]::new)),
                List.of(),
                links(sources),
                List.of(),
                List.of()));
        return this;
    }

    Notice disclosure(String id, String activity, String recipient, RecipientRole role, String... items) {
        facts.add(new Disclosure(
                id,
                evidence(),
                activity,
                links(items),
                organisation(recipient),
                role,
                STATED,
                List.of(),
                List.of(),
                null,
                null));
        return this;
    }

    void write(FactStore store) {
        store.write(
                new FactSet(
                        new SourceDocument(
                                key,
                                SourceDocument.Kind.PROCESSING_REGISTER,
                                key,
                                "en",
                                null,
                                issuer,
                                "00",
                                10_000,
                                null,
                                null,
                                SourceDocument.LastUpdated.NOT_STATED,
                                null,
                                List.of()),
                        facts),
                new Origin(key + ".yaml", key, "test", "test", new Origin.Counts(0, 0, 0, 0)));
    }

    private String organisation(String id) {
        if (!organisations.contains(id)) {
            organisations.add(id);
            facts.add(new Organisation(
                    id,
                    evidence(),
                    id,
                    Organisation.Kind.COMPANY,
                    id,
                    List.of(),
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    null,
                    List.of(),
                    List.of(),
                    List.of()));
        }
        return id;
    }

    private static List<Link> links(String... keys) {
        return Stream.of(keys).map(Link::to).toList();
    }

    private Evidence evidence() {
        line++;
        return new Evidence(List.<Locator>of(new LineRange(line, line)), STATED, null);
    }
}
