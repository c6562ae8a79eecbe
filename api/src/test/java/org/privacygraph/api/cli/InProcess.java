package org.privacygraph.api.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * A command that ran in the JVM of the test.
 *
 * @param exitCode its exit code
 * @param out what it printed
 * @param err what it printed as error
 */
record InProcess(int exitCode, String out, String err) {

    static InProcess run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new InProcess(exitCode, out.toString(), err.toString());
    }
}
