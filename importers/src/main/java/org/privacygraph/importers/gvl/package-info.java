/** Reads the Global Vendor List of the IAB Europe Transparency and Consent Framework. */
@NullMarked
package org.privacygraph.importers.gvl;

import org.jspecify.annotations.NullMarked;
