package org.privacygraph.provenance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document that facts are read from: a privacy notice, a record of processing activities (GDPR Art. 30), or a
 * directory of organisations.
 *
 * @param key stable key of the source; a newer version of the same document keeps it
 * @param kind what kind of document it is
 * @param title its title
 * @param language ISO 639-1 code; null where it is not stated
 * @param url where it was published, when known
 * @param issuer id of the organisation, among the facts of this document, that publishes it; null where not stated
 * @param sha256 digest of the text, in hexadecimal
 * @param lineCount number of lines of the text; 0 where it has none, as a spreadsheet
 * @param fileName name of the file that held the text
 * @param version its version, as it states it
 * @param lastUpdated when it says that it was last changed
 * @param governingLaw which law it says governs it
 * @param sections its headings
 */
public record SourceDocument(
        String key,
        Kind kind,
        String title,
        @Nullable String language,
        @Nullable String url,
        @Nullable String issuer,
        String sha256,
        int lineCount,
        @Nullable String fileName,
        @Nullable String version,
        LastUpdated lastUpdated,
        @Nullable GoverningLaw governingLaw,
        List<Section> sections) {

    /** Copies the sections. */
    public SourceDocument {
        sections = List.copyOf(sections);
    }

    /** The innermost section that holds all of the lines. */
    public Optional<Section> sectionOf(Locator locator) {
        return sections.stream()
                .filter(section ->
                        locator instanceof LineRange lines && section.lines().contains(lines))
                .min(Comparator.comparingInt(section -> section.lines().length()));
    }

    /** What kind of document it is. */
    public enum Kind {
        /** A notice to data subjects (GDPR Art. 12 to 14). */
        PRIVACY_NOTICE,
        /** A record of processing activities (GDPR Art. 30). */
        PROCESSING_REGISTER,
        /** A list of organisations and what they declare, such as a list of vendors or of supervisory authorities. */
        DIRECTORY
    }

    /**
     * When a document says that it was last changed.
     *
     * @param date the date, or null where it states none
     * @param locators places that say so; empty where none do
     * @param assertion how it says so
     */
    public record LastUpdated(@Nullable LocalDate date, List<Locator> locators, Assertion assertion) {

        /** A document that does not say. */
        public static final LastUpdated NOT_STATED = new LastUpdated(null, List.of(), Assertion.NOT_STATED);

        /** Copies the places. */
        public LastUpdated {
            locators = List.copyOf(locators);
        }
    }

    /**
     * Which law a document says governs it.
     *
     * @param words the law as the document calls it
     * @param country ISO 3166-1 alpha-2 code, when it is the law of one country
     * @param locators places that say so
     * @param assertion how it says so
     */
    public record GoverningLaw(String words, @Nullable String country, List<Locator> locators, Assertion assertion) {

        /** Copies the places. */
        public GoverningLaw {
            locators = List.copyOf(locators);
        }
    }
}
