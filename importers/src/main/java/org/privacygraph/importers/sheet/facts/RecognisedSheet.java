package org.privacygraph.importers.sheet.facts;

import org.privacygraph.importers.sheet.layout.Columns;
import org.privacygraph.importers.sheet.table.Table;

/**
 * A sheet whose layout is known.
 *
 * @param table the sheet
 * @param columns what its columns mean
 */
public record RecognisedSheet(Table table, Columns columns) {}
