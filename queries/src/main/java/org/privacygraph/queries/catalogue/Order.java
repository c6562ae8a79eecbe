package org.privacygraph.queries.catalogue;

/** In which order a list is shown: by name, or by time or id where there is no name; ties by id. */
public enum Order {
    ASCENDING("ASC", ">"),
    DESCENDING("DESC", "<");

    private final String direction;
    private final String beyond;

    Order(String direction, String beyond) {
        this.direction = direction;
        this.beyond = beyond;
    }

    String direction() {
        return direction;
    }

    /**
     * What comes after {@code $afterKey} and {@code $afterId}. Its first part lets an index find the place; its second
     * compares as a whole, since the planner would look up the parts of an OR one by one and sort them.
     */
    String after(String property) {
        return "n.%1$s %2$s= $afterKey AND [n.%1$s, n.id] %2$s [$afterKey, $afterId]".formatted(property, beyond);
    }
}
