/** Connects the screening for signs of a high risk with its query. */
@NullMarked
package org.privacygraph.api.screening;

import org.jspecify.annotations.NullMarked;
