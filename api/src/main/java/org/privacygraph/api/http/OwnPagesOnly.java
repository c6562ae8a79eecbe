package org.privacygraph.api.http;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.privacygraph.api.error.ClientError;
import org.privacygraph.api.error.ErrorCode;

/**
 * Refuses requests that a page of another site makes a browser send.
 *
 * <p>By DNS rebinding such a page can give its own name the address 127.0.0.1, so the name in {@code Host} must be a loopback name; and a browser
 * names the page's site in {@code Origin}, which must be this server.
 */
final class OwnPagesOnly implements Filter {
    private static final List<String> LOOPBACK_NAMES = List.of("localhost", "127.0.0.1", "[::1]");
    private static final int HTTP_PORT = 80;

    @Override
    public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        String host = request.headers().first(HeaderNames.HOST).orElse("").toLowerCase(Locale.ROOT);
        Optional<String> origin = request.headers().first(HeaderNames.ORIGIN);
        ClientError refusal =
                refusal(host, origin.orElse(null), request.localPeer().port());
        if (refusal == null) {
            chain.proceed();
        } else {
            Responses.refuse(response, refusal);
        }
    }

    static @Nullable ClientError refusal(String host, @Nullable String origin, int port) {
        if (!isLoopback(host, port)) {
            return new ClientError(ErrorCode.MISDIRECTED, "The Host header does not name this server.");
        }
        if (origin != null && !origin.equalsIgnoreCase("http://" + host)) {
            return new ClientError(ErrorCode.FORBIDDEN, "The Origin header does not name this server.");
        }
        return null;
    }

    private static boolean isLoopback(String host, int port) {
        return LOOPBACK_NAMES.stream()
                .anyMatch(name -> host.equals(name + ":" + port) || port == HTTP_PORT && host.equals(name));
    }
}
