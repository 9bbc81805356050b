package org.rogatory.web.identity;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.rogatory.figures.CallFailure;
import org.rogatory.figures.OutsideCalls;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Whether the issuer answers is told by the calls that people make anyway. */
class IssuerWatchTest {

    private final OutsideCalls calls = Mockito.mock(OutsideCalls.class);
    private final RestClient line =
            RestClient.builder().requestInterceptor(new IssuerWatch(calls)).build();
    private HttpServer issuer;
    private int status = 200;

    @BeforeEach
    void start() throws IOException {
        issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer.createContext("/", asked -> {
            asked.sendResponseHeaders(status, -1);
            asked.close();
        });
        issuer.start();
    }

    @AfterEach
    void stop() {
        issuer.stop(0);
    }

    private void ask() {
        line.get()
                .uri("http://127.0.0.1:" + issuer.getAddress().getPort() + "/token")
                .retrieve()
                .toBodilessEntity();
    }

    @Test
    void anAnswerIsAnAnswer() {
        ask();

        verify(calls).answered("issuer");
        verifyNoMoreInteractions(calls);
    }

    @Test
    void thatItRefusesSomebodyIsAnAnswerToo() {
        status = 400;
        assertThatThrownBy(this::ask).isInstanceOf(RestClientException.class);

        verify(calls).answered("issuer");
        verifyNoMoreInteractions(calls);
    }

    @Test
    void thatItIsOutOfOrderOrGoneIsAFailure() {
        status = 503;
        assertThatThrownBy(this::ask).isInstanceOf(RestClientException.class);
        verify(calls).failed("issuer", CallFailure.REFUSED);

        issuer.stop(0);
        assertThatThrownBy(this::ask).isInstanceOf(RestClientException.class);
        verify(calls).failed("issuer", CallFailure.UNREACHED);
        verifyNoMoreInteractions(calls);
    }
}
