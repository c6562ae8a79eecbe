package org.privacygraph.importers.dpv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.ProcessingActivity;
import org.privacygraph.importers.dpv.Meanings.Meaning;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Evidence;
import org.privacygraph.provenance.Grain;
import org.privacygraph.vocabulary.Scheme;

/** Reads a process with all that it states. */
final class ProcessReader {

    private static final Set<String> MEASURES = Set.of(
            "hasTechnicalOrganisationalMeasure",
            "hasTechnicalMeasure",
            "hasOrganisationalMeasure",
            "hasLegalMeasure",
            "hasPhysicalMeasure",
            "hasPolicy",
            "hasNotice");

    private final Source source;
    private final PartyReader parties;
    private final ItemReader items;
    private final RetentionReader retentions;
    private final OriginReader origins;
    private final DisclosureReader disclosures;
    private final TransferReader transfers;

    ProcessReader(Source source, PlaceReader places, PartyReader parties) {
        this.source = source;
        this.parties = parties;
        this.retentions = new RetentionReader(source);
        this.items = new ItemReader(source, retentions);
        this.origins = new OriginReader(source, parties);
        this.disclosures = new DisclosureReader(source, parties, places);
        this.transfers = new TransferReader(source, parties, places);
    }

    /**
     * Reads a process.
     *
     * @param ancestors controllers of the processes that it is a part of
     */
    void read(Resource process, List<Link> ancestors) {
        String id = idOf(process);
        Stated stated = new Stated(source, process);
        List<Link> dataItems = stated.links(items::of, "hasPersonalData");
        List<Link> subjects = stated.links(items::subject, "hasDataSubject");
        List<Link> bases = new ArrayList<>();
        List<Statement> tools = new ArrayList<>();
        for (Statement one : stated.all("hasLegalBasis")) {
            if (source.meanings().key(Scheme.TRANSFER_TOOL, one.getObject()) != null) {
                tools.add(one);
            } else {
                bases.addAll(basis(one));
            }
        }
        List<Link> measures = new ArrayList<>();
        for (String property : MEASURES.stream().sorted().toList()) {
            for (Statement one : stated.all(property)) {
                String measure = source.meanings().key(Scheme.TRANSFER_TOOL, one.getObject()) == null
                        ? items.measure(one)
                        : null;
                if (measure != null) {
                    measures.add(Link.to(measure));
                } else if (source.account().isOpen(one)) {
                    tools.add(one);
                }
            }
        }
        List<Link> controllers =
                stated.links(one -> parties.of(one, true), "hasDataController", "hasResponsibleEntity");
        List<Link> joint = joint(stated);
        List<Link> inherited = controllers.isEmpty() && joint.isEmpty() ? ancestors : controllers;
        ProcessingActivity activity = new ProcessingActivity(
                id,
                new Evidence(List.of(source.graph().placeOf(process)), Assertion.STATED, null),
                name(process),
                distinct(inherited),
                distinct(joint),
                distinct(stated.all("hasPurpose").stream()
                        .flatMap(one -> purpose(one).stream())
                        .toList()),
                distinct(subjects),
                distinct(dataItems),
                distinct(bases),
                distinct(stated.links(origins::of, "hasDataSource")),
                distinct(stated.links(one -> retentions.of(one, List.of()), "hasStorageCondition")),
                distinct(measures));
        source.drafts()
                .put(
                        id,
                        source.graph().placeOf(process),
                        evidence -> new ProcessingActivity(
                                id,
                                evidence,
                                activity.name(),
                                activity.controllers(),
                                activity.jointControllers(),
                                activity.purposes(),
                                activity.dataSubjects(),
                                activity.dataItems(),
                                activity.bases(),
                                activity.sources(),
                                activity.retention(),
                                activity.measures()));
        Map<String, String> handed = disclosures.read(activity, stated);
        transfers.read(activity, stated, tools, handed);
    }

    String idOf(Resource process) {
        return source.id("activity", process, name(process));
    }

    private String name(Resource process) {
        String name = source.words().name(process);
        return name != null ? name : "process " + source.graph().nameOf(process);
    }

    /** Controllers that a part of this process has where it names none of its own; nothing is concluded for the process itself. */
    List<Link> controllersForParts(Resource process) {
        Stated stated = new Stated(source, process);
        return stated.links(one -> parties.of(one, true), "hasDataController", "hasResponsibleEntity").stream()
                .map(link -> new Link(
                        link.target(),
                        Assertion.INFERRED,
                        Grain.SAME_ACTIVITY,
                        null,
                        List.of(source.graph().placeOf(process)),
                        "Controller of the process that this one is a part of."))
                .toList();
    }

    private List<Link> joint(Stated stated) {
        List<Link> joint = new ArrayList<>();
        for (Statement one : stated.all("hasJointDataControllers")) {
            Stated members = new Stated(source, one.getObject());
            List<Link> named = members.links(member -> parties.of(member, true), "hasDataController", "hasEntity");
            if (named.isEmpty()) {
                String id = parties.of(one, true);
                if (id != null) {
                    joint.add(Link.to(id));
                }
            } else {
                source.account().understood(one);
                source.words().label(one.getObject());
                source.meanings().types(Scheme.RECIPIENT_CATEGORY, one.getObject());
                joint.addAll(named);
            }
        }
        return joint;
    }

    private List<Link> purpose(Statement statement) {
        Meaning meaning = source.meanings()
                .of(
                        Scheme.PURPOSE,
                        statement,
                        text -> source.codings().concepts().of(Scheme.PURPOSE, text));
        if (meaning == null) {
            return List.of();
        }
        return (meaning.keys().isEmpty() ? List.of("Purpose") : meaning.keys())
                .stream().map(key -> stated(key, meaning.words())).toList();
    }

    private List<Link> basis(Statement statement) {
        Value value = statement.getObject();
        Meaning meaning = source.meanings()
                .of(Scheme.LEGAL_BASIS, statement, source.codings().legalBases()::of);
        if (meaning == null) {
            return List.of();
        }
        String interest = interest(value);
        return meaning.keys().stream().map(key -> stated(key, interest)).toList();
    }

    /** The interest, contract or obligation that a thing of the file's own is; the name of a basis is none. */
    private @Nullable String interest(Value value) {
        if (value instanceof Literal || source.meanings().key(Scheme.LEGAL_BASIS, value) != null) {
            return null;
        }
        String description = source.words().description(value);
        String words = description != null ? description : source.words().label(value);
        return words == null || source.codings().legalBases().of(words).keys().isEmpty() ? words : null;
    }

    static Link stated(String key, @Nullable String words) {
        return new Link(key, Assertion.STATED, Grain.PAIRED, words, List.of(), null);
    }

    private static List<Link> distinct(List<Link> links) {
        Map<String, Link> distinct = new LinkedHashMap<>();
        links.forEach(link -> distinct.putIfAbsent(link.target() + "\n" + link.words(), link));
        return List.copyOf(distinct.values());
    }

    /** What is stated of one thing, by property. */
    static final class Stated {

        private final Map<String, List<Statement>> byProperty = new HashMap<>();

        Stated(Source source, Value thing) {
            for (Statement one : source.graph().of(thing)) {
                byProperty
                        .computeIfAbsent(
                                String.valueOf(DpvTerms.property(one.getPredicate())), key -> new ArrayList<>())
                        .add(one);
            }
        }

        List<Statement> all(String property) {
            return byProperty.getOrDefault(property, List.of());
        }

        /** Links to what a reader makes of the objects of some properties. */
        List<Link> links(Function<Statement, @Nullable String> reader, String... properties) {
            Set<String> ids = new LinkedHashSet<>();
            for (String property : properties) {
                all(property).stream().map(reader).filter(Objects::nonNull).forEach(ids::add);
            }
            return ids.stream().map(Link::to).toList();
        }
    }
}
