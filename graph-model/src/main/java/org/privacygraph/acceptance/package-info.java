/** Findings that somebody has accepted with a reason: files that people keep under version control. */
@NullMarked
package org.privacygraph.acceptance;

import org.jspecify.annotations.NullMarked;
