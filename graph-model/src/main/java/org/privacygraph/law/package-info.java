/** What breach law asks of whom, until when, and which authority is competent, as dated tables with their articles. */
@NullMarked
package org.privacygraph.law;

import org.jspecify.annotations.NullMarked;
