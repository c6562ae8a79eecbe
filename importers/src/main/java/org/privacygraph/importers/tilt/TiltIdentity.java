package org.privacygraph.importers.tilt;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.Detail;
import org.privacygraph.importers.FactIds;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.provenance.SourceDocument;

/**
 * Which document this is, by its {@code meta}.
 *
 * <p>The key is made of the page of the notice (without one, of the name), the language and the id together. Each alone would mix sources: ids are
 * copied from one document to another, one page has notices in several languages, and several people describe one
 * page. The version, the dates and the digest change from one version to the next. A document of
 * a collection keeps the name of the collection in its key: it may be a copy of a document that also stands alone.
 */
final class TiltIdentity {

    private static final Pattern PAGE = Pattern.compile("https?://[^\\s]{4,2000}", Pattern.CASE_INSENSITIVE);
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
    private static final int LONGEST_TITLE = 300;

    private final SourceFile file;
    private final @Nullable String collection;
    private final @Nullable String url;
    private final @Nullable String language;
    private final @Nullable String id;
    private final @Nullable String version;
    private final @Nullable String name;

    /** Reads the member {@code meta}. */
    TiltIdentity(SourceFile file, @Nullable String collection, TiltValue meta) {
        this.file = file;
        this.collection = collection;
        url = form(meta.get("url"), PAGE, "It was left out; it is no address of a page.");
        language = form(meta.get("language"), LANGUAGE, "It was left out; it is no code of ISO 639-1.");
        id = text(meta.get("_id"));
        version = text(meta.get("version"));
        name = text(meta.get("name"));
        meta.get("created").leave(Reason.NOT_MODELLED, "It was left out; it dates the description, not the notice.");
        meta.get("modified").leave(Reason.NOT_MODELLED, "It was left out; it dates the description, not the notice.");
        meta.get("status").leave(Reason.NOT_MODELLED, "It was left out.");
        meta.get("_hash").leave(Reason.NOT_MODELLED, "It was left out; the digest of the file itself is kept.");
    }

    /** Name of the controller, as the description of the document has it; null where it has none. */
    @Nullable
    Detail name(TiltValue meta) {
        return name == null || name.length() > LONGEST_TITLE
                ? null
                : new Detail(TiltWords.oneLine(name), List.of(meta.get("name").at()));
    }

    /**
     * The document.
     *
     * @param issuer id of the controller
     * @param issuerName its name
     */
    SourceDocument document(@Nullable String issuer, @Nullable String issuerName) {
        String title = name != null ? name : issuerName != null ? issuerName : fileName();
        return new SourceDocument(
                key(issuerName),
                SourceDocument.Kind.PRIVACY_NOTICE,
                TiltWords.shortened(TiltWords.oneLine(title), LONGEST_TITLE),
                language,
                url,
                issuer,
                file.sha256(),
                lines(),
                fileName(),
                version,
                SourceDocument.LastUpdated.NOT_STATED,
                null,
                List.of());
    }

    private String key(@Nullable String issuerName) {
        StringBuilder words = new StringBuilder();
        if (collection != null) {
            words.append(collection).append(' ');
        }
        if (url == null) {
            words.append(name != null ? name : issuerName != null ? issuerName : fileName());
        } else {
            words.append(url.replaceFirst("^(?i:https?://(?:www\\.)?)", ""));
        }
        words.append(' ').append(language == null ? "" : language);
        words.append(' ').append(id == null ? "" : id);
        return FactIds.of("tilt", words.toString().strip());
    }

    private String fileName() {
        return baseName(file);
    }

    /** The last part of the name of a file. */
    static String baseName(SourceFile file) {
        String name = file.name().replace('\\', '/');
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private int lines() {
        int lines = 0;
        byte[] bytes = file.bytes();
        for (byte b : bytes) {
            if (b == '\n') {
                lines++;
            }
        }
        return bytes.length > 0 && bytes[bytes.length - 1] != '\n' ? lines + 1 : lines;
    }

    private static @Nullable String text(TiltValue field) {
        String text = field.text();
        if (text != null) {
            field.understood();
        }
        return text;
    }

    private static @Nullable String form(TiltValue field, Pattern form, String decision) {
        String text = field.text();
        if (text == null) {
            return null;
        }
        if (form.matcher(text).matches()) {
            field.understood();
            return text;
        }
        field.leave(Reason.MALFORMED, decision);
        return null;
    }
}
