package org.privacygraph.api.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.privacygraph.api.PrivacyGraph;
import org.privacygraph.api.http.HttpServer;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Where the HTTP server listens. */
final class PortOptions {

    @Option(
            names = "--port",
            paramLabel = "P",
            defaultValue = "${env:PRIVACY_GRAPH_PORT:-8080}",
            converter = PortNumber.class,
            description = "Port on 127.0.0.1; 0 takes a free one. Default: 8080. [PRIVACY_GRAPH_PORT]")
    private int port = 8080;

    /** Says so now if the port is in use, and not only after the database has started. */
    void requireFree() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    HttpServer serve(PrivacyGraph graph) {
        try {
            return HttpServer.start(port, graph.executor(), graph::isReachable, graph.downloads(), graph.failures());
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof BindException bind) {
                    throw unavailable(bind);
                }
            }
            throw e;
        }
    }

    private CommandFailure unavailable(IOException failure) {
        String message = String.valueOf(failure.getMessage());
        return message.contains("denied") || message.contains("not permitted")
                ? new CommandFailure(
                        ExitCode.SOFTWARE,
                        "Port " + port + " is reserved for privileged users.",
                        "Choose one from 1024 with --port P, or a free one with --port 0.")
                : new CommandFailure(
                        ExitCode.SOFTWARE,
                        "Port " + port + " is in use by another program.",
                        "Choose another one with --port P, or a free one with --port 0.");
    }

    /** Knows that ports end at 65535. */
    static final class PortNumber implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= 65_535) {
                return Integer.valueOf(text);
            }
            throw new TypeConversionException("'" + text + "' is no number from 0 to 65535");
        }
    }
}
