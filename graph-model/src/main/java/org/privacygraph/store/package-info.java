/** The only writer: facts and vocabulary go into the graph all at once or not at all. */
@NullMarked
package org.privacygraph.store;

import org.jspecify.annotations.NullMarked;
