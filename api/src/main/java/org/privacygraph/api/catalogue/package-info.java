/** Connects the lists of the schema with their queries. */
@NullMarked
package org.privacygraph.api.catalogue;

import org.jspecify.annotations.NullMarked;
