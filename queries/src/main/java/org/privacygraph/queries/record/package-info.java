/** Records of processing (GDPR Art. 30), made from what all documents say of a controller or a processor. */
@NullMarked
package org.privacygraph.queries.record;

import org.jspecify.annotations.NullMarked;
