/** Reads Fides manifests: systems, their privacy declarations, datasets and organisations, in YAML. */
@NullMarked
package org.privacygraph.importers.fides;

import org.jspecify.annotations.NullMarked;
