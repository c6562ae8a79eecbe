package org.privacygraph.importers.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.privacygraph.importers.Ledger;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.coding.Blank;
import org.privacygraph.importers.json.JsonDocument;
import org.privacygraph.importers.json.JsonValue;
import org.privacygraph.provenance.JsonPointer;
import org.privacygraph.provenance.Locator;

/** The fields of one record, each told to the ledger as it is read. */
final class RecordFields {

    private static final int LONGEST = 4_000;

    /** A text of the record. */
    record Value(String text, JsonPointer where) {}

    private final JsonNode entry;
    private final JsonPointer where;
    private final Ledger ledger;

    RecordFields(JsonNode entry, JsonPointer where, Ledger ledger) {
        this.entry = entry;
        this.where = where;
        this.ledger = ledger;
    }

    /** Where the record stands. */
    JsonPointer where() {
        return where;
    }

    /** The text of a field, whatever it says. */
    @Nullable
    Value text(String name) {
        return text(name, text -> true, "");
    }

    /** The text of a field, if it fits; {@code form} says, after "It is no ", what else is told. */
    @Nullable
    Value text(String name, Predicate<String> fits, String form) {
        JsonNode value = entry.get(name);
        return value == null ? null : text(value, where.member(name), fits, form);
    }

    /** The texts of a field that holds a list. */
    List<Value> texts(String name) {
        JsonNode list = entry.get(name);
        List<Value> values = new ArrayList<>();
        if (list == null) {
            return values;
        }
        JsonPointer at = where.member(name);
        if (list.isNull() || (list.isArray() && list.isEmpty())) {
            ledger.notStated(at);
        } else if (list.isArray()) {
            for (int i = 0; i < list.size(); i++) {
                Value value = text(list.get(i), at.item(i), text -> true, "");
                if (value != null) {
                    values.add(value);
                }
            }
        } else {
            malformed(list, at, "It is no list; it was left out.");
        }
        return values;
    }

    /** The texts of a field whose texts are facts of their own: one that cannot be read is lost. */
    List<Value> facts(String name) {
        List<Value> values = texts(name);
        JsonNode list = entry.path(name);
        if (list.isArray()) {
            Set<JsonPointer> read = values.stream().map(Value::where).collect(Collectors.toSet());
            for (int i = 0; i < list.size(); i++) {
                JsonPointer at = where.member(name).item(i);
                if (!read.contains(at)) {
                    lost(list.get(i), at);
                }
            }
        } else {
            lost(list, where.member(name));
        }
        return values;
    }

    /** A fact that the fields would have become is lost, where any of them says something. */
    void lost(List<String> names) {
        names.forEach(name -> lost(entry.path(name), where.member(name)));
    }

    private void lost(JsonNode value, JsonPointer at) {
        new JsonValue(at, value, ledger).lost();
    }

    /** Tells the fields that the form knows and the facts have no place for. */
    void tellWithoutPlace(RecordForm form) {
        entry.properties().stream()
                .filter(field -> form.knowsWithoutPlace(field.getKey()))
                .forEach(field -> JsonDocument.values(where.member(field.getKey()), field.getValue())
                        .forEach(this::tellWithoutPlace));
    }

    /** Tells that nothing of the record was read. */
    void tellAll(Reason reason, String decision) {
        left(entry, where, reason, decision);
    }

    /** Tells a value that was read, but not understood, or not all of it. */
    void tell(Value value, Reason reason, String decision) {
        ledger.notUnderstood(value.where(), value.text(), reason, decision);
    }

    private void tellWithoutPlace(Locator at, String text) {
        if (Blank.isBlank(text)) {
            ledger.notStated(at);
        } else {
            ledger.notUnderstood(
                    at, text, Reason.NOT_MODELLED, "There is no place for it among the facts; it was left out.");
        }
    }

    private @Nullable Value text(JsonNode value, JsonPointer at, Predicate<String> fits, String form) {
        if (value.isNull() || (value.isTextual() && Blank.isBlank(value.asText()))) {
            ledger.notStated(at);
            return null;
        }
        if (!value.isTextual()) {
            malformed(value, at, "It is no text; it was left out.");
            return null;
        }
        String text = value.asText().strip();
        String fault = text.length() > LONGEST
                ? "It is longer than " + LONGEST + " characters; it was left out."
                : !isReadable(text)
                        ? "It has characters that no text has; it was left out."
                        : !fits.test(text) ? "It is no " + form + "; it was left out." : "";
        if (!fault.isEmpty()) {
            malformed(value, at, fault);
            return null;
        }
        ledger.understood(at);
        return new Value(text, at);
    }

    private void malformed(JsonNode value, JsonPointer at, String decision) {
        left(value, at, Reason.MALFORMED, decision);
    }

    private void left(JsonNode value, JsonPointer at, Reason reason, String decision) {
        JsonDocument.values(at, value).forEach((place, text) -> ledger.notUnderstood(place, text, reason, decision));
    }

    /** Whether it has no control characters but line breaks and tabs, and no half of a character. */
    private static boolean isReadable(String text) {
        return text.codePoints()
                .allMatch(c -> c == '\n'
                        || c == '\r'
                        || c == '\t'
                        || (!Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE));
    }
}
