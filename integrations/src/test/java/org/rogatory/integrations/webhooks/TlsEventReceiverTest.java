package org.rogatory.integrations.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.figures.CallFailure;
import org.rogatory.webhooks.Delivery;
import org.rogatory.webhooks.DeliveryFailed;
import org.rogatory.webhooks.WebhookSettings;

/** Over TLS the certificate has to be of the name that was entered, though the connection is made to an address. */
@Tag("slow")
class TlsEventReceiverTest {

    private static final String HOST = "documents.example";
    private static final char[] PASSWORD = "changeit".toCharArray();

    private final AtomicInteger heard = new AtomicInteger();

    @TempDir
    private Path folder;

    private SSLContext before;
    private HttpsServer server;

    @BeforeEach
    void listen() throws IOException, GeneralSecurityException, InterruptedException {
        before = SSLContext.getDefault();
        var believed = believed(made());
        SSLContext.setDefault(believed);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(believed));
        server.createContext("/", call -> {
            call.getRequestBody().readAllBytes();
            heard.incrementAndGet();
            call.sendResponseHeaders(204, -1);
            call.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
        SSLContext.setDefault(before);
    }

    /** A key whose certificate is of the name alone. */
    private Path made() throws IOException, InterruptedException {
        var store = folder.resolve("server.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var making = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + HOST,
                        "-ext",
                        "san=dns:" + HOST,
                        "-validity",
                        "30",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        assertThat(making.waitFor()).isZero();
        return store;
    }

    /** The same key answers as server and is believed by the client. */
    private static SSLContext believed(Path file) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        var anchors = KeyStore.getInstance("PKCS12");
        anchors.load(null, PASSWORD);
        anchors.setCertificateEntry("server", store.getCertificate("server"));
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(anchors);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private void deliver(String host) {
        deliver(host, server.getAddress().getPort(), Duration.ofSeconds(10));
    }

    private static void deliver(String host, int port, Duration timeout) {
        var address = URI.create("https://" + host + ":" + port + "/events");
        var receiver = new HttpEventReceiver(
                name -> List.of(InetAddress.getLoopbackAddress()), new WebhookSettings(Set.of(host), timeout));
        receiver.deliver(new Delivery(address, Map.of(), "{}"));
    }

    @Test
    void tellsWhoeverHasACertificateOfTheNameThatWasEntered() {
        deliver(HOST);

        assertThat(heard).hasValue(1);
    }

    /** Nobody takes the connection from the queue of the machine, so nobody answers the greeting. */
    @Test
    void waitsOnlySoLongForTheGreeting() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> deliver(HOST, silent.getLocalPort(), Duration.ofMillis(400)))
                    .isInstanceOfSatisfying(
                            DeliveryFailed.class,
                            failed -> assertThat(failed.why()).isEqualTo(CallFailure.SLOW));
        }
    }

    @Test
    void tellsNobodyWhoseCertificateIsOfAnotherName() {
        assertThatThrownBy(() -> deliver("other.example"))
                .isInstanceOfSatisfying(
                        DeliveryFailed.class, failed -> assertThat(failed.why()).isEqualTo(CallFailure.UNREACHED));
        assertThat(heard).hasValue(0);
    }
}
