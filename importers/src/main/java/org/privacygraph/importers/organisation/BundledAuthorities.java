package org.privacygraph.importers.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.privacygraph.importers.SourceFile;

/** The supervisory authorities that ship with the project: those of the EEA, Switzerland and the United Kingdom. */
public final class BundledAuthorities {

    private static final String NAME = "supervisory-authorities.json";

    private BundledAuthorities() {}

    /** The list of their records. */
    public static SourceFile file() {
        try (InputStream in =
                Objects.requireNonNull(BundledAuthorities.class.getResourceAsStream("bundled/" + NAME), NAME)) {
            return new SourceFile(NAME, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
