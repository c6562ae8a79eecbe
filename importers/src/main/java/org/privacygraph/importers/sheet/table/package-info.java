/** Reads tables of separated values and workbooks, broken or hostile, and remembers where each cell stands. */
@NullMarked
package org.privacygraph.importers.sheet.table;

import org.jspecify.annotations.NullMarked;
