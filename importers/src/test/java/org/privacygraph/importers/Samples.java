package org.privacygraph.importers;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds files that are for trying only: they lie in a folder above the working directory and are no part of this. */
public final class Samples {

    private Samples() {}

    /** The sample of this name, whether there is one or not. */
    public static Path of(String name) {
        Path at = Path.of("").toAbsolutePath();
        while (at.getParent() != null && !Files.isDirectory(at.resolve("shared/samples"))) {
            at = at.getParent();
        }
        return at.resolve("shared/samples").resolve(name);
    }
}
