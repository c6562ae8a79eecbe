package org.privacygraph.importers.dpv;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.privacygraph.fact.FactSet;
import org.privacygraph.fact.Link;
import org.privacygraph.importers.DocumentReading;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.coding.Blank;
import org.privacygraph.provenance.SourceDocument;

/** Reads the processes of a file that somebody wrote in DPV. */
final class DpvReader {

    private static final Set<String> PROCESSES =
            Set.of("Process", "PersonalDataHandling", "PersonalDataProcess", "Service");
    /** What is said of processes only. */
    private static final Set<String> OF_PROCESSES = Set.of("hasPurpose", "hasPersonalData");

    private static final Set<String> PARTS =
            Set.of("hasProcess", "hasPersonalDataHandling", "hasPersonalDataProcess", "hasService");

    private final Source source;
    private final Map<Resource, List<Statement>> partOf = new LinkedHashMap<>();
    private final Map<Resource, List<Link>> ownControllers = new HashMap<>();

    DpvReader(Source source) {
        this.source = source;
    }

    DocumentReading read(SourceFile file, int lines) {
        PlaceReader places = new PlaceReader(source);
        PartyReader parties = new PartyReader(source, places);
        ProcessReader reader = new ProcessReader(source, places, parties);
        RightReader rights = new RightReader(source);
        Set<Resource> processes = processes();
        processes.forEach(process -> reader.read(process, inherited(process, reader)));
        for (Statement one : source.graph().subjects().stream()
                .flatMap(subject -> source.graph().of(subject).stream())
                .toList()) {
            if ("hasRight".equals(DpvTerms.property(one.getPredicate()))) {
                rights.read(one);
            }
        }
        SourceDocument document = new DocumentHead(source, parties).read(file, lines);
        tellTheRest();
        tellOlderNames();
        return DocumentReading.of(
                new FactSet(document, source.drafts().facts()), source.account().ledger());
    }

    private Set<Resource> processes() {
        Set<Resource> found = new LinkedHashSet<>();
        for (Resource subject : source.graph().subjects()) {
            if (isProcess(subject)) {
                found.add(subject);
            }
        }
        for (Resource subject : source.graph().subjects()) {
            for (Statement one : source.graph().of(subject)) {
                if (PARTS.contains(String.valueOf(DpvTerms.property(one.getPredicate())))
                        && one.getObject() instanceof Resource part
                        && source.graph().describes(part)) {
                    partOf.computeIfAbsent(part, key -> new ArrayList<>()).add(one);
                    found.add(part);
                }
            }
        }
        List<Resource> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(source.graph()::nameOf));
        return new LinkedHashSet<>(sorted);
    }

    /** Whether the file says that it is a process, or of a class that it says is one. */
    private boolean isProcess(Resource subject) {
        Set<Value> seen = new HashSet<>(Set.of(subject));
        Deque<Value> open = new ArrayDeque<>(seen);
        List<Statement> way = new ArrayList<>();
        boolean first = true;
        while (!open.isEmpty() && seen.size() < Meanings.REACH) {
            Value next = open.remove();
            Set<IRI> predicates = first ? Set.of(Terms.TYPE) : Terms.IS_NARROWER;
            first = false;
            for (Statement one : source.graph().of(next, predicates).toList()) {
                way.add(one);
                if (PROCESSES.contains(String.valueOf(DpvTerms.core(one.getObject())))) {
                    way.forEach(source.account()::understood);
                    return true;
                }
                if (source.graph().describes(one.getObject()) && seen.add(one.getObject())) {
                    open.add(one.getObject());
                }
            }
        }
        return false;
    }

    /** Controllers of the nearest processes around this one that name any; a ring of processes is gone round once. */
    private List<Link> inherited(Resource process, ProcessReader reader) {
        List<Statement> level = partOf.getOrDefault(process, List.of());
        Set<Resource> seen = new HashSet<>(Set.of(process));
        level.forEach(one -> source.account()
                .left(one, Reason.NOT_MODELLED, "Its part was read as an activity of its own, not as a part."));
        while (!level.isEmpty() && seen.size() < Meanings.REACH) {
            List<Link> controllers = new ArrayList<>();
            List<Statement> next = new ArrayList<>();
            for (Statement one : level) {
                if (seen.add(one.getSubject())) {
                    controllers.addAll(ownControllers.computeIfAbsent(one.getSubject(), reader::controllersForParts));
                    next.addAll(partOf.getOrDefault(one.getSubject(), List.of()));
                }
            }
            if (!controllers.isEmpty()) {
                return controllers;
            }
            level = next;
        }
        return List.of();
    }

    /** Says of the statements that nobody read whether DPV knows what they say. */
    private void tellTheRest() {
        for (Statement one : source.graph().statements()) {
            if (!source.account().isOpen(one)) {
                continue;
            }
            if (one.getObject() instanceof Literal
                    && Blank.isBlank(one.getObject().stringValue())) {
                source.account().notStated(one);
                continue;
            }
            String property = DpvTerms.property(one.getPredicate());
            boolean subjectIsRead =
                    isOfAProcess(one.getSubject()) || source.graph().isReferredTo(one.getSubject());
            if (property != null && OF_PROCESSES.contains(property) && !subjectIsRead) {
                source.account().lost(one.getSubject());
            }
            if (property != null && DpvProperties.has(property)) {
                source.account()
                        .left(
                                one,
                                Reason.NOT_MODELLED,
                                subjectIsRead
                                        ? "It was left out; facts have no place for it."
                                        : "It was left out; its subject is no process, nor a part of one.");
            } else if (Terms.IS_A.contains(source.graph().predicateOf(one))) {
                source.account().left(one, Reason.NO_SUCH_CONCEPT, "It was left out.");
            } else if (Terms.LABELS.contains(source.graph().predicateOf(one))
                    || Terms.DESCRIPTIONS.contains(source.graph().predicateOf(one))) {
                source.account().left(one, Reason.NOT_MODELLED, "It was left out; facts have no place for it.");
            }
        }
    }

    private boolean isOfAProcess(Resource subject) {
        return source.graph()
                .of(subject, Set.of(Terms.TYPE))
                .anyMatch(one -> PROCESSES.contains(String.valueOf(DpvTerms.core(one.getObject()))));
    }

    private void tellOlderNames() {
        Set<String> told = new LinkedHashSet<>();
        for (Statement one : source.graph().statements()) {
            for (Value value : List.of(one.getPredicate(), one.getObject())) {
                String iri = value.stringValue();
                String current = value instanceof IRI ? DpvTerms.current(iri) : iri;
                if (!current.equals(iri)) {
                    told.add("Terms of " + iri.substring(0, iri.indexOf('#') + 1) + " were read as those of "
                            + current.substring(0, current.indexOf('#') + 1) + ".");
                } else if (value instanceof IRI && iri.startsWith("dpv:")) {
                    told.add("The prefix dpv is not defined, so its terms mean nothing.");
                }
            }
        }
        told.forEach(source.account()::remark);
    }
}
