package org.privacygraph.api.diagram;

import org.privacygraph.queries.diagram.FlowGraph.Kind;

/**
 * How a kind of node looks: a pale fill that black text can be read on, and a name, so that colour is never the only
 * sign.
 *
 * @param fill its fill, as {@code #rrggbb}
 * @param stroke its border, as {@code #rrggbb}
 * @param name what the legend and the node call it
 */
record Look(String fill, String stroke, String name) {

    static Look of(Kind kind) {
        return switch (kind) {
            case DATA_SUBJECT -> new Look("#fff3c4", "#8a6d00", "data subjects");
            case SOURCE -> new Look("#f0e6ff", "#6b3fa0", "source");
            case ACTIVITY -> new Look("#dbeafe", "#1e4f9c", "activity");
            case PROCESSOR -> new Look("#d7f2e3", "#1c6b45", "processor");
            case CONTROLLER -> new Look("#ffe3cc", "#a04a00", "controller");
            case THIRD_PARTY -> new Look("#fbd9e0", "#a11d3f", "third party");
            case AUTHORITY -> new Look("#dcdff5", "#2c3794", "authority");
            case INTERNAL -> new Look("#ededed", "#555555", "internal");
            case OTHER -> new Look("#ffffff", "#333333", "several roles");
        };
    }
}
