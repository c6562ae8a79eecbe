package org.privacygraph.connection;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** Tells whether a port speaks TLS, without sending it anything but a greeting. */
final class TlsProbe {
    private static final int PATIENCE_MILLIS = 2_000;

    private TlsProbe() {}

    static boolean speaksTls(String host, int port) {
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
            plain.setSoTimeout(PATIENCE_MILLIS);
            SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
            try (SSLSocket secure = (SSLSocket) factory.createSocket(plain, host, port, true)) {
                secure.startHandshake();
                return true;
            }
        } catch (IOException e) {
            // A certificate that is not trusted is a certificate: it has been sent over TLS.
            return Causes.of(e).anyMatch(CertificateException.class::isInstance);
        }
    }
}
