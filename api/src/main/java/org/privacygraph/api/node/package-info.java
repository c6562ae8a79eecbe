/** Connects nodes of the graph with the GraphQL types that show them. */
@NullMarked
package org.privacygraph.api.node;

import org.jspecify.annotations.NullMarked;
