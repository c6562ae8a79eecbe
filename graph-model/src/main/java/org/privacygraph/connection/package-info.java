/**
 * Opens Neo4j, embedded in this process or a server or cluster by its address: the only place with address and
 * credentials.
 */
@NullMarked
package org.privacygraph.connection;

import org.jspecify.annotations.NullMarked;
