package org.privacygraph.connection;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

/** Turns what the driver throws into what a person can act on. */
final class ServerFailures {
    private final ServerAddress address;
    private final String user;
    private final RuntimeException failure;

    private ServerFailures(ServerAddress address, String user, RuntimeException failure) {
        this.address = address;
        this.user = user;
        this.failure = failure;
    }

    static ConnectionFailure explain(ServerAddress address, String user, RuntimeException failure) {
        ServerFailures failures = new ServerFailures(address, user, failure);
        return failure instanceof Neo4jException answer && answer.code().startsWith("Neo.")
                ? failures.refused(answer)
                : failures.notReached();
    }

    /** The server has answered, with a code of its own. */
    private ConnectionFailure refused(Neo4jException answer) {
        if (answer instanceof AuthenticationException) {
            return say(
                    "The server at " + address + " does not accept user " + user + " with this password.",
                    "Check user and password.");
        }
        return switch (answer.code()) {
            case "Neo.ClientError.Security.AuthenticationRateLimit" ->
                say(
                        "The server at " + address + " has locked out user " + user
                                + " after too many wrong passwords.",
                        "Wait some seconds, then try again with the right password.");
            case "Neo.ClientError.Security.CredentialsExpired" ->
                say(
                        "The password of user " + user + " at " + address + " has to be changed before it can be used.",
                        "Set a new password with ALTER CURRENT USER in cypher-shell or Neo4j Browser.");
            default ->
                say(
                        "The server at " + address + " refuses to work: " + firstLine(answer),
                        "Read the log of the server.");
        };
    }

    private ConnectionFailure notReached() {
        if (has(UnknownHostException.class)) {
            return say("The host of " + address + " is not known.", checkPort());
        }
        if (has(CertificateException.class)) {
            return say(
                    "The certificate of the server at " + address + " is not trusted, or is not for this host.",
                    "Add its authority to the trust store of Java, or use " + address.with("+ssc")
                            + " to skip the check in a test.");
        }
        if (has(ConnectException.class) || has(NoRouteToHostException.class)) {
            return say("Nothing answers at " + address + ".", "Start the server. " + checkPort());
        }
        if (has(SSLException.class) || says("SSL handshake")) {
            return say(
                    "The server at " + address + " does not speak TLS.",
                    "Use " + address.with("") + " if it is meant to be without TLS. " + checkPort());
        }
        if (says("terminated") && TlsProbe.speaksTls(address.host(), address.port())) {
            return say(
                    "The server at " + address + " speaks TLS only.",
                    "Use " + address.with("+s") + ", or " + address.with("+ssc")
                            + " for a certificate that nobody vouches for.");
        }
        if (has(TimeoutException.class) || says("Protocol error") || says("terminated") || says("HTTP")) {
            return say("What listens at " + address + " does not answer as a Neo4j server does.", checkPort());
        }
        return say("The address " + address + " cannot be used: " + firstLine(failure), checkPort());
    }

    private String checkPort() {
        return "Check host and port; Bolt listens on 7687 unless it is configured otherwise."
                + (address.isRouted()
                        ? " The addresses that a cluster advertises must be reachable from here, too."
                        : "");
    }

    private boolean has(Class<? extends Throwable> kind) {
        return Causes.of(failure).anyMatch(kind::isInstance);
    }

    private boolean says(String words) {
        return Causes.of(failure)
                .map(Throwable::getMessage)
                .anyMatch(message -> message != null && message.contains(words));
    }

    private static String firstLine(Throwable failure) {
        String message = failure.getMessage();
        return message == null
                ? "no reason given."
                : message.lines().findFirst().orElse("");
    }

    private ConnectionFailure say(String message, String remedy) {
        return new ConnectionFailure(message, remedy, failure);
    }
}
