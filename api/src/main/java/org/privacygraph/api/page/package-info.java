/** Shows pages as Relay connections. */
@NullMarked
package org.privacygraph.api.page;

import org.jspecify.annotations.NullMarked;
