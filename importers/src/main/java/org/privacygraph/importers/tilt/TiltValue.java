package org.privacygraph.importers.tilt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.privacygraph.importers.Ledger;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.coding.Blank;
import org.privacygraph.provenance.JsonPointer;

/**
 * A value of a TILT document with its place; what is made of it is told to the ledger here.
 *
 * @param node the value; a missing node where the document has none
 * @param at its place in the imported file
 * @param ledger account of the document
 */
record TiltValue(JsonNode node, JsonPointer at, Ledger ledger) {

    /** The member of this name, or a missing value. */
    TiltValue get(String name) {
        JsonNode member = node.get(name);
        return new TiltValue(member == null ? MissingNode.getInstance() : member, at.member(name), ledger);
    }

    /** The items of a list that say something; of a value that is no list, the value itself. */
    List<TiltValue> each() {
        List<TiltValue> items = new ArrayList<>();
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                items.add(new TiltValue(node.get(i), at.item(i), ledger));
            }
        } else {
            items.add(this);
        }
        items.removeIf(TiltValue::isBlank);
        return items;
    }

    /** The same, objects only; what is none is left. */
    List<TiltValue> objects() {
        List<TiltValue> objects = new ArrayList<>();
        for (TiltValue item : each()) {
            if (item.node.isObject()) {
                objects.add(item);
            } else {
                item.notAnObject();
            }
        }
        return objects;
    }

    /** The same object; where something else stands, that is left, and what the object would have been is lost. */
    TiltValue object() {
        if (!isBlank() && !node.isObject()) {
            notAnObject();
        }
        return this;
    }

    private void notAnObject() {
        leave(Reason.MALFORMED, "It was left out; TILT has an object there.");
        lost();
    }

    /** Whether nothing is stated here, nor in any part of it. */
    boolean isBlank() {
        if (node.isContainerNode()) {
            for (JsonNode part : node) {
                if (!new TiltValue(part, at, ledger).isBlank()) {
                    return false;
                }
            }
            return true;
        }
        return node.isMissingNode() || node.isNull() || node.isTextual() && Blank.isBlank(node.asText());
    }

    /** Its text without blanks around it; null where nothing is stated, or where no text stands. */
    @Nullable
    String text() {
        if (isBlank()) {
            return null;
        }
        if (node.isTextual() || node.isNumber()) {
            return node.asText().strip();
        }
        leave(Reason.MALFORMED, "It was left out; TILT has a text there.");
        return null;
    }

    /** Whether it says yes or no; null where nothing is stated, or something else. */
    @Nullable
    Boolean flag() {
        if (isBlank()) {
            return null;
        }
        if (node.isBoolean() || node.isTextual()) {
            String word = node.asText().strip();
            if (word.equalsIgnoreCase("true") || word.equalsIgnoreCase("false")) {
                return word.equalsIgnoreCase("true");
            }
        }
        leave(Reason.MALFORMED, "It was left out; TILT has true or false there.");
        return null;
    }

    /**
     * Whether this object is an unfilled form: its flags say no, and it has other fields, all of them empty. A false among
     * empty fields is how the form comes; only one that stands alone or beside words was written by somebody.
     */
    boolean isUnfilled() {
        boolean empty = false;
        for (JsonNode part : node) {
            TiltValue value = new TiltValue(part, at, ledger);
            if (value.isBlank()) {
                empty = true;
            } else if (!value.isFalse()) {
                return false;
            }
        }
        return empty;
    }

    private boolean isFalse() {
        return node.isBoolean() && !node.asBoolean()
                || node.isTextual() && node.asText().strip().equalsIgnoreCase("false");
    }

    /** It was understood. */
    void understood() {
        leaves(value -> ledger.understood(value.at));
    }

    /** It says nothing. */
    void notStated() {
        leaves(value -> ledger.notStated(value.at));
    }

    /** It was not understood. */
    void leave(Reason reason, String decision) {
        leaves(value -> ledger.notUnderstood(value.at, value.node.asText(), reason, decision));
    }

    /** It would have been a fact of its own, or several, and was told as not understood; where it says nothing, none is lost. */
    void lost() {
        if (!isBlank()) {
            ledger.lost(at);
        }
    }

    /** All that says something in it. */
    private void leaves(Consumer<TiltValue> told) {
        if (isBlank()) {
            return;
        }
        if (node.isValueNode()) {
            told.accept(this);
        } else if (node.isArray()) {
            each().forEach(item -> item.leaves(told));
        } else {
            node.properties().forEach(member -> get(member.getKey()).leaves(told));
        }
    }
}
