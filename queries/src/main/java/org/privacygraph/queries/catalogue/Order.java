package org.privacygraph.queries.catalogue;

/** In which order a list is shown: by name, or by id where there is no name; ties by id. */
public enum Order {
    ASCENDING("ASC", "sortKey > $afterKey OR sortKey = $afterKey AND n.id > $afterId"),
    DESCENDING("DESC", "$afterId = '' OR sortKey < $afterKey OR sortKey = $afterKey AND n.id < $afterId");

    private final String direction;
    private final String after;

    Order(String direction, String after) {
        this.direction = direction;
        this.after = after;
    }

    String direction() {
        return direction;
    }

    String after() {
        return after;
    }
}
