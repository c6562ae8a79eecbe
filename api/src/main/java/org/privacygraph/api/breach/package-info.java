/** Connects the answer about a personal data breach with its queries and with breach law. */
@NullMarked
package org.privacygraph.api.breach;

import org.jspecify.annotations.NullMarked;
