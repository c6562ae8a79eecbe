/** Gaps and conflicts in what documents say, each with the article that it rests on. */
@NullMarked
package org.privacygraph.queries.finding;

import org.jspecify.annotations.NullMarked;
