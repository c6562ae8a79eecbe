package org.privacygraph.provenance;

/**
 * A value of a JSON document (RFC 6901).
 *
 * @param pointer the pointer, such as {@code /dataDisclosed/0/category}; empty for the whole document
 */
public record JsonPointer(String pointer) implements Locator {

    /** The document as a whole. */
    public static final JsonPointer ROOT = new JsonPointer("");

    /** Refuses what is no pointer. */
    public JsonPointer {
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("No JSON pointer: " + pointer);
        }
    }

    /** The member of this name. */
    public JsonPointer member(String name) {
        return new JsonPointer(pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
    }

    /** The item of this index, counted from 0. */
    public JsonPointer item(int index) {
        return new JsonPointer(pointer + "/" + index);
    }

    /** The pointer; a lone slash for the document as a whole would be its member "", so that one is {@code #}. */
    @Override
    public String toString() {
        return pointer.isEmpty() ? "#" : pointer;
    }
}
