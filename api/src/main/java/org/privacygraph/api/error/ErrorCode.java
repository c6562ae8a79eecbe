package org.privacygraph.api.error;

import static org.privacygraph.api.error.ErrorCategory.BAD_REQUEST;

/**
 * The stable codes that clients may rely on, each with a category and a remedy.
 *
 * <p>The name stands in every error as {@code extensions.code}; a name, once published, is not changed.
 */
public enum ErrorCode {
    GRAPHQL_SYNTAX(BAD_REQUEST, "Correct the query text at the line and column given in locations."),
    GRAPHQL_VALIDATION(BAD_REQUEST, "Compare the query with the schema; GraphiQL at /graphiql shows it."),
    INVALID_ARGUMENT(BAD_REQUEST, "Correct the argument or variable that the message names."),
    UNKNOWN_CONCEPT(
            BAD_REQUEST, "Use a key, a label or a synonym of the vocabulary; the lists of the schema show them."),
    INVALID_CURSOR(BAD_REQUEST, "Pass the endCursor of a page of the same list in the same order, or leave after out."),
    UNKNOWN_REVISION(
            BAD_REQUEST, "Use the graphRevision of an earlier answer, or 0; imports shows the revision of each."),
    PAGE_TOO_LARGE(BAD_REQUEST, "Ask for at most 100 items at once and follow the cursors."),
    MALFORMED_REQUEST(
            BAD_REQUEST, "Send a JSON object with query (a string), and optionally operationName and variables."),
    METHOD_NOT_ALLOWED(BAD_REQUEST, "Use POST with a JSON body, or GET for queries."),
    UNSUPPORTED_MEDIA_TYPE(BAD_REQUEST, "Send the request with Content-Type: application/json."),
    NOT_ACCEPTABLE(BAD_REQUEST, "Accept application/graphql-response+json or application/json."),
    NOT_FOUND(ErrorCategory.NOT_FOUND, "Check the key or the path."),
    FORBIDDEN(
            ErrorCategory.FORBIDDEN,
            "Call this server from its own pages or from a program, not from another site's page."),
    MISDIRECTED(ErrorCategory.FORBIDDEN, "Address this server as localhost or 127.0.0.1 with its own port."),
    PAYLOAD_TOO_LARGE(ErrorCategory.LIMIT_EXCEEDED, "Send at most 1 MiB."),
    LIMIT_EXCEEDED(
            ErrorCategory.LIMIT_EXCEEDED,
            "Ask for less at once: fewer fields and aliases, less depth, smaller pages; then follow the cursors."),
    DEADLINE_EXCEEDED(
            ErrorCategory.DEADLINE_EXCEEDED, "Ask for less at once: narrow the filter or take smaller pages."),
    OVERLOADED(ErrorCategory.UNAVAILABLE, "Wait as long as Retry-After says and send the request again."),
    UNAVAILABLE(ErrorCategory.UNAVAILABLE, "Try again in a moment; if it lasts, check that the database runs."),
    INTERNAL(ErrorCategory.INTERNAL, "Report the request id; the server's log has the details under it.");

    private final ErrorCategory category;
    private final String hint;

    ErrorCode(ErrorCategory category, String hint) {
        this.category = category;
        this.hint = hint;
    }

    public ErrorCategory category() {
        return category;
    }

    /** What the client can do about it, where the failure says nothing more precise. */
    public String hint() {
        return hint;
    }
}
