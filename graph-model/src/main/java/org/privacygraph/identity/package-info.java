/** Says which organisations that several documents name are one: by readable decisions, never by likeness. */
@NullMarked
package org.privacygraph.identity;

import org.jspecify.annotations.NullMarked;
