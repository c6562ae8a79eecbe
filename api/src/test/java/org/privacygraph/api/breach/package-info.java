/** Answers about breaches over the bundled registers and over small and large graphs made for it. */
@NullMarked
package org.privacygraph.api.breach;

import org.jspecify.annotations.NullMarked;
