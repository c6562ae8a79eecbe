/** Writes facts as the sheets that the importer reads. */
@NullMarked
package org.privacygraph.importers.sheet.write;

import org.jspecify.annotations.NullMarked;
