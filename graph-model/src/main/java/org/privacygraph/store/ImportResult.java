package org.privacygraph.store;

import org.jspecify.annotations.Nullable;

/**
 * What an import did to the graph.
 *
 * @param changes what changed
 * @param run id of its record; null where nothing changed
 */
public record ImportResult(Changes changes, @Nullable String run) {}
