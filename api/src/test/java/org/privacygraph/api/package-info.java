/** Tests of the whole path: registers to answers. */
@NullMarked
package org.privacygraph.api;

import org.jspecify.annotations.NullMarked;
