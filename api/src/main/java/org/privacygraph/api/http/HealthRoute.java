package org.privacygraph.api.http;

import static java.lang.System.Logger.Level.WARNING;

import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Says whether the database can be reached, and nothing about it. */
final class HealthRoute implements HttpService {
    private static final System.Logger LOG = System.getLogger(HealthRoute.class.getName());
    private static final int LIMIT_SECONDS = 2;

    private final HealthCheck check;

    HealthRoute(HealthCheck check) {
        this.check = check;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::answer);
    }

    private void answer(ServerRequest request, ServerResponse response) {
        boolean up = isUp();
        Responses.send(
                response,
                up ? Status.OK_200 : Status.SERVICE_UNAVAILABLE_503,
                Responses.JSON,
                Map.of("status", up ? "UP" : "DOWN"));
    }

    private boolean isUp() {
        FutureTask<Boolean> asked = new FutureTask<>(check::databaseIsReachable);
        Thread.ofVirtual().name("health").start(asked);
        try {
            return asked.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOG.log(WARNING, "The health check failed.", e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            asked.cancel(true);
        }
    }
}
