package org.rogatory.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** A node whose issuer is not as it is set does not start, and says in one line what to mend. */
class IssuerConfigurationTest {

    private static final String PREFIX = "rogatory.identity.oidc.";
    private static final String DESCRIPTION = """
            {"issuer": "%1$s", "authorization_endpoint": "%1$s/auth", "token_endpoint": "%1$s/token",
             "jwks_uri": "%1$s/keys", "end_session_endpoint": "%1$s/logout", "response_types_supported": ["code"],
             "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"]}
            """;

    @TempDir
    private Path folder;

    private HttpServer issuer;
    private String address;

    @BeforeEach
    void start() throws IOException {
        issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        address = "http://localhost:" + issuer.getAddress().getPort();
        issuer.createContext("/.well-known/openid-configuration", asked -> {
            var description = DESCRIPTION.formatted(address).getBytes(StandardCharsets.UTF_8);
            asked.getResponseHeaders().add("Content-Type", "application/json");
            asked.sendResponseHeaders(200, description.length);
            asked.getResponseBody().write(description);
            asked.close();
        });
        issuer.start();
    }

    @AfterEach
    void stop() {
        issuer.stop(0);
    }

    private Path secret(String text) throws IOException {
        return Files.writeString(folder.resolve("client.secret"), text);
    }

    /** As the node reads them; what is not said is as it is by default. */
    static IssuerSettings bound(Map<String, String> said) {
        var told = new HashMap<String, String>();
        said.forEach((setting, value) -> told.put(PREFIX + setting, value));
        return new Binder(new MapConfigurationPropertySource(told))
                .bindOrCreate("rogatory.identity.oidc", IssuerSettings.class);
    }

    private static IssuerSettings settings(String issuer, Path secret) {
        return new IssuerSettings(
                issuer,
                "rogatory",
                secret,
                "rogatory-api",
                "https://mla.example.org",
                Duration.ofSeconds(5),
                Duration.ZERO);
    }

    private static void isRefused(IssuerSettings settings, String told) {
        assertThatThrownBy(() -> new IssuerConfiguration().issuer(settings))
                .isInstanceOf(IssuerRefused.class)
                .hasMessageStartingWith(PREFIX + told)
                .message()
                .doesNotContain("\n");
    }

    @Test
    void peopleComeFromItByACodeAndItsProof() throws IOException {
        var registration = new IssuerConfiguration().issuer(settings(address, secret("s3cret\n")));

        assertThat(registration.getClientSettings().isRequireProofKey()).isTrue();
        assertThat(registration.getClientSecret()).isEqualTo("s3cret");
        assertThat(registration.getRedirectUri())
                .isEqualTo("https://mla.example.org/login/oauth2/code/{registrationId}");
        assertThat(registration.getRegistrationId()).isEqualTo(Issuer.ID);
    }

    @Test
    void oneThatIsNotThereOrNamesItselfOtherwiseStopsTheStart() throws IOException {
        var secret = secret("s3cret");
        isRefused(settings("", secret), "issuer: is empty");
        isRefused(settings(address.replace("localhost", "127.0.0.1"), secret), "issuer: no issuer answers at ");
        isRefused(settings(address + "/realms/another", secret), "issuer: no issuer answers at ");
        isRefused(settings("http://localhost:1", secret), "issuer: no issuer answers at ");
    }

    @Test
    void nobodyIsBelievedForLongerThanAMinuteWhateverIsSet() {
        var limits = ": name a time from 0s to 60s";
        isRefused(bound(Map.of("issuer", address, "believed-reading", "61s")), "believed-reading" + limits);
        isRefused(bound(Map.of("issuer", address, "believed-acting", "-1s")), "believed-acting" + limits);

        var longest = bound(Map.of("issuer", address, "believed-reading", "60s", "believed-acting", "60s"));
        isRefused(longest, "client-secret-file: name the file");
    }

    @Test
    void aSecretThatCannotBeReadStopsTheStart() throws IOException {
        isRefused(settings(address, null), "client-secret-file: name the file");
        isRefused(settings(address, folder.resolve("none")), "client-secret-file: cannot read ");
        isRefused(settings(address, secret(" \n")), "client-secret-file: there is nothing in ");
    }
}
