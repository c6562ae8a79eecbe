package org.privacygraph.connection;

import java.net.URI;
import java.util.List;

/** The address of a Neo4j server or cluster, checked before anything is sent to it. */
record ServerAddress(URI uri) {
    private static final int DEFAULT_PORT = 7687;
    private static final List<String> SCHEMES = List.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");
    private static final String EXAMPLE = "Write it like bolt://localhost:7687 or neo4j+s://graph.example.com.";

    static ServerAddress of(URI uri) {
        String scheme = uri.getScheme();
        if (scheme == null || !SCHEMES.contains(scheme)) {
            throw new ConnectionFailure(
                    "The address " + withoutCredentials(uri) + " does not begin with one of "
                            + String.join(", ", SCHEMES) + ".",
                    EXAMPLE,
                    null);
        }
        if (uri.getHost() == null) {
            throw new ConnectionFailure("The address " + withoutCredentials(uri) + " names no host.", EXAMPLE, null);
        }
        if (uri.getRawUserInfo() != null) {
            throw new ConnectionFailure(
                    "The address " + withoutCredentials(uri)
                            + " has a user or a password in it, where logs would show them.",
                    "Give user and password by themselves.",
                    null);
        }
        return new ServerAddress(uri);
    }

    String host() {
        // java.net.URI keeps the brackets of an IPv6 address, which sockets do not take.
        return uri.getHost().replaceAll("^\\[|]$", "");
    }

    int port() {
        return uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort();
    }

    boolean isEncrypted() {
        return uri.getScheme().contains("+");
    }

    boolean isRouted() {
        return uri.getScheme().startsWith("neo4j");
    }

    boolean isLoopback() {
        String host = host();
        return host.equals("localhost") || host.startsWith("127.") || host.equals("::1");
    }

    String description(String user) {
        return this + " as " + user + (isEncrypted() || isLoopback() ? "" : ", unencrypted");
    }

    /** The address with this suffix of the scheme instead of its own. */
    String with(String suffix) {
        return uri.getScheme().replaceAll("\\+.*", "") + suffix + "://" + uri.getHost() + ":" + port();
    }

    @Override
    public String toString() {
        return uri.getScheme() + "://" + uri.getHost() + ":" + port();
    }

    private static String withoutCredentials(URI uri) {
        return uri.toString().replaceAll("//[^/]*@", "//");
    }
}
