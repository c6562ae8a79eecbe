/** Connects documents and statements with their GraphQL types, and reads quotes. */
@NullMarked
package org.privacygraph.api.evidence;

import org.jspecify.annotations.NullMarked;
