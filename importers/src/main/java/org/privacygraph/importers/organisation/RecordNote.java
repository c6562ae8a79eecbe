package org.privacygraph.importers.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.organisation.RecordFields.Value;

/** Puts into a note for people what a record says about itself and about the way to write to an organisation. */
final class RecordNote {

    private static final Set<String> QUALITIES = Set.of("tested", "verified", "imported", "scraped");
    private static final Map<String, String> MEDIA =
            Map.of("email", "e-mail", "letter", "letter", "fax", "fax", "webform", "web form");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

    private RecordNote() {}

    /** Quality and sources of the record, and its comments. */
    static @Nullable String of(RecordFields fields) {
        List<String> sentences = new ArrayList<>();
        Value quality = fields.text("quality", QUALITIES::contains, "quality that the form knows");
        if (quality != null) {
            sentences.add("Quality of the record: " + quality.text() + ".");
        }
        List<Value> sources = fields.texts("sources");
        if (!sources.isEmpty()) {
            sentences.add("Sources of the record: "
                    + String.join(" , ", sources.stream().map(Value::text).toList()) + " .");
        }
        for (Value comment : fields.texts("comments")) {
            sentences.add(
                    "Comment: " + comment.text().replaceAll("\\s*\\R\\s*", "; ").replace(":; ", ": "));
        }
        return sentences.isEmpty() ? null : String.join(" ", sentences);
    }

    /** By which way and in which language the record suggests to write. */
    static @Nullable String ofContact(RecordFields fields) {
        List<String> sentences = new ArrayList<>();
        Value medium = fields.text("suggested-transport-medium", MEDIA::containsKey, "way that the form knows");
        if (medium != null) {
            sentences.add("The record suggests to write by " + MEDIA.get(medium.text()) + ".");
        }
        for (String field : List.of("request-language", "complaint-language")) {
            Value language = fields.text(field, LANGUAGE.asMatchPredicate(), "code of a language");
            if (language != null) {
                sentences.add("It asks for the language '" + language.text() + "'.");
            }
        }
        return sentences.isEmpty() ? null : String.join(" ", sentences);
    }

    /** Tells the note of a contact that the record does not have. */
    static void tellWithoutContact(RecordFields fields) {
        for (String field : List.of("suggested-transport-medium", "request-language", "complaint-language")) {
            Value value = fields.text(field);
            if (value != null) {
                fields.tell(value, Reason.NOT_MODELLED, "There is no contact that it is about; it was left out.");
            }
        }
    }
}
