/** Reads privacy registers: one YAML file per source document, as {@code register-format.md} explains. */
@NullMarked
package org.privacygraph.importers.register;

import org.jspecify.annotations.NullMarked;
