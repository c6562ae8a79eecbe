/** Connects findings and their rules with their queries. */
@NullMarked
package org.privacygraph.api.finding;

import org.jspecify.annotations.NullMarked;
