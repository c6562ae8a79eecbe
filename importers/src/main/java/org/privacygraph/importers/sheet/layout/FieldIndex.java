package org.privacygraph.importers.sheet.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the field that a header means. */
final class FieldIndex {

    /**
     * A field that a header means.
     *
     * @param field the field
     * @param rank how exact the match is; 0 is the most exact
     */
    record Hit(Field field, int rank) {}

    private final Map<String, Hit> byForm = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Set<String> ignored = new HashSet<>();

    /** For a layout as it is. */
    static FieldIndex of(Layout layout) {
        FieldIndex index = new FieldIndex();
        for (Field field : layout.fields()) {
            index.add(field.header(), field, 0);
            field.synonyms().forEach(synonym -> index.add(synonym, field, 1));
        }
        index.byForm.keySet().removeAll(index.ambiguous);
        return index;
    }

    /** The same with the columns of a mapping, which come first. */
    static FieldIndex of(Mapping mapping) {
        FieldIndex index = of(mapping.layout());
        mapping.ignored().forEach(header -> index.ignored.add(HeaderForms.folded(header)));
        mapping.columns().forEach((header, field) -> {
            index.byForm.values().removeIf(hit -> hit.field().equals(field));
            index.byForm.put(HeaderForms.folded(header), new Hit(field, 0));
        });
        return index;
    }

    /** Forms that are said of two fields alike; a layout has none. */
    Set<String> ambiguous() {
        return ambiguous;
    }

    private void add(String header, Field field, int synonym) {
        List<String> forms = HeaderForms.of(header);
        for (int i = 0; i < forms.size(); i++) {
            Hit hit = new Hit(field, 2 * i + synonym);
            Hit other = byForm.get(forms.get(i));
            if (other == null || hit.rank() < other.rank()) {
                byForm.put(forms.get(i), hit);
            } else if (!other.field().equals(field) && other.rank() == hit.rank()) {
                ambiguous.add(forms.get(i));
            }
        }
    }

    /** Whether a mapping says that a column with a header of these forms is not to be read. */
    boolean ignores(List<String> forms) {
        return !forms.isEmpty() && ignored.contains(forms.getFirst());
    }

    @Nullable
    Hit find(String header) {
        return find(HeaderForms.of(header));
    }

    /** The field that a header of these forms means. */
    @Nullable
    Hit find(List<String> forms) {
        for (int i = 0; i < forms.size(); i++) {
            Hit hit = byForm.get(forms.get(i));
            if (hit != null) {
                return new Hit(hit.field(), 10 * i + hit.rank());
            }
        }
        return null;
    }
}
