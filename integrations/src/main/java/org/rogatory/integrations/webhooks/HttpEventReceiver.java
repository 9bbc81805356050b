package org.rogatory.integrations.webhooks;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.rogatory.webhooks.Delivery;
import org.rogatory.webhooks.DeliveryFailed;
import org.rogatory.webhooks.EventReceiver;
import org.springframework.stereotype.Component;

/** Posts events; only an answer of the 200s says that they were taken. No other address is followed, no answer is read. */
@Component
class HttpEventReceiver implements EventReceiver {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Override
    public void deliver(Delivery delivery) {
        var request = HttpRequest.newBuilder(delivery.address())
                .timeout(TO_ANSWER)
                .POST(HttpRequest.BodyPublishers.ofString(delivery.body()));
        delivery.headers().forEach(request::header);
        try {
            var status = client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (status / 100 != 2) {
                throw new DeliveryFailed("answered " + status);
            }
        } catch (IOException unreachable) {
            throw new DeliveryFailed("not reached");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DeliveryFailed("interrupted");
        }
    }
}
