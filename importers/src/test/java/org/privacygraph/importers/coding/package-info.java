@NullMarked
package org.privacygraph.importers.coding;

import org.jspecify.annotations.NullMarked;
