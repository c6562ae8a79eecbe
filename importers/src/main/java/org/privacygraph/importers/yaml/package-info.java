/** Reads YAML 1.2 into a tree that knows the line of every value, and refuses what can hide something. */
@NullMarked
package org.privacygraph.importers.yaml;

import org.jspecify.annotations.NullMarked;
