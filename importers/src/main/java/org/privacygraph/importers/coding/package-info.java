/** Says what the words of a source mean in the shared vocabulary, and when they mean nothing there. */
@NullMarked
package org.privacygraph.importers.coding;

import org.jspecify.annotations.NullMarked;
