/** Refuses what asks for too much: text, depth, fields, cost, time, or too many at once. */
@NullMarked
package org.privacygraph.api.limit;

import org.jspecify.annotations.NullMarked;
