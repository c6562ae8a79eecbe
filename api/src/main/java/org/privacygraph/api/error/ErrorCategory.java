package org.privacygraph.api.error;

import graphql.ErrorClassification;

/**
 * What kind of failure a client has before it, and so what it can do next.
 *
 * <p>Stands in every error as {@code extensions.classification}.
 */
public enum ErrorCategory implements ErrorClassification {
    /** The request itself is wrong: correct it, sending it again does not help. */
    BAD_REQUEST,
    /** What was asked for by key is not in the graph. */
    NOT_FOUND,
    /** The request is understood and not allowed. */
    FORBIDDEN,
    /** The request asks for too much: ask for less. */
    LIMIT_EXCEEDED,
    /** The answer took too long: ask for less, or try again. */
    DEADLINE_EXCEEDED,
    /** Something that the answer needs is not there at present: try again later. */
    UNAVAILABLE,
    /** The server is at fault: report the request id. */
    INTERNAL
}
