/** What can be said about privacy: a sealed {@code Fact}, one immutable record per kind. */
@NullMarked
package org.privacygraph.fact;

import org.jspecify.annotations.NullMarked;
