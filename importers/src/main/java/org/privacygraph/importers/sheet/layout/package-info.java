/** Knows which columns the known sheets have, and finds them in a table. */
@NullMarked
package org.privacygraph.importers.sheet.layout;

import org.jspecify.annotations.NullMarked;
