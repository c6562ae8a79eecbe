package org.privacygraph.connection;

import java.io.IOException;
import java.nio.file.Path;

/** Opens an embedded graph in a process of its own, adds a visit to it, and says in one line how that went. */
final class OpenElsewhere {
    private OpenElsewhere() {}

    /** Takes the data directory, and {@code stay} to keep it open until the input ends. */
    public static void main(String[] args) throws IOException {
        try (GraphConnection connection = GraphConnections.embedded(Path.of(args[0]))) {
            connection.driver().executableQuery("CREATE (:Visit)").execute();
            System.out.println("opened: " + connection.description());
            if (args.length > 1 && args[1].equals("stay")) {
                System.in.read();
            }
        } catch (ConnectionFailure e) {
            System.out.println("failed: " + e.getMessage() + " " + e.remedy());
        }
    }
}
