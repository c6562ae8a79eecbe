/** Draws data flows: as SVG, DOT and Mermaid. */
@NullMarked
package org.privacygraph.api.diagram;

import org.jspecify.annotations.NullMarked;
