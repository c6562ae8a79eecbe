/** Reads documents in the transparency information language (TILT), as they are found in the wild. */
@NullMarked
package org.privacygraph.importers.tilt;

import org.jspecify.annotations.NullMarked;
