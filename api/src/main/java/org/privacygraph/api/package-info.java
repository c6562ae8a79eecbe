/** Puts the parts together: configuration, connection, schema, server. */
@NullMarked
package org.privacygraph.api;

import org.jspecify.annotations.NullMarked;
