/** GraphQL over HTTP on the loopback address, with GraphiQL, its examples and a health check. */
@NullMarked
package org.privacygraph.api.http;

import org.jspecify.annotations.NullMarked;
