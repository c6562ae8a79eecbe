/** What a document says can never become markup or a formula of an export. */
@NullMarked
package org.privacygraph.api.breach.export;

import org.jspecify.annotations.NullMarked;
