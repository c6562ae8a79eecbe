package org.privacygraph.importers.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.privacygraph.importers.SourceFile;

/** The example registers that ship with the project: five privacy notices as published. */
public final class BundledRegisters {

    private static final List<String> NAMES = List.of(
            "optima-energy-services", "optima-group", "optsm", "optimised-group", "optimus-performance-marketing");

    private BundledRegisters() {}

    /** The register files. */
    public static List<SourceFile> files() {
        return NAMES.stream().map(name -> file(name + ".yaml")).toList();
    }

    private static SourceFile file(String name) {
        try (InputStream in =
                Objects.requireNonNull(BundledRegisters.class.getResourceAsStream("bundled/" + name), name)) {
            return new SourceFile(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
