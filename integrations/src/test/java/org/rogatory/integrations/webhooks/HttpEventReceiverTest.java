package org.rogatory.integrations.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.webhooks.Delivery;
import org.rogatory.webhooks.DeliveryFailed;

/** Against a real server on this machine. */
class HttpEventReceiverTest {

    private final HttpEventReceiver receiver = new HttpEventReceiver();
    private final List<String> heard = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", call -> {
            heard.add(call.getRequestURI().getPath());
            heard.add(call.getRequestHeaders().getFirst("Rogatory-Signature"));
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

    private Delivery delivery(int status) {
        var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + status);
        return new Delivery(address, Map.of("Rogatory-Signature", "t=1,v1=00"), "{\"events\":[]}");
    }

    @Test
    void postsTheBodyWithItsSignature() {
        receiver.deliver(delivery(204));

        assertThat(heard).containsExactly("/204", "t=1,v1=00", "{\"events\":[]}");
    }

    @Test
    void countsNothingButAnAnswerOfThe200sAsTakenAndFollowsNoOtherAddress() {
        for (var status : List.of(302, 307, 400, 503)) {
            heard.clear();
            assertThatThrownBy(() -> receiver.deliver(delivery(status)))
                    .isInstanceOf(DeliveryFailed.class)
                    .hasMessage("answered " + status);
            assertThat(heard).startsWith("/" + status).doesNotContain("/taken");
        }
    }

    @Test
    void tellsInWordsOfItsOwnThatNobodyIsThere() {
        var closed = delivery(204);
        server.stop(0);

        assertThatThrownBy(() -> receiver.deliver(closed))
                .isInstanceOf(DeliveryFailed.class)
                .hasMessage("not reached");
    }
}
