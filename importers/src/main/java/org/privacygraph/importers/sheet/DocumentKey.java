package org.privacygraph.importers.sheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.privacygraph.importers.FactIds;

/**
 * Makes the key by which a sheet is known again when a newer file of it comes: of the name of the file, without dates,
 * versions and marks of copies at its end, and of the organisation that the sheet names.
 *
 * <p>Where letters are lost in the key, such as accents and scripts other than Latin, a digest of them ends it. Of both,
 * for each alone is shared: many organisations call the file "ropa", and many keep one file a department.
 * A plain number at the end stays, for it may tell one part of a record from another.
 */
final class DocumentKey {

    private static final String KIND = "sheet";
    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");
    private static final Pattern SUFFIX = Pattern.compile(
            "(?:^|[-_ .(]+)(?:"
                    + "(?:19|20)\\d{2}(?:[-_. ]?(?:0[1-9]|1[0-2])(?:[-_. ]?(?:0[1-9]|[12]\\d|3[01]))?)?"
                    + "|(?:0?[1-9]|[12]\\d|3[01])[-_.](?:0?[1-9]|1[0-2])[-_.](?:19|20)\\d{2}"
                    + "|(?:v|ver|version|rev|revision)[-_ .]?\\d{1,4}(?:[._]\\d{1,4})*"
                    + "|\\(\\d{1,3}|final|draft|copy|kopie|entwurf|copie|new|neu|latest|aktuell"
                    + ")\\)?$",
            Pattern.CASE_INSENSITIVE);

    private DocumentKey() {}

    static String of(String fileName, @Nullable String organisation) {
        String stem = words(stem(fileName));
        String owner = organisation == null ? "" : words(organisation);
        boolean named = (" " + stem + " ").contains(" " + owner + " ");
        if (stem.isEmpty() && owner.isEmpty()) {
            return KIND + "-record-of-processing";
        }
        return FactIds.of(KIND, stem) + (owner.isEmpty() || named ? "" : FactIds.of("", owner));
    }

    /** Name of a file without its folders, its extension, and dates and versions at its end. */
    static String stem(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        String stem = EXTENSION.matcher(name).replaceFirst("");
        String shorter = stem;
        do {
            stem = shorter;
            shorter = SUFFIX.matcher(stem).replaceFirst("");
        } while (!shorter.equals(stem) && !shorter.isBlank());
        return stem;
    }

    /** Letters and digits of all scripts, in lower case, with single spaces between words. */
    private static String words(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip();
    }
}
