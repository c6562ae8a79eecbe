package org.privacygraph.api.http;

/**
 * Asks whether the server can answer.
 *
 * <p>It may block: after two seconds it is interrupted, and that or an exception counts as no.
 */
@FunctionalInterface
public interface HealthCheck {
    boolean databaseIsReachable() throws Exception;
}
