package org.privacygraph.importers.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.privacygraph.importers.Ledger;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.coding.Blank;
import org.privacygraph.provenance.JsonPointer;

/**
 * A value of a document with its place, which tells the ledger what became of it; one that is not there tells nothing.
 *
 * @param where its place
 * @param node the value; missing where the document has none there
 * @param ledger keeps account of it
 */
public record JsonValue(JsonPointer where, JsonNode node, Ledger ledger) {

    /** The value of this name in an object. */
    public JsonValue member(String name) {
        return new JsonValue(where.member(name), node.path(name), ledger);
    }

    /** The values of an object, in order; none for anything else. */
    public Map<String, JsonValue> members() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        if (node.isObject()) {
            node.fieldNames().forEachRemaining(name -> members.put(name, member(name)));
        }
        return members;
    }

    /** The values of a list, in order; none for anything else. */
    public List<JsonValue> items() {
        List<JsonValue> items = new ArrayList<>();
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            items.add(new JsonValue(where.item(i), node.get(i), ledger));
        }
        return items;
    }

    /** Whether it says something; one that is there but null, empty or blank is told as not stated. */
    public boolean isStated() {
        if (node.isMissingNode()) {
            return false;
        }
        if (node.isNull()
                || node.isContainerNode() && node.isEmpty()
                || node.isTextual() && node.asText().isBlank()) {
            ledger.notStated(where);
            return false;
        }
        return true;
    }

    /** Whether it is an object that says something; any other form is told and left. */
    public boolean isStatedObject() {
        return isStated() && (node.isObject() || malformed());
    }

    /** Whether it is a list that says something; any other form is told and left. */
    public boolean isStatedList() {
        return isStated() && (node.isArray() || malformed());
    }

    /**
     * The text, or the number as text, without white space at its ends; then it is understood.
     *
     * @param longest number of characters above which it is left
     * @return null where it says nothing, or where it is told as malformed
     */
    public @Nullable String text(int longest) {
        if (!isStated()) {
            return null;
        }
        if (!node.isTextual() && !node.isNumber()) {
            malformed();
            return null;
        }
        String text = node.asText().strip();
        if (text.length() > longest || !isPrintable(text)) {
            malformed();
            return null;
        }
        understood();
        return text;
    }

    /** As {@link #text}, but words such as "n/a" say that nothing is stated. */
    public @Nullable String words(int longest) {
        if (node.isTextual() && Blank.isBlank(node.asText())) {
            ledger.notStated(where);
            return null;
        }
        return text(longest);
    }

    /** The whole number from 0 to {@code most}, also where it is written as text; null for anything else, which is told. */
    public @Nullable Integer number(int most) {
        if (!isStated()) {
            return null;
        }
        String text =
                node.isIntegralNumber() || node.isTextual() ? node.asText().strip() : "";
        if (!text.matches("0|[1-9][0-9]{0,8}") || Integer.parseInt(text) > most) {
            malformed();
            return null;
        }
        understood();
        return Integer.valueOf(text);
    }

    /** Whether it is true; null for anything else than true and false, which is told. */
    public @Nullable Boolean flag() {
        if (!isStated()) {
            return null;
        }
        if (!node.isBoolean()) {
            malformed();
            return null;
        }
        understood();
        return node.booleanValue();
    }

    /** As {@link #flag}, but false is what the format has where nothing is said; it is told as not stated. */
    public @Nullable Boolean flagByDefaultFalse() {
        if (node.isBoolean() && !node.booleanValue()) {
            ledger.notStated(where);
            return false;
        }
        return flag();
    }

    /** It was understood, with all that is in it. */
    public void understood() {
        if (!node.isMissingNode()) {
            JsonDocument.values(where, node).keySet().forEach(ledger::understood);
        }
    }

    /** It says nothing, with all that is in it. */
    public void notStated() {
        if (!node.isMissingNode()) {
            JsonDocument.values(where, node).keySet().forEach(ledger::notStated);
        }
    }

    /** It was not understood, with all that is in it; what says nothing there is told as not stated. */
    public void left(Reason reason, String decision) {
        if (!isStated()) {
            return;
        }
        if (node.isContainerNode()) {
            members().values().forEach(member -> member.left(reason, decision));
            items().forEach(item -> item.left(reason, decision));
        } else {
            ledger.notUnderstood(where, node.asText(), reason, decision);
        }
    }

    /** It was not understood, and would have been a fact of its own, or several. */
    public void lost(Reason reason, String decision) {
        left(reason, decision);
        lost();
    }

    /** It would have been a fact of its own, or several, and was told as not understood; where it says nothing, none is lost. */
    public void lost() {
        if (says(node)) {
            ledger.lost(where);
        }
    }

    private static boolean says(JsonNode node) {
        if (node.isContainerNode()) {
            for (JsonNode part : node) {
                if (says(part)) {
                    return true;
                }
            }
            return false;
        }
        return !node.isMissingNode() && !node.isNull() && !(node.isTextual() && Blank.isBlank(node.asText()));
    }

    private boolean malformed() {
        left(Reason.MALFORMED, "It was left out.");
        return false;
    }

    /** Line breaks and tabs apart, control characters and halves of characters only hide something. */
    private static boolean isPrintable(String text) {
        return text.codePoints()
                .noneMatch(point -> Character.getType(point) == Character.SURROGATE
                        || Character.getType(point) == Character.CONTROL && "\t\r\n".indexOf(point) < 0);
    }
}
