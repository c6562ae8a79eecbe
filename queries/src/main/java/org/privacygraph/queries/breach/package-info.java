/** Whom and what a personal data breach concerns. */
@NullMarked
package org.privacygraph.queries.breach;

import org.jspecify.annotations.NullMarked;
