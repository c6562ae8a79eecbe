package org.privacygraph.importers.tilt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.Duration;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.RetentionPeriod;
import org.privacygraph.importers.FactIds;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Grain;
import org.privacygraph.provenance.Locator;

/** The retention periods of one entry. */
final class TiltStorage {

    /** A day or a time, and from then on a duration (TILT's form of {@code ttl}). */
    private static final Pattern FROM = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2}[0-9T:.Z+-]{0,30}?)/?(P.+)");

    private final TiltContext context;
    private final Map<String, Link> links = new LinkedHashMap<>();

    /** Reads the member {@code storage}. */
    TiltStorage(TiltContext context, TiltValue entry) {
        this.context = context;
        for (TiltValue storage : entry.get("storage").objects()) {
            storage.get("temporal").objects().forEach(this::temporal);
            storage.get("purposeConditional").each().forEach(this::criterion);
            storage.get("legalBasisConditional").each().forEach(this::criterion);
            storage.get("aggregationFunction")
                    .leave(Reason.NOT_MODELLED, "It was left out; every period stands for itself.");
        }
    }

    /** The periods; they are listed beside the purposes, and not tied to any of them. */
    List<Link> links() {
        return List.copyOf(links.values());
    }

    private void temporal(TiltValue temporal) {
        TiltValue ttl = temporal.get("ttl");
        TiltValue description = temporal.get("description");
        String time = ttl.text();
        String words = description.text();
        if (words != null) {
            description.understood();
        }
        Matcher from = FROM.matcher(time == null ? "" : time);
        String start = from.matches() ? from.group(1) : null;
        Duration duration = time == null ? null : context.coder().duration(start == null ? time : from.group(2));
        if (duration != null) {
            ttl.understood();
        } else if (time != null) {
            ttl.leave(Reason.NO_DURATION, "It was kept as a criterion.");
            words = words == null ? time : words + "\n" + time;
        }
        if (duration == null && words == null) {
            ttl.lost();
            description.lost();
            return;
        }
        add(duration, words, duration == null ? null : start, time == null ? description.at() : temporal.at());
    }

    /** A criterion in words; where it is a length of time and no more, that is the duration. */
    private void criterion(TiltValue field) {
        String words = field.text();
        if (words == null) {
            field.lost();
            return;
        }
        field.understood();
        add(context.coder().duration(words), words, null, field.at());
    }

    private void add(@Nullable Duration duration, @Nullable String criteria, @Nullable String start, Locator at) {
        String id = FactIds.of(
                "kept",
                Stream.of(duration, start, criteria)
                        .filter(Objects::nonNull)
                        .map(String::valueOf)
                        .collect(Collectors.joining("\n")));
        context.facts()
                .add(id, at, evidence -> new RetentionPeriod(id, evidence, duration, criteria, start, null, List.of()));
        links.putIfAbsent(id, new Link(id, Assertion.STATED, Grain.SAME_ACTIVITY, null, List.of(at), null));
    }
}
