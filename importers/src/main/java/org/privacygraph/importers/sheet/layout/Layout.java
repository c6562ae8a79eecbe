package org.privacygraph.importers.sheet.layout;

import java.util.List;
import java.util.Optional;
import org.privacygraph.importers.coding.Jurisdiction;

/**
 * A sheet that is known: which columns it has and what each of them means.
 *
 * @param key its name in mapping files and on the command line
 * @param title its name for people
 * @param ofProcessor whether it is the record of a processor (GDPR Art. 30(2)), not of a controller
 * @param fields its columns in order
 */
public record Layout(String key, String title, boolean ofProcessor, List<Field> fields) {

    /** Copies the list. */
    public Layout {
        fields = List.copyOf(fields);
    }

    /** Whose law its records follow, unless somebody says otherwise: the ICO's sheets are the United Kingdom's. */
    public Jurisdiction law() {
        return key.startsWith("ico-") ? Jurisdiction.UNITED_KINGDOM : Jurisdiction.EEA;
    }

    /** The field of this name. */
    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.key().equals(name)).findFirst();
    }

    /** Names of the fields that become facts, in order: what the columns of a mapping are read as. */
    public List<String> mapped() {
        return fields.stream()
                .filter(field -> field.part() != FactPart.NOT_MODELLED)
                .map(Field::key)
                .toList();
    }

    /** The columns that are written, in order. */
    public List<Field> written() {
        return fields.stream().filter(Field::written).toList();
    }

    /** Fields by which a sheet of this layout can be told. */
    public List<Field> obligatory() {
        return fields.stream().filter(Field::obligatory).toList();
    }
}
