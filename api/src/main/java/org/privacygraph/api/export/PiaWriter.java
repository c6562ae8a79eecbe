package org.privacygraph.api.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.privacygraph.fact.ContactPoint;
import org.privacygraph.fact.DataGroup;
import org.privacygraph.fact.DataSource;
import org.privacygraph.fact.DataSubjectGroup;
import org.privacygraph.fact.FactSet;
import org.privacygraph.fact.Measure;
import org.privacygraph.fact.NegativeStatement;
import org.privacygraph.fact.Observation;
import org.privacygraph.fact.StatuteReference;
import org.privacygraph.vocabulary.Vocabulary;

/**
 * Writes what a document says as an assessment that the CNIL's PIA tool imports: JSON with {@code pia}, {@code answers}
 * by number of the question, and {@code measures}.
 *
 * <p>Texts are HTML there: words of documents are escaped. What no document can tell, such as the risks, is left for a
 * person; what the document does not state is told as such.
 */
final class PiaWriter {

    private static final String NOT_STATED = "<p><em>Not stated in the document.</em></p>";

    private final Vocabulary vocabulary;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper();

    PiaWriter(Vocabulary vocabulary, Clock clock) {
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    String json(FactSet facts) {
        String now = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
        ObjectNode file = json.createObjectNode();
        pia(file.putObject("pia"), facts, now);
        ArrayNode answers = file.putArray("answers");
        int id = 1;
        for (Map.Entry<Integer, String> answer : answers(facts).entrySet()) {
            ObjectNode one = answers.addObject().put("pia_id", 1).put("reference_to", answer.getKey());
            one.putObject("data")
                    .put("text", answer.getValue())
                    .putNull("gauge")
                    .putArray("list");
            one.put("created_at", now).put("id", id++);
        }
        ArrayNode measures = file.putArray("measures");
        PiaAnswers texts = new PiaAnswers(facts, vocabulary);
        facts.facts().stream()
                .filter(Measure.class::isInstance)
                .map(Measure.class::cast)
                .forEach(measure -> measures.addObject()
                        .put("pia_id", 1)
                        .put("title", measure.statement())
                        .put("content", texts.said(measure.statement(), measure.evidence())));
        file.putArray("evaluations");
        file.putArray("comments");
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsString(file) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree can be written as JSON", e);
        }
    }

    /** What the tool has no place for, by kind in the plural. */
    static SortedMap<String, Integer> leftOut(FactSet facts) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        facts.facts().forEach(fact -> {
            String kind = switch (fact) {
                case NegativeStatement it -> "negative statements";
                case Observation it -> "remarks of readers";
                case ContactPoint it -> "contact points";
                case DataSource it -> "data sources";
                case DataSubjectGroup it -> "groups of data subjects";
                case DataGroup it -> "groups of data";
                case StatuteReference it -> "references to statutes";
                default -> "";
            };
            if (!kind.isEmpty()) {
                counts.merge(kind, 1, Integer::sum);
            }
        });
        return counts;
    }

    private static void pia(ObjectNode pia, FactSet facts, String now) {
        pia.put("name", facts.document().title()).put("category", "");
        for (String person : List.of("author_name", "evaluator_name", "validator_name")) {
            pia.put(person, "");
        }
        pia.put("status", 0).put("is_example", 0).put("is_archive", 0);
        pia.put("created_at", now).put("updated_at", now);
        for (String open : List.of(
                "dpos_names",
                "dpo_status",
                "dpo_opinion",
                "people_names",
                "concerned_people_searched_opinion",
                "concerned_people_searched_content",
                "concerned_people_status",
                "concerned_people_opinion")) {
            pia.putNull(open);
        }
        pia.put("structure_id", "");
    }

    /** By number of the question, as the tool has them. */
    private Map<Integer, String> answers(FactSet facts) {
        PiaAnswers texts = new PiaAnswers(facts, vocabulary);
        Map<Integer, List<String>> said = new LinkedHashMap<>();
        said.put(111, texts.activities());
        said.put(112, texts.responsibilities());
        said.put(121, texts.data());
        said.put(122, texts.flows());
        said.put(211, texts.purposes());
        said.put(212, texts.bases());
        said.put(213, texts.dataOfActivities());
        said.put(215, texts.retention());
        said.put(221, texts.information());
        said.put(222, texts.consent());
        said.put(223, texts.rights("A15", "A20"));
        said.put(224, texts.rights("A16", "A17"));
        said.put(225, texts.rights("A18", "A21"));
        said.put(226, texts.processors());
        said.put(227, texts.transfers());
        Map<Integer, String> answers = new LinkedHashMap<>();
        said.forEach((number, items) -> answers.put(
                number, items.isEmpty() ? NOT_STATED : "<ul><li>" + String.join("</li><li>", items) + "</li></ul>"));
        return answers;
    }
}
