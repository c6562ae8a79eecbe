/** What every importer promises: facts with evidence, and a report of what was not understood. */
@NullMarked
package org.privacygraph.importers;

import org.jspecify.annotations.NullMarked;
