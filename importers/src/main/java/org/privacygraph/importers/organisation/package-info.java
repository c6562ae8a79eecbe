/** Reads records of organisations: companies with the brands they run, and supervisory authorities. */
@NullMarked
package org.privacygraph.importers.organisation;

import org.jspecify.annotations.NullMarked;
