package org.privacygraph.api.http;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that is written for whoever asks.
 *
 * @param mediaType its type, with the character set
 * @param fileName its name
 * @param leftOut what it does not carry of what was asked for, in words; empty for nothing
 * @param body writes it
 */
public record Download(String mediaType, String fileName, String leftOut, Body body) {

    /** One that carries all. */
    public Download(String mediaType, String fileName, Body body) {
        this(mediaType, fileName, "", body);
    }

    /** Writes a file. */
    @FunctionalInterface
    public interface Body {
        /**
         * Writes all of it.
         *
         * @throws IOException when the output fails
         */
        void write(OutputStream out) throws IOException;
    }
}
