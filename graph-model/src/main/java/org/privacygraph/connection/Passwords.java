package org.privacygraph.connection;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Passwords that nobody chooses, knows or guesses. */
final class Passwords {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    static String random() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
