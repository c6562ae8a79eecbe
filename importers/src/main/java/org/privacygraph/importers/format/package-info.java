/** Knows all formats: finds out which one a file has, reads it and has its facts checked. */
@NullMarked
package org.privacygraph.importers.format;

import org.jspecify.annotations.NullMarked;
