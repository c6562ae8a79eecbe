/** Pages with opaque keyset cursors. */
@NullMarked
package org.privacygraph.queries.page;

import org.jspecify.annotations.NullMarked;
