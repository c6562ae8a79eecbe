/** Reads and writes the Data Privacy Vocabulary (DPV) in Turtle and JSON-LD. */
@NullMarked
package org.privacygraph.importers.dpv;

import org.jspecify.annotations.NullMarked;
