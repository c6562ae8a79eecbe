package org.privacygraph.importers.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.privacygraph.identity.OrganisationIdentity;
import org.privacygraph.importers.DocumentReading;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.Importer;
import org.privacygraph.importers.Reading;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.check.FactChecks;
import org.privacygraph.importers.check.FactChecks.Subject;
import org.privacygraph.importers.decision.DecisionsFile;
import org.privacygraph.importers.dpv.DpvImporter;
import org.privacygraph.importers.fides.FidesImporter;
import org.privacygraph.importers.gvl.GvlImporter;
import org.privacygraph.importers.organisation.OrganisationImporter;
import org.privacygraph.importers.register.RegisterImporter;
import org.privacygraph.importers.sheet.SheetImporter;
import org.privacygraph.importers.sheet.layout.Mapping;
import org.privacygraph.importers.tilt.TiltImporter;
import org.privacygraph.vocabulary.Vocabulary;

/** The formats that can be imported. */
public final class Formats {

    private final List<Importer> importers;
    private final Vocabulary vocabulary;

    private Formats(List<Importer> importers, Vocabulary vocabulary) {
        this.importers = importers;
        this.vocabulary = vocabulary;
    }

    /** All formats, the most particular first. */
    public static Formats all(Vocabulary vocabulary) {
        return all(vocabulary, null);
    }

    /**
     * The same.
     *
     * @param mapping which columns of spreadsheets mean what; null where their headers tell it
     */
    public static Formats all(Vocabulary vocabulary, @Nullable Mapping mapping) {
        return new Formats(
                List.of(
                        new RegisterImporter(),
                        new TiltImporter(vocabulary),
                        new GvlImporter(),
                        new FidesImporter(vocabulary),
                        new DpvImporter(vocabulary),
                        new OrganisationImporter(vocabulary),
                        new SheetImporter(vocabulary, mapping)),
                vocabulary);
    }

    /** The importers, in the order in which a file is shown to them. */
    public List<Importer> importers() {
        return importers;
    }

    /**
     * Reads a file in the first format that recognises it, and checks the facts of each of its documents.
     *
     * @return the sound documents, and the problems of the others
     * @throws ImportException when no format recognises it, or nothing of it can be read
     */
    public Reading read(SourceFile file, SourceTexts sources) {
        Importer importer = importers.stream()
                .filter(candidate -> candidate.recognises(file))
                .findFirst()
                .or(() -> byName(file))
                .orElseThrow(() -> new UnknownFile(file).problem(names()));
        return read(importer, file, sources);
    }

    /** A file of YAML with the parts of a register was meant as one; its schema says what is missing. */
    private Optional<Importer> byName(SourceFile file) {
        return importers.stream()
                .filter(RegisterImporter.class::isInstance)
                .filter(importer -> new UnknownFile(file).isLikeRegister())
                .findFirst();
    }

    /** Reads a file in the format of this name. */
    public Reading read(String format, SourceFile file, SourceTexts sources) {
        Importer importer = importers.stream()
                .filter(candidate -> candidate.format().equals(format))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("There is no format '" + format + "'; there are: " + names()));
        return read(importer, file, sources);
    }

    private Reading read(Importer importer, SourceFile file, SourceTexts sources) {
        Reading reading = importer.read(file, sources);
        List<DocumentReading> sound = new ArrayList<>();
        List<ImportProblem> problems = new ArrayList<>(reading.problems());
        Set<String> keys = new HashSet<>();
        for (DocumentReading document : reading.documents()) {
            List<ImportProblem> own = problems(document, file, sources);
            String key = document.facts().document().key();
            if (!keys.add(key)) {
                own.add(new ImportProblem(
                        "DOCUMENT_TWICE",
                        file.name(),
                        0,
                        null,
                        "The document " + key + " is in it a second time.",
                        "Keep one of the two."));
            }
            if (own.isEmpty()) {
                sound.add(document);
            }
            problems.addAll(own);
        }
        if (sound.isEmpty() && !problems.isEmpty()) {
            throw new ImportException(problems);
        }
        return new Reading(reading.file(), reading.format(), sound, problems);
    }

    private List<ImportProblem> problems(DocumentReading document, SourceFile file, SourceTexts sources) {
        List<ImportProblem> problems = new ArrayList<>(document.problems());
        Set<String> identities = DecisionsFile.bundled().identities().stream()
                .map(OrganisationIdentity::key)
                .collect(Collectors.toUnmodifiableSet());
        FactChecks.all().check(new Subject(document.facts(), sources, vocabulary, identities), violation -> {
            DocumentReading.FilePlace place =
                    document.places().of(violation.fact(), violation.field(), violation.value());
            problems.add(new ImportProblem(
                    violation.code(),
                    file.name(),
                    place.line(),
                    place.path(),
                    violation.message(),
                    violation.remedy()));
        });
        return problems.stream()
                .distinct()
                .sorted(Comparator.comparingInt(ImportProblem::line))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Names of the formats, for messages. */
    public String names() {
        return importers.stream().map(Importer::format).collect(Collectors.joining(", "));
    }
}
