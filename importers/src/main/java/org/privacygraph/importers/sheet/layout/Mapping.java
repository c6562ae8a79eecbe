package org.privacygraph.importers.sheet.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.coding.Jurisdiction;

/**
 * What somebody says about the columns of a sheet of their own, and about the document that it is.
 *
 * @param file name of the mapping file, for messages
 * @param layout the layout whose fields are used
 * @param columns key of a field for each header
 * @param ignored headers of columns that are not to be read
 * @param key key of the document; null: made of the file name and the organisation
 * @param title title of the document; null: as the sheet has it
 * @param organisation whose record it is; null: as the sheet says
 * @param country the country of that organisation, whose law the record follows; null: as the layout has it
 */
public record Mapping(
        String file,
        Layout layout,
        Map<String, Field> columns,
        List<String> ignored,
        @Nullable String key,
        @Nullable String title,
        @Nullable String organisation,
        @Nullable String country) {

    /** Copies the collections. */
    public Mapping {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        ignored = List.copyOf(ignored);
    }

    /** Whose law the record follows. */
    public Jurisdiction law() {
        return country == null ? layout.law() : Jurisdiction.of(country);
    }

    /**
     * Reads a mapping file.
     *
     * @throws ImportException when it is no YAML, or says something that a mapping cannot say; it tells all problems
     */
    public static Mapping read(SourceFile file) {
        return new MappingReader(file).read();
    }
}
