/** Turns failures into errors that a client can act on, and keeps everything else in the log. */
@NullMarked
package org.privacygraph.api.error;

import org.jspecify.annotations.NullMarked;
