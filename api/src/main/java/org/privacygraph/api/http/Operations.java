package org.privacygraph.api.http;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import org.privacygraph.api.error.ClientError;
import org.privacygraph.api.error.ErrorCode;

/** GET is safe by the rules of HTTP, so it may only query. */
final class Operations {
    private Operations() {}

    static void requireQuery(GraphQlRequest request) {
        Document document;
        try {
            document = Parser.parse(request.query());
        } catch (InvalidSyntaxException e) {
            // The executor reads the text again and says what is wrong with it.
            return;
        }
        boolean changes = document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> request.operationName() == null
                        || request.operationName().equals(operation.getName()))
                .anyMatch(operation -> operation.getOperation() != Operation.QUERY);
        if (changes) {
            throw new ClientError(ErrorCode.METHOD_NOT_ALLOWED, "GET may only query.");
        }
    }
}
