/** Connects the vocabulary with its GraphQL types. */
@NullMarked
package org.privacygraph.api.concept;

import org.jspecify.annotations.NullMarked;
