/** The commands: what a person types, and what is printed for them. */
@NullMarked
package org.privacygraph.api.cli;

import org.jspecify.annotations.NullMarked;
