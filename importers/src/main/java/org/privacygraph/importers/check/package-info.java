/** Rules that facts must satisfy before they are stored: one class a rule, each with a code and a remedy. */
@NullMarked
package org.privacygraph.importers.check;

import org.jspecify.annotations.NullMarked;
