package org.privacygraph.connection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.UUID;

/** A key and a certificate for localhost that nobody vouches for, as the PEM files that a Neo4j server reads. */
final class SelfSignedCertificate {
    private static final String ALIAS = "bolt";

    private SelfSignedCertificate() {}

    /** Writes {@code private.key} and {@code public.crt} into the directory. */
    static void writeTo(Path directory) throws IOException, GeneralSecurityException, InterruptedException {
        String password = UUID.randomUUID().toString();
        Path store = directory.resolve("bolt.p12");
        generate(store, password);
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream bytes = Files.newInputStream(store)) {
            keys.load(bytes, password.toCharArray());
        }
        write(
                directory.resolve("private.key"),
                "PRIVATE KEY",
                keys.getKey(ALIAS, password.toCharArray()).getEncoded());
        write(
                directory.resolve("public.crt"),
                "CERTIFICATE",
                keys.getCertificate(ALIAS).getEncoded());
        Files.delete(store);
    }

    /** With the JDK's own tool, since its API reads certificates but makes none. */
    private static void generate(Path store, String password) throws IOException, InterruptedException {
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process process = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        ALIAS,
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost,ip:127.0.0.1",
                        "-validity",
                        "30",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        password)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(output);
        }
    }

    private static void write(Path file, String what, byte[] bytes) throws IOException {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        Files.writeString(file, "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(what, base64, what));
    }
}
