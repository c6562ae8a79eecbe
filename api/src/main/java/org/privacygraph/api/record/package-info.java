/** Connects records of processing (GDPR Art. 30). */
@NullMarked
package org.privacygraph.api.record;

import org.jspecify.annotations.NullMarked;
