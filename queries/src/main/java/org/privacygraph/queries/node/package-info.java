/** What single nodes say, and what leads to them. */
@NullMarked
package org.privacygraph.queries.node;

import org.jspecify.annotations.NullMarked;
