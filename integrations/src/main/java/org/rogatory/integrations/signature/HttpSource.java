package org.rogatory.integrations.signature;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.rogatory.figures.CallFailure;

/**
 * Asks a server that others run and the settings name: within a time, no more than a measure of bytes, no other address
 * followed. Addresses that come with what others send are asked by {@link CertificateSource}.
 */
public final class HttpSource {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final HttpClient client;
    private final Duration timeout;

    /** One that waits no longer than this for an answer to begin. */
    public HttpSource(Duration timeout) {
        this.timeout = timeout;
        this.client = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** Whether an address is one that can be asked. */
    public static boolean isWeb(URI address) {
        return address.getHost() != null
                && ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()));
    }

    /** Whether nobody on the way reads what is sent there: the address is one of TLS, or this machine. */
    public static boolean isUnread(URI address) {
        return isWeb(address)
                && ("https".equalsIgnoreCase(address.getScheme())
                        || THIS_MACHINE.contains(address.getHost().toLowerCase(Locale.ROOT)));
    }

    /** Sends a question of this media type and gives the answer. */
    public byte[] post(URI address, String type, byte[] question) {
        return answer(HttpRequest.newBuilder(address)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(question)));
    }

    /** The time-out of a request ends with its head; a body may take as long again, however it drips. */
    private byte[] answer(HttpRequest.Builder request) {
        var begun = System.nanoTime();
        CompletableFuture<HttpResponse<byte[]>> asked =
                client.sendAsync(request.timeout(timeout).build(), head -> new MeasuredBody());
        try {
            HttpResponse<byte[]> answer = asked.get(2 * timeout.toMillis(), TimeUnit.MILLISECONDS);
            if (answer.statusCode() != 200) {
                throw new SourceFailed(CallFailure.REFUSED, "A server answered " + answer.statusCode());
            }
            return answer.body();
        } catch (TimeoutException slow) {
            throw late();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof HttpTimeoutException || isOver(begun)
                    ? late()
                    : new SourceFailed(CallFailure.UNREACHED, "A server was not reached");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SourceFailed(CallFailure.UNREACHED, "Interrupted");
        } finally {
            asked.cancel(true);
        }
    }

    /** A line that is cut because its time is over may fail as one that was lost. */
    private boolean isOver(long begun) {
        return System.nanoTime() - begun >= timeout.toNanos();
    }

    /** The same whether no head came in time or no end. */
    private static SourceFailed late() {
        return new SourceFailed(CallFailure.SLOW, "A server did not answer in time");
    }
}
