package org.rogatory.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the interface that signs in as one of the demo officers, and takes no answer that is not described. */
public final class NationalSystem {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int FIRST_OUTAGE = 500;
    private static final int TOO_EARLY = 429;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    /** What fails is tried again after ten seconds, and the second time after a minute. */
    public static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Map<String, DescribedAnswers> DESCRIBED = new ConcurrentHashMap<>();

    private final String address;
    private final String username;
    private final boolean outages;

    NationalSystem(String address, String username) {
        this(address, username, false);
    }

    /** @param outages whether an answer that there is an outage is taken for none */
    NationalSystem(String address, String username, boolean outages) {
        this.address = address;
        this.username = username;
        this.outages = outages;
    }

    /** What the node answered; the body is missing if there was none. */
    public record Answer(int status, JsonNode body, String tag, String link) {

        /** Where the list goes on, within the interface; empty at its end. */
        public String next() {
            return link.isEmpty() ? "" : link.replaceFirst("^</api/v1", "").replaceFirst(">; rel=\"next\"$", "");
        }

        public String code() {
            return body.path("code").asString("");
        }

        /** The pointers of the wrong fields, with the code of each. */
        public Map<String, String> errors() {
            return body.path("errors")
                    .valueStream()
                    .collect(Collectors.toMap(
                            error -> error.path("pointer").asString(),
                            error -> error.path("code").asString()));
        }
    }

    /** The description of the interface. */
    public JsonNode description() {
        return answered(HttpRequest.newBuilder(URI.create(address + "/v3/api-docs"))
                        .build())
                .body();
    }

    public Answer get(String path) {
        return send("GET", path, "", Map.of());
    }

    public Answer post(String path, Object body) {
        return post(path, body, Map.of());
    }

    public Answer post(String path, Object body, Map<String, String> headers) {
        return send("POST", path, JSON.writeValueAsString(body), headers);
    }

    /** Sends a text that need not be JSON at all. */
    public Answer postText(String path, String text) {
        return send("POST", path, text, Map.of());
    }

    public Answer put(String path, Object body, Map<String, String> headers) {
        return send("PUT", path, JSON.writeValueAsString(body), headers);
    }

    /** Adds a file to a file. */
    public Answer upload(String path, Map<String, String> fields, String file, Map<String, String> headers) {
        var all = new HashMap<>(headers);
        all.put("Content-Type", Upload.TYPE);
        return send("POST", path, Upload.body(fields, file), all);
    }

    /** A call without a body that need not be one of the interface at all. */
    public Answer call(String method, String path, Map<String, String> headers) {
        var request = request(method, path, HttpRequest.BodyPublishers.noBody());
        headers.forEach(request::setHeader);
        return answered(request.build());
    }

    /** Takes in a sealed package that was handed over, as it was downloaded. */
    public Answer takeIn(String sealed) {
        var request = request(
                "POST",
                "/cases/received-package",
                HttpRequest.BodyPublishers.ofString(sealed, StandardCharsets.ISO_8859_1));
        return answered(request.setHeader("Content-Type", "application/vnd.etsi.asic-e+zip")
                .build());
    }

    /** Adds a file of this kind to a file, and tells its reference; it must succeed. */
    public String enclose(String caseRef, String kind) {
        var added = upload("/cases/" + caseRef + "/documents", Map.of("kind", kind), "Synthetic.", Map.of());
        if (added.status() != 201) {
            throw new AssertionError(username + " adds " + kind + ": " + added.status() + " " + added.body());
        }
        return added.body().path(0).path("documentRef").asString();
    }

    /** Does a verb in the same way, and has what it wrote to the other State signed by the signatory of this State. */
    public JsonNode act(String caseRef, String verb, Map<String, ?> fields) {
        var told = writes(caseRef, verb, fields);
        secondSigns(caseRef, verb);
        return told;
    }

    /** The signatory of the State of the file signs what this verb may have written to the other State. */
    public void secondSigns(String caseRef, String verb) {
        SecondSigner.signs(state -> new NationalSystem(address, "signatory." + state, outages), caseRef, verb);
    }

    /**
     * Does a verb, waiting while the step before or a letter that it needs is being prepared; it must succeed. Who does
     * not see the file any more is told nothing of it. What it writes to the other State waits for its signature.
     */
    public JsonNode writes(String caseRef, String verb, Map<String, ?> fields) {
        var path = "/cases/" + caseRef + "/" + verb;
        var answer = Awaitility.await(verb)
                .atMost(PATIENCE)
                .until(
                        () -> post(path, fields),
                        found -> !found.code().matches("(letter|step)-being-.*|reply-missing"));
        if (answer.status() != 200 && answer.status() != 204) {
            throw new AssertionError(username + " " + verb + ": " + answer.status() + " " + answer.body());
        }
        return answer.body();
    }

    public JsonNode act(String caseRef, String verb) {
        return act(caseRef, verb, Map.of());
    }

    /** Translates every part of a request and certifies the translation. */
    public JsonNode translate(String caseRef) {
        writeTranslation(caseRef);
        return act(caseRef, "translate", Map.of("certified", true));
    }

    /** Translates every part of a request. */
    public void writeTranslation(String caseRef) {
        var path = "/cases/" + caseRef + "/translation";
        var texts = get(path)
                .body()
                .path("sections")
                .valueStream()
                .collect(Collectors.toMap(part -> part.path("key").asString(), part -> "Translated (synthetic)."));
        var saved = put(path, Map.of("sections", texts), Map.of());
        if (saved.status() != 200) {
            throw new AssertionError(username + " translates: " + saved.status() + " " + saved.body());
        }
    }

    public JsonNode read(String caseRef) {
        return get("/cases/" + caseRef).body();
    }

    /** Waits until the partner's message has brought the file into this status. */
    public JsonNode awaitStatus(String caseRef, String status) {
        return Awaitility.await(status)
                .pollDelay(Duration.ZERO)
                .atMost(PATIENCE)
                .until(
                        () -> read(caseRef),
                        file -> status.equals(file.path("status").asString()));
    }

    /** Waits for the incoming file with the other side's reference. */
    public String awaitIncoming(String counterpartRef) {
        return Awaitility.await("incoming " + counterpartRef)
                .atMost(PATIENCE)
                .until(() -> incoming(counterpartRef), ref -> !ref.isEmpty());
    }

    /** Asked for by its number: else a hundred files are told and held against their description at every turn. */
    private String incoming(String counterpartRef) {
        return stream(get("/cases?number=" + URLEncoder.encode(counterpartRef, StandardCharsets.UTF_8))
                        .body())
                .filter(file ->
                        counterpartRef.equals(file.path("counterpartRef").asString("")))
                .filter(file -> file.path("machine").asString().endsWith("_incoming"))
                .map(file -> file.path("caseRef").asString())
                .findFirst()
                .orElse("");
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return array.valueStream();
    }

    /** The bytes of a download, each as one character; it must succeed. */
    public String download(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + "/api/v1" + path))
                .header("Authorization", credentials())
                .build();
        try {
            var response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
            if (response.statusCode() != 200) {
                throw new AssertionError(path + ": " + response.statusCode());
            }
            return response.body();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private String credentials() {
        return "Basic " + Base64.getEncoder().encodeToString((username + ":demo").getBytes(StandardCharsets.UTF_8));
    }

    private Answer send(String method, String path, String body, Map<String, String> headers) {
        var request = request(method, path, HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::setHeader);
        return answered(request.build());
    }

    private HttpRequest.Builder request(String method, String path, HttpRequest.BodyPublisher body) {
        return HttpRequest.newBuilder(URI.create(address + "/api/v1" + path))
                .method(method, body)
                .header("Content-Type", "application/json")
                .header("Authorization", credentials());
    }

    private Answer answered(HttpRequest request) {
        try {
            var response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            if (outages && response.statusCode() >= FIRST_OUTAGE) {
                throw new IOException(request.uri() + ": " + response.statusCode());
            }
            var later = response.headers().firstValue("Retry-After");
            if (response.statusCode() == TOO_EARLY && later.isPresent()) {
                Thread.sleep(Duration.ofSeconds(Long.parseLong(later.get())).toMillis());
                return answered(request);
            }
            var text = response.body().isBlank() ? "null" : response.body();
            var body = JSON.readTree(text);
            var tag = response.headers().firstValue("ETag").orElse("");
            var link = response.headers().firstValue("Link").orElse("");
            assertDescribed(request, response, body);
            return new Answer(response.statusCode(), body, tag, link);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void assertDescribed(HttpRequest request, HttpResponse<String> response, JsonNode body) {
        var path = request.uri().getRawPath();
        if (path.startsWith("/api/")) {
            var type = response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
            var told = new DescribedAnswers.Told(request.method(), path, response.statusCode(), type, body);
            DESCRIBED
                    .computeIfAbsent(address, node -> new DescribedAnswers(description()))
                    .wrong(told)
                    .ifPresent(wrong -> {
                        throw new AssertionError(username + ": " + wrong);
                    });
        }
    }
}
