package org.rogatory.integrations.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.figures.CallFailure;
import org.rogatory.integrations.HostNames;
import org.rogatory.webhooks.Delivery;
import org.rogatory.webhooks.DeliveryFailed;
import org.rogatory.webhooks.WebhookSettings;

/** Against a real server on this machine, found by names of the test: nobody else knows them. */
@Tag("slow")
class HttpEventReceiverTest {

    private static final String HOST = "documents.example";
    private static final Duration ENOUGH = Duration.ofSeconds(10);
    private static final Duration SOON = Duration.ofMillis(400);

    private final List<String> heard = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", call -> {
            heard.add(call.getRequestURI().toString());
            heard.add(call.getRequestHeaders().getFirst("Rogatory-Signature"));
            heard.add(call.getRequestHeaders().getFirst("Host").replaceFirst(":\\d+$", ""));
            heard.add(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            call.getResponseHeaders().add("Location", "/taken");
            call.sendResponseHeaders(
                    Integer.parseInt(call.getRequestURI().getPath().substring(1)), -1);
            call.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    /** Names lead where the test says; those that are allowed stand in the settings. */
    private HttpEventReceiver receiver(Set<String> allowed, String... addresses) {
        return new HttpEventReceiver(
                host -> {
                    asked.add(host);
                    return found(addresses);
                },
                new WebhookSettings(allowed, ENOUGH));
    }

    private static List<InetAddress> found(String... addresses) throws UnknownHostException {
        var found = new ArrayList<InetAddress>();
        for (var address : addresses) {
            found.add(InetAddress.getByName(address));
        }
        return found;
    }

    private Delivery delivery(String path) {
        var address = URI.create("http://" + HOST + ":" + server.getAddress().getPort() + path);
        return new Delivery(address, Map.of("Rogatory-Signature", "t=1,v1=00"), "{\"events\":[\"о\"]}");
    }

    private static void fails(HttpEventReceiver receiver, Delivery delivery, CallFailure why) {
        assertThatThrownBy(() -> receiver.deliver(delivery))
                .isInstanceOfSatisfying(
                        DeliveryFailed.class, failed -> assertThat(failed.why()).isEqualTo(why));
    }

    @Test
    void postsTheBodyWithItsSignatureToTheNameThatWasEntered() {
        receiver(Set.of("Documents.EXAMPLE"), "127.0.0.1").deliver(delivery("/204?office=1"));

        assertThat(heard).containsExactly("/204?office=1", "t=1,v1=00", HOST, "{\"events\":[\"о\"]}");
        assertThat(asked).as("the connection asks no second time").containsExactly(HOST);
    }

    @Test
    void countsNothingButAnAnswerOfThe200sAsTakenAndFollowsNoOtherAddress() {
        var receiver = receiver(Set.of(HOST), "127.0.0.1");
        for (var status : List.of(302, 307, 400, 503)) {
            heard.clear();
            assertThatThrownBy(() -> receiver.deliver(delivery("/" + status)))
                    .isInstanceOf(DeliveryFailed.class)
                    .hasMessage("answered " + status);
            assertThat(heard).startsWith("/" + status).doesNotContain("/taken");
        }
        fails(receiver, delivery("/503"), CallFailure.REFUSED);
    }

    @Test
    void tellsNothingToThisMachineUnlessItsHostIsAllowed() {
        fails(receiver(Set.of(), "127.0.0.1"), delivery("/204"), CallFailure.NOT_ALLOWED);
        fails(receiver(Set.of("other.example"), "127.0.0.1"), delivery("/204"), CallFailure.NOT_ALLOWED);
        fails(receiver(Set.of(), "::1"), delivery("/204"), CallFailure.NOT_ALLOWED);

        assertThat(heard).isEmpty();
    }

    @Test
    void oneAddressOfTheHouseAmongOthersIsEnoughToTellNothing() {
        fails(receiver(Set.of(), "1.1.1.1", "192.168.0.7"), delivery("/204"), CallFailure.NOT_ALLOWED);
        fails(receiver(Set.of(), "2606:4700::1111", "169.254.169.254"), delivery("/204"), CallFailure.NOT_ALLOWED);

        assertThat(heard).isEmpty();
    }

    /** What it says the second time leads here; the first time it led to an address that was refused. */
    @Test
    void aNameThatSaysSomethingElseTheNextMomentLeadsNowhere() {
        var answers = new ArrayList<>(List.of("10.0.0.1", "127.0.0.1"));
        var receiver = new HttpEventReceiver(
                host -> List.of(InetAddress.getByName(answers.remove(0))), new WebhookSettings(Set.of(), ENOUGH));
        fails(receiver, delivery("/204"), CallFailure.NOT_ALLOWED);
        assertThat(answers).containsExactly("127.0.0.1");
        fails(receiver, delivery("/204"), CallFailure.NOT_ALLOWED);

        assertThat(heard).isEmpty();
    }

    @Test
    void triesTheNextAddressOfANameWhereNobodyTakesTheConnection() {
        receiver(Set.of(HOST), "127.0.0.99", "127.0.0.1").deliver(delivery("/204"));

        assertThat(heard).startsWith("/204");
    }

    @Test
    void tellsInWordsOfItsOwnThatNobodyIsThere() {
        var receiver = receiver(Set.of(HOST), "127.0.0.1");
        var closed = delivery("/204");
        server.stop(0);

        assertThatThrownBy(() -> receiver.deliver(closed))
                .isInstanceOf(DeliveryFailed.class)
                .hasMessage("not reached");
        var nameless = new HttpEventReceiver(
                host -> {
                    throw new UnknownHostException(host);
                },
                new WebhookSettings(Set.of(), ENOUGH));
        fails(nameless, closed, CallFailure.UNREACHED);
    }

    /** What is accepted and never answered, and what is answered sign by sign, ends with the call as a whole. */
    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 2"})
    void waitsOnlySoLongForAnAnswerHoweverItComes(String begun) throws IOException {
        try (var slow = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var dripping = new Thread(() -> drip(slow, begun));
            dripping.setDaemon(true);
            dripping.start();
            var address = URI.create("http://" + HOST + ":" + slow.getLocalPort() + "/events");

            fails(impatient(host -> found("127.0.0.1")), new Delivery(address, Map.of(), "{}"), CallFailure.SLOW);
        }
    }

    /** A sign each moment, more than any single wait would mind, and more than a line has. */
    private static void drip(ServerSocket slow, String begun) {
        try (var line = slow.accept()) {
            line.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
            for (int sign = 0; !begun.isEmpty() && sign < 200; sign++) {
                Thread.sleep(50);
                line.getOutputStream().write('0');
            }
            line.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException hungUp) {
            // the caller did not wait
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static HttpEventReceiver impatient(HostNames names) {
        return new HttpEventReceiver(names, new WebhookSettings(Set.of(HOST), SOON));
    }

    @Test
    void waitsOnlySoLongForWhereANameLeads() {
        var never = new CountDownLatch(1);
        var receiver = impatient(host -> {
            try {
                never.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return found("127.0.0.1");
        });

        fails(receiver, delivery("/204"), CallFailure.SLOW);

        never.countDown();
        assertThat(heard).isEmpty();
    }

    @Test
    void readsNothingOfAnAnswerButItsFirstLine() throws IOException {
        try (var endless = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var talking = new Thread(() -> talk(endless));
            talking.setDaemon(true);
            talking.start();
            var address = URI.create("http://" + HOST + ":" + endless.getLocalPort() + "/events");

            var receiver = receiver(Set.of(HOST), "127.0.0.1");

            assertThatCode(() -> receiver.deliver(new Delivery(address, Map.of(), "{}")))
                    .doesNotThrowAnyException();
        }
    }

    /** Heads without an end. */
    private static void talk(ServerSocket endless) {
        try (var line = endless.accept()) {
            var out = line.getOutputStream();
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
            while (!endless.isClosed()) {
                out.write("More: and more\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException hungUp) {
            // the caller had read enough
        }
    }

    @Test
    void speaksTlsToNobodyWhoseCertificateIsNotBelieved() {
        var plain = delivery("/204").address().toString();
        var address = URI.create(plain.replace("http:", "https:"));

        fails(receiver(Set.of(HOST), "127.0.0.1"), new Delivery(address, Map.of(), "{}"), CallFailure.UNREACHED);
        assertThat(heard).isEmpty();
    }
}
