package org.privacygraph.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.privacygraph.provenance.Evidence;

/**
 * Data cross the border of the law that protects them (GDPR chapter V).
 *
 * @param id see {@link Fact#id()}
 * @param evidence see {@link Fact#evidence()}
 * @param exporter id of the organisation that sends
 * @param importer id of the organisation or recipient group that receives
 * @param from where the data leave
 * @param to where they go
 * @param tools keys of transfer tools; empty where the document states none
 * @param condition a condition of the transfer
 * @param covers ids of the disclosures that it covers
 */
public record ThirdCountryTransfer(
        String id,
        Evidence evidence,
        @Nullable String exporter,
        @Nullable String importer,
        @Nullable Place from,
        Place to,
        List<Link> tools,
        @Nullable String condition,
        List<Link> covers)
        implements Fact {

    /** Copies the lists. */
    public ThirdCountryTransfer {
        tools = List.copyOf(tools);
        covers = List.copyOf(covers);
    }
}
