/** Conditions of filters, put together from Cypher fragments with parameters. */
@NullMarked
package org.privacygraph.queries.condition;

import org.jspecify.annotations.NullMarked;
