package org.rogatory.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** A file that a national system sends in parts; what it does not send itself it sends as {@link NationalSystem}. */
public final class PartedUpload {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String node;
    private final String login;
    private final String path;

    /** @param path of the upload within the interface */
    public PartedUpload(String node, String username, String path) {
        this.node = node;
        var login = (username + ":demo").getBytes(StandardCharsets.UTF_8);
        this.login = "Basic " + Base64.getEncoder().encodeToString(login);
        this.path = path;
    }

    /** Where it is, within the interface. */
    public String path() {
        return path;
    }

    /** How many bytes of it are there. */
    public long offset() {
        var answer = sent(request().method("HEAD", BodyPublishers.noBody()));
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + answer.statusCode());
        }
        return offset(answer);
    }

    /** How many bytes an answer says are there. */
    public static long offset(HttpResponse<String> answer) {
        return answer.headers().firstValueAsLong("Upload-Offset").orElseThrow();
    }

    /** Sends a part, with whatever headers are to be told of it. */
    public HttpResponse<String> send(byte[] part, Map<String, String> headers) {
        var request = request()
                .header("Content-Type", "application/offset+octet-stream")
                .method("PATCH", BodyPublishers.ofByteArray(part));
        headers.forEach(request::header);
        return sent(request);
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(URI.create(node + "/api/v1" + path)).header("Authorization", login);
    }

    private static HttpResponse<String> sent(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
