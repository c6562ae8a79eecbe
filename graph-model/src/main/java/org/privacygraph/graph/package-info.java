/** The shape of the graph: labels, relationships, properties, and how facts become nodes. */
@NullMarked
package org.privacygraph.graph;

import org.jspecify.annotations.NullMarked;
