package org.privacygraph.importers.dpv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.Statement;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.Place;
import org.privacygraph.fact.ProcessingActivity;
import org.privacygraph.fact.ThirdCountryTransfer;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.dpv.Meanings.Meaning;
import org.privacygraph.importers.dpv.ProcessReader.Stated;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Grain;
import org.privacygraph.vocabulary.Scheme;

/** Reads transfers to third countries: the countries of a process that are named as such, with their tools. */
final class TransferReader {

    private final Source source;
    private final PartyReader parties;
    private final PlaceReader places;

    TransferReader(Source source, PartyReader parties, PlaceReader places) {
        this.source = source;
        this.parties = parties;
        this.places = places;
    }

    /** Reads the transfers of a process; {@code tools} are statements that name transfer tools. */
    void read(ProcessingActivity activity, Stated stated, List<Statement> tools, Map<String, String> disclosures) {
        List<Statement> countries = stated.all("hasThirdCountry");
        String exporter = only(stated, "hasDataExporter");
        String importer = only(stated, "hasDataImporter");
        if (countries.isEmpty()) {
            tools.forEach(one -> source.account()
                    .left(
                            one,
                            Reason.NOT_MODELLED,
                            "It was left out; no third country is stated (dpv:hasThirdCountry)."));
            return;
        }
        List<Link> links = new ArrayList<>();
        for (Statement one : tools) {
            Meaning meaning = source.meanings()
                    .of(
                            Scheme.TRANSFER_TOOL,
                            one,
                            text -> source.codings().concepts().of(Scheme.TRANSFER_TOOL, text));
            if (meaning != null) {
                meaning.keys()
                        .forEach(key -> links.add(
                                ProcessReader.stated(key, meaning.words()).atMost(Grain.SAME_ACTIVITY)));
            }
        }
        List<Link> covers = disclosures.values().stream()
                .map(id -> new Link(id, Assertion.INFERRED, Grain.SAME_ACTIVITY, null, List.of(), null))
                .toList();
        for (Statement one : countries) {
            Place to = places.of(one);
            if (to == null) {
                source.account().lost(one);
            } else {
                String words = activity.id() + " " + to.link().target();
                String id = source.drafts().id("transfer", words, words);
                source.drafts()
                        .put(
                                id,
                                source.graph().placeOf(one.getSubject()),
                                evidence -> new ThirdCountryTransfer(
                                        id, evidence, exporter, importer, null, to, links, null, covers));
            }
        }
    }

    private @Nullable String only(Stated stated, String property) {
        List<Statement> all = stated.all(property);
        List<String> ids = new ArrayList<>();
        for (Statement one : all) {
            String id = parties.of(one, property.equals("hasDataExporter"));
            if (id != null) {
                ids.add(id);
            }
        }
        if (ids.size() > 1) {
            all.forEach(one -> source.account()
                    .left(one, Reason.NOT_MODELLED, "It was left out; a transfer has one party at each end."));
        }
        return ids.size() == 1 ? ids.getFirst() : null;
    }
}
