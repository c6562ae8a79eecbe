package org.privacygraph.api.breach;

import static org.privacygraph.graph.RelationshipType.CONTACT_OF;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.privacygraph.api.node.Asking;
import org.privacygraph.importers.sheet.table.FormulaGuard;
import org.privacygraph.queries.breach.Chain;
import org.privacygraph.queries.node.NodeRow;
import org.privacygraph.queries.page.Page;
import org.privacygraph.vocabulary.Concept;

/**
 * The controllers that a breach concerns as separated values, one row each, written while they are read.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe in front. The last row tells how many there were; a file without it was
 * cut off.
 */
public final class BreachTable {

    /** Rows that are read at once. */
    private static final int BATCH = 2_000;

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT;
    private static final List<String> COLUMNS = List.of(
            "controller id",
            "controller",
            "why",
            "must be told by the processor (Art. 33(2))",
            "certain",
            "said",
            "hands",
            "ways",
            "places",
            "authorities",
            "contacts");

    private final BreachAnswer answer;
    private final Asking asking;

    private BreachTable(BreachAnswer answer, Asking asking) {
        this.answer = answer;
        this.asking = asking;
    }

    /**
     * Reads an incident; nothing is written before it is known to exist.
     *
     * @param incident the input of the field {@code breachImpact}, with dates and moments as such
     * @throws org.privacygraph.api.error.ClientError where the incident cannot be
     */
    public static BreachTable of(Map<String, @Nullable Object> incident, Asking asking) {
        return new BreachTable(new BreachAnswer(Incident.of(incident, asking), asking), asking);
    }

    /** Writes all rows. */
    public void write(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        line(writer, COLUMNS);
        long count = 0;
        String after = "";
        Page<String> page;
        do {
            page = answer.breaches().controllers().page(answer.scope(), after, BATCH);
            for (List<String> row : rows(page.items())) {
                line(writer, row);
            }
            count += page.items().size();
            after = page.items().isEmpty() ? after : page.items().getLast();
            writer.flush();
        } while (page.hasNextPage());
        line(writer, List.of("END", "controllers: " + count));
        writer.flush();
    }

    private static void line(Writer writer, List<String> cells) throws IOException {
        writer.write(FORMAT.format(cells.stream().map(FormulaGuard::added).toArray()));
        writer.write("\r\n");
    }

    private List<List<String>> rows(List<String> controllers) {
        List<ControllerView> views = ControllerView.of(answer, controllers);
        Map<String, List<String>> contacts = asking.nodes().leadingTo(controllers, CONTACT_OF);
        Set<String> ids = new HashSet<>(controllers);
        contacts.values().forEach(ids::addAll);
        views.forEach(view -> view.paths().forEach(path -> path.forEach(step -> ids.add(step.near()))));
        Map<String, NodeRow> nodes = asking.nodes().byIds(ids);
        List<List<String>> rows = new ArrayList<>();
        for (ControllerView view : views) {
            rows.add(List.of(
                    view.id(),
                    name(nodes, view.id()),
                    view.concerns().stream().map(Enum::name).collect(Collectors.joining(", ")),
                    view.mustBeToldByProcessor() ? "yes" : "no",
                    view.isCertain() ? "yes" : "may include",
                    view.assertion().name(),
                    String.valueOf(view.distance()),
                    view.paths().stream().map(path -> way(nodes, path)).collect(Collectors.joining("; ")),
                    view.places().isEmpty()
                            ? "not stated"
                            : view.places().stream().map(this::label).collect(Collectors.joining("; ")),
                    view.authorities().stream().map(BreachTable::authority).collect(Collectors.joining("; ")),
                    contacts.getOrDefault(view.id(), List.of()).stream()
                            .map(nodes::get)
                            .filter(Objects::nonNull)
                            .map(BreachTable::contact)
                            .collect(Collectors.joining("; "))));
        }
        return rows;
    }

    private static String way(Map<String, NodeRow> nodes, List<Chain.Step> path) {
        return Stream.concat(
                        path.stream().limit(1).map(Chain.Step::far),
                        path.stream().map(Chain.Step::near))
                .map(id -> name(nodes, id))
                .collect(Collectors.joining(" > "));
    }

    private static String name(Map<String, NodeRow> nodes, String id) {
        NodeRow node = nodes.get(id);
        return node == null ? id : Objects.requireNonNullElse(node.text("name"), id);
    }

    private String label(String place) {
        return answer.vocabulary().findById(place).map(Concept::labelEn).orElse(place);
    }

    private static String authority(Authorities.View view) {
        Concept country = view.country();
        return view.competent().role()
                + (country == null ? "" : " " + country.key())
                + (view.ids().size() > 1 ? " (one of " + view.ids().size() + ")" : "");
    }

    private static String contact(NodeRow contact) {
        return Stream.of("kind", "addressee", "email", "phone", "postalAddress", "url")
                .flatMap(property -> Stream.ofNullable(contact.text(property)))
                .collect(Collectors.joining(", "));
    }
}
