package org.privacygraph.importers.fides;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.privacygraph.fact.FactSet;
import org.privacygraph.importers.Ledger;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.coding.Concepts;
import org.privacygraph.importers.coding.Countries;
import org.privacygraph.importers.coding.ThirdCountries;
import org.privacygraph.provenance.SourceDocument;
import org.privacygraph.vocabulary.Vocabulary;

/** Turns a manifest into one document of facts. */
final class ManifestReader {

    private static final String DEFAULT_ORGANISATION = "default-organization";

    private final Manifest manifest;
    private final Collected collected = new Collected();
    private final FidesCoding coding;
    private final Concepts concepts;
    private final Countries countries;
    private final ThirdCountries thirdCountries;
    private final Ledger ledger;

    ManifestReader(Manifest manifest, Ledger ledger, Vocabulary vocabulary, Concepts concepts) {
        this.manifest = manifest;
        this.ledger = ledger;
        this.concepts = concepts;
        this.coding = new FidesCoding(concepts, manifest);
        this.countries = new Countries(vocabulary);
        this.thirdCountries = ThirdCountries.today(vocabulary);
    }

    /**
     * Reads all resources.
     *
     * @param lines number of lines of the file
     */
    FactSet read(SourceFile file, int lines) {
        Organizations organizations = new Organizations(manifest, collected, ledger);
        organizations.read();
        Datasets datasets = new Datasets(manifest, collected, coding, organizations);
        datasets.read();
        Taxonomy taxonomy = new Taxonomy(manifest, coding, collected);
        taxonomy.read();
        Systems systems = new Systems(manifest, collected, organizations);
        manifest.all(Manifest.SYSTEM).forEach(systems::read);
        Declarations declarations =
                new Declarations(manifest, collected, coding, concepts, organizations, systems, datasets, taxonomy);
        Transfers transfers = new Transfers(manifest, collected, coding, countries, thirdCountries);
        for (Manifest.Resource system : manifest.all(Manifest.SYSTEM)) {
            declarations.read(system);
            transfers.read(system);
        }
        return new FactSet(document(file, lines), collected.facts());
    }

    private SourceDocument document(SourceFile file, int lines) {
        String stem = file.name().replaceAll("^.*[/\\\\]", "").replaceAll("(?i)\\.(?:ya?ml|json)$", "");
        return new SourceDocument(
                "fides-" + organisation() + "-" + slug(stem, "manifest"),
                SourceDocument.Kind.PROCESSING_REGISTER,
                "Fides manifest " + stem,
                null,
                null,
                null,
                file.sha256(),
                lines,
                null,
                null,
                SourceDocument.LastUpdated.NOT_STATED,
                null,
                List.of());
    }

    /** The organisation of all resources; where several stand in the file, none of them names it. */
    private String organisation() {
        Set<String> keys = new TreeSet<>();
        for (String kind : List.of(Manifest.SYSTEM, Manifest.DATASET)) {
            manifest.all(kind)
                    .forEach(resource -> keys.add(slug(
                            resource.member("organization_fides_key").node().asText(""), DEFAULT_ORGANISATION)));
        }
        if (keys.isEmpty()) {
            manifest.all(Manifest.ORGANIZATION)
                    .forEach(resource -> keys.add(slug(resource.key(), DEFAULT_ORGANISATION)));
        }
        return keys.isEmpty()
                ? DEFAULT_ORGANISATION
                : keys.size() == 1 ? keys.iterator().next() : "several";
    }

    private static String slug(String text, String otherwise) {
        String slug =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return slug.isEmpty()
                ? otherwise
                : slug.substring(0, Math.min(60, slug.length())).replaceAll("-+$", "");
    }
}
