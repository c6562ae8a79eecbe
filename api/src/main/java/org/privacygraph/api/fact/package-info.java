/** Connects the kinds of facts with their GraphQL types. */
@NullMarked
package org.privacygraph.api.fact;

import org.jspecify.annotations.NullMarked;
