package org.rogatory.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A real Keycloak with the realm of the repository, started and stopped by the script of the repository. */
final class Keycloak implements AutoCloseable {

    private static final Path SCRIPT =
            Path.of("..", "docker", "keycloak", "start").toAbsolutePath().normalize();
    private static final Path FOLDER =
            Path.of("..", "target", "keycloak-drill").toAbsolutePath().normalize();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper JSON = new JsonMapper();

    /** How many lines of its log tell why something did not happen. */
    private static final int LAST = 30;

    private final String address;
    private final int port;

    Keycloak() {
        this(ChildNode.freePort());
    }

    /** On this port, whoever starts it. */
    Keycloak(int port) {
        this.port = port;
        this.address = "http://127.0.0.1:" + port;
    }

    /** Whoever uses the program has it alone until he closes this, in whichever process of tests. */
    static FileChannel alone() throws IOException {
        var guard = FOLDER.resolveSibling("keycloak-drill.lock");
        var held = FileChannel.open(guard, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        held.lock();
        return held;
    }

    /** The program that was fetched, its data and its secrets, where another script is to find them. */
    static void linked(Path place) throws IOException {
        Files.createSymbolicLink(place, Files.createDirectories(FOLDER));
    }

    /** Where a checkout has what starts Keycloak. */
    static void linkedScripts(Path place) throws IOException {
        Files.createSymbolicLink(place, SCRIPT.getParent());
    }

    /** Ends what was started in its folder, by whomever. */
    static void end() throws IOException, InterruptedException {
        script("--stop");
    }

    /** What it said last. */
    static String said() {
        try {
            var lines = Files.readAllLines(FOLDER.resolve("keycloak.log"));
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST), lines.size()));
        } catch (IOException unreadable) {
            return "nothing that can be read: " + unreadable;
        }
    }

    String issuer() {
        return address + "/realms/rogatory";
    }

    Path clientSecret() {
        return FOLDER.resolve("client.secret");
    }

    /** Starts it for an application at this address. */
    void start(String application) throws IOException, InterruptedException {
        script("--port", String.valueOf(port), "--address", application);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        end();
    }

    private static void script(String... options) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("bash", SCRIPT.toString(), "--folder", FOLDER.toString()));
        command.addAll(List.of(options));
        var code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            throw new AssertionError("docker/keycloak/start ended with " + code);
        }
    }

    /** A token of the national system with these scopes. */
    String systemToken(String scopes) {
        var answer = token(
                "rogatory",
                Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        "uz-registry",
                        "client_secret",
                        secret("system.secret"),
                        "scope",
                        scopes));
        return answer.path("access_token").asString();
    }

    void disable(String username) {
        var user = user(username);
        user.put("enabled", false);
        admin("PUT", "/users/" + user.path("id").asString(), user.toString());
    }

    void leaveGroups(String username) {
        var path = "/users/" + user(username).path("id").asString() + "/groups";
        JSON.readTree(admin("GET", path, ""))
                .valueStream()
                .forEach(group -> admin("DELETE", path + "/" + group.path("id").asString(), ""));
    }

    void signOut(String username) {
        admin("POST", "/users/" + user(username).path("id").asString() + "/logout", "");
    }

    private ObjectNode user(String username) {
        var found = JSON.readTree(admin("GET", "/users?exact=true&username=" + username, ""));
        return (ObjectNode) found.path(0);
    }

    private String admin(String method, String path, String body) {
        var token = token(
                        "master",
                        Map.of(
                                "grant_type", "password",
                                "client_id", "admin-cli",
                                "username", "admin",
                                "password", secret("admin.password")))
                .path("access_token")
                .asString();
        return answered(HttpRequest.newBuilder(URI.create(address + "/admin/realms/rogatory" + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .build());
    }

    private JsonNode token(String realm, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return JSON.readTree(answered(
                HttpRequest.newBuilder(URI.create(address + "/realms/" + realm + "/protocol/openid-connect/token"))
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .build()));
    }

    private static String answered(HttpRequest request) {
        try {
            var answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new AssertionError(request.uri() + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String secret(String file) {
        try {
            return Files.readString(FOLDER.resolve(file)).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
