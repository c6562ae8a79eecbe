package org.privacygraph.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.privacygraph.provenance.Evidence;

/**
 * A legal entity, a group, an authority or a named service, as a document names it.
 *
 * @param id see {@link Fact#id()}
 * @param evidence see {@link Fact#evidence()}
 * @param name the name as the document has it
 * @param kind what it is
 * @param sameAs key of an organisation identity that is shared between documents; null: this document's alone
 * @param aliases other names that the document gives
 * @param companyNumber number in a company register
 * @param identifiers identifiers that mean one organisation wherever they stand, as {@code scheme:value}, such as
 *     {@code lei:5493001KJTIIGC8Y1R12}; lower-case scheme
 * @param websites addresses on the web
 * @param addresses postal addresses
 * @param place where the document says that it sits
 * @param partOf ids of the groups that it belongs to
 * @param subsidiaryOf ids of its parents
 * @param runBy ids of the organisations that run this service or brand
 */
public record Organisation(
        String id,
        Evidence evidence,
        String name,
        Kind kind,
        @Nullable String sameAs,
        List<String> aliases,
        @Nullable String companyNumber,
        List<String> identifiers,
        List<String> websites,
        List<String> addresses,
        @Nullable Place place,
        List<Link> partOf,
        List<Link> subsidiaryOf,
        List<Link> runBy)
        implements Fact {

    /** Copies the lists. */
    public Organisation {
        aliases = List.copyOf(aliases);
        identifiers = List.copyOf(identifiers);
        websites = List.copyOf(websites);
        addresses = List.copyOf(addresses);
        partOf = List.copyOf(partOf);
        subsidiaryOf = List.copyOf(subsidiaryOf);
        runBy = List.copyOf(runBy);
    }

    /** An organisation of which no more is told than its name. */
    public static Organisation named(String id, Evidence evidence, String name, Kind kind) {
        return new Organisation(
                id, evidence, name, kind, null, List.of(), null, List.of(), List.of(), List.of(), null, List.of(),
                List.of(), List.of());
    }

    /** What an organisation is. */
    public enum Kind {
        COMPANY,
        GROUP,
        AUTHORITY,
        PUBLIC_BODY,
        SERVICE,
        OTHER
    }
}
