package org.privacygraph.importers;

import org.privacygraph.fact.FactSet;

/**
 * Sound facts of one file, ready to be written.
 *
 * @param file the file that they come from
 * @param facts the facts
 * @param sourceChecked whether the text of the source document was at hand and its places were checked
 */
public record ImportPlan(SourceFile file, FactSet facts, boolean sourceChecked) {}
