/** Connects likely matches of organisations with their query. */
@NullMarked
package org.privacygraph.api.identity;

import org.jspecify.annotations.NullMarked;
