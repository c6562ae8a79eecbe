/** The shared concepts of data protection, each with its IRI, and the law with its dates. */
@NullMarked
package org.privacygraph.vocabulary;

import org.jspecify.annotations.NullMarked;
