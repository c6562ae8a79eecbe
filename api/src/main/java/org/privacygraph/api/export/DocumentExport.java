package org.privacygraph.api.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.privacygraph.fact.FactSet;
import org.privacygraph.importers.dpv.DpvWriter;
import org.privacygraph.importers.sheet.layout.Layout;
import org.privacygraph.importers.sheet.layout.Layouts;
import org.privacygraph.importers.sheet.write.SheetWriter;
import org.privacygraph.vocabulary.Vocabulary;

/**
 * A form that a document can be written in.
 *
 * @param name name of the form, as on the command line
 * @param ending how the name of a file in it ends
 * @param writer writes it
 * @param leftOut counts what the form does not carry of the facts, by kind in the plural
 */
public record DocumentExport(
        String name, String ending, FactsWriter writer, Function<FactSet, SortedMap<String, Integer>> leftOut) {

    private static final SortedMap<String, Integer> NOTHING = Collections.emptySortedMap();

    /** Writes facts. */
    public interface FactsWriter {

        /**
         * Writes the facts of one document.
         *
         * @throws IOException when the output fails
         */
        void write(FactSet facts, OutputStream out) throws IOException;
    }

    /** All forms: DPV in two syntaxes, the file of the CNIL's PIA tool, and each sheet as separated values and as a workbook. */
    public static List<DocumentExport> all(Vocabulary vocabulary) {
        DpvWriter dpv = new DpvWriter(vocabulary);
        List<DocumentExport> exports = new ArrayList<>();
        exports.add(new DocumentExport(
                "dpv-turtle", ".ttl", (facts, out) -> text(dpv.turtle(facts), out), facts -> NOTHING));
        exports.add(new DocumentExport(
                "dpv-json-ld", ".jsonld", (facts, out) -> text(dpv.jsonLd(facts), out), facts -> NOTHING));
        PiaWriter pia = new PiaWriter(vocabulary, Clock.systemUTC());
        exports.add(new DocumentExport(
                "cnil-pia-json", ".json", (facts, out) -> text(pia.json(facts), out), PiaWriter::leftOut));
        for (Layout layout : Layouts.all()) {
            SheetWriter writer = new SheetWriter(layout, vocabulary);
            exports.add(new DocumentExport(layout.key() + "-csv", ".csv", writer::csv, writer::leftOut));
            exports.add(new DocumentExport(layout.key() + "-xlsx", ".xlsx", writer::xlsx, writer::leftOut));
        }
        return List.copyOf(exports);
    }

    /** Names of all forms, for messages. */
    public static String names(Vocabulary vocabulary) {
        return all(vocabulary).stream().map(DocumentExport::name).collect(Collectors.joining(", "));
    }

    private static void text(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
