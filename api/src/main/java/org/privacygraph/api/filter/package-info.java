/** Turns filters of the schema into conditions of the queries. */
@NullMarked
package org.privacygraph.api.filter;

import org.jspecify.annotations.NullMarked;
