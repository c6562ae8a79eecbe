/** Runs read-only Cypher files and turns rows into records. */
@NullMarked
package org.privacygraph.queries;

import org.jspecify.annotations.NullMarked;
