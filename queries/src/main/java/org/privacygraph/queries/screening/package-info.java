/** Which signs of a high risk (GDPR Art. 35) the graph sees in an activity, and which it cannot see. */
@NullMarked
package org.privacygraph.queries.screening;

import org.jspecify.annotations.NullMarked;
