package org.privacygraph.api.http;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;

/** Answers are kept nowhere, framed nowhere, and a page may load nothing from elsewhere. */
final class SecurityHeaders implements Filter {
    /** GraphiQL's dialogs bring style elements of their own; scripts need neither inline code nor eval. */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; font-src 'self' data:; connect-src 'self';"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Override
    public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        response.header(HeaderNames.CACHE_CONTROL, "no-store");
        response.header("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        response.header("Cross-Origin-Resource-Policy", "same-origin");
        response.header("Referrer-Policy", "no-referrer");
        response.header("X-Content-Type-Options", "nosniff");
        chain.proceed();
    }
}
