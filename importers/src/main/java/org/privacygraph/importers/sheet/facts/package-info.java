/** Makes facts of the rows of a sheet whose columns are known. */
@NullMarked
package org.privacygraph.importers.sheet.facts;

import org.jspecify.annotations.NullMarked;
