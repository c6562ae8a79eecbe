/** Where a fact comes from: document, section, lines, kind of assertion. */
@NullMarked
package org.privacygraph.provenance;

import org.jspecify.annotations.NullMarked;
