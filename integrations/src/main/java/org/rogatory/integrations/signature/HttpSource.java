package org.rogatory.integrations.signature;

import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks a server that others run: within a time, no more than a measure of bytes, no other address followed. */
final class HttpSource {

    private static final int MOST = 16 * 1024 * 1024;

    private final HttpClient client;
    private final Duration timeout;

    HttpSource(Duration timeout) {
        this.timeout = timeout;
        this.client = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    byte[] get(URI address) {
        return answer(HttpRequest.newBuilder(address).GET());
    }

    byte[] post(URI address, String type, byte[] question) {
        return answer(HttpRequest.newBuilder(address)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(question)));
    }

    /** The time-out of a request ends with its head, so a body that drips is cut by the caller's own patience only. */
    private byte[] answer(HttpRequest.Builder request) {
        try {
            HttpResponse<InputStream> answer =
                    client.send(request.timeout(timeout).build(), BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                byte[] read = body.readNBytes(MOST + 1);
                if (answer.statusCode() != 200 || read.length > MOST) {
                    throw new DSSExternalResourceException("A server answered " + answer.statusCode());
                }
                return read;
            }
        } catch (IOException e) {
            throw new DSSExternalResourceException("A server was not reached");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DSSExternalResourceException("Interrupted");
        }
    }
}
