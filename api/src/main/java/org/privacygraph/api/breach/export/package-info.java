/** Writes the answer about a breach as a page to print and as a table. */
@NullMarked
package org.privacygraph.api.breach.export;

import org.jspecify.annotations.NullMarked;
