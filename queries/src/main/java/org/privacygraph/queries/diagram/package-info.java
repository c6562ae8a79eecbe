/** What a diagram of data flows shows: parties, activities, and what goes between them. */
@NullMarked
package org.privacygraph.queries.diagram;

import org.jspecify.annotations.NullMarked;
