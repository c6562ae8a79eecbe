/** Reads decisions on which organisations are one and which are not: files that people keep under version control. */
@NullMarked
package org.privacygraph.importers.decision;

import org.jspecify.annotations.NullMarked;
