package org.privacygraph.importers.yaml;

import java.util.HashMap;
import java.util.Map;

/** The lines in which the values of a tree start, in the shape of the tree. */
final class LineTree {

    private final Map<String, LineTree> children = new HashMap<>();
    private final int line;

    LineTree(int line) {
        this.line = line;
    }

    LineTree child(String name, int ofChild) {
        LineTree child = new LineTree(ofChild);
        children.put(name, child);
        return child;
    }

    int lineOf(String child) {
        LineTree tree = children.get(child);
        return tree == null ? line : tree.line;
    }

    /** Line of the value at a JSON pointer, or of the nearest value above it that is there. */
    int lineAt(String pointer) {
        LineTree at = this;
        for (String step : pointer.split("/", -1)) {
            LineTree next = at.children.get(step.replace("~1", "/").replace("~0", "~"));
            if (next != null) {
                at = next;
            } else if (at != this || !step.isEmpty()) {
                break;
            }
        }
        return at.line;
    }
}
