package org.privacygraph.api.http;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HttpException;
import io.helidon.http.RequestException;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.privacygraph.api.error.ClientError;
import org.privacygraph.api.error.ErrorCode;
import org.privacygraph.api.error.FailureHandler;

/** Serves files by GET, with their types and names; what is wrong with a request is told as JSON, with its code. */
final class DownloadRoutes implements HttpService {
    private static final HeaderName LEFT_OUT = HeaderNames.create("Privacy-Graph-Left-Out");

    private final Downloads downloads;
    private final FailureHandler failures;

    DownloadRoutes(Downloads downloads, FailureHandler failures) {
        this.downloads = downloads;
        this.failures = failures;
    }

    @Override
    public void routing(HttpRules rules) {
        for (String path : downloads.paths()) {
            rules.get(path, (request, response) -> answer(path, request, response))
                    .any(path, (request, response) -> {
                        response.header(HeaderNames.ALLOW, "GET");
                        Responses.refuse(
                                response,
                                new ClientError(
                                        ErrorCode.METHOD_NOT_ALLOWED, "This method is not supported.", "Use GET."));
                    });
        }
    }

    private void answer(String path, ServerRequest request, ServerResponse response) {
        try {
            Download download = downloads.find(path, parameters(request));
            response.header(HeaderNames.CONTENT_TYPE, download.mediaType())
                    .header(HeaderNames.CONTENT_DISPOSITION, disposition(download));
            if (!download.leftOut().isEmpty()) {
                response.header(LEFT_OUT, download.leftOut());
            }
            try (OutputStream out = response.outputStream()) {
                download.body().write(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        } catch (RequestException | HttpException e) {
            throw e;
        } catch (RuntimeException e) {
            if (response.isSent()) {
                // What has been sent cannot be taken back; without its last row a table is known to be cut.
                throw e;
            }
            Responses.refuse(response, failures.explain(e, UUID.randomUUID().toString()));
        }
    }

    private static String disposition(Download download) {
        return (download.mediaType().startsWith("text/html") ? "inline" : "attachment") + "; filename=\""
                + download.fileName() + "\"";
    }

    private static Map<String, String> parameters(ServerRequest request) {
        Map<String, String> parameters = new LinkedHashMap<>();
        try {
            request.query()
                    .names()
                    .forEach(name -> parameters.put(name, request.query().get(name)));
        } catch (IllegalArgumentException e) {
            throw new ClientError(
                    ErrorCode.MALFORMED_REQUEST,
                    "The parameters of the URL are not encoded correctly.",
                    "Encode them.");
        }
        return parameters;
    }
}
