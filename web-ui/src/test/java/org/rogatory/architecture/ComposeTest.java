package org.rogatory.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What the images are started with; no engine runs here, so only what is written can be judged. */
class ComposeTest {

    private static final Map<String, Object> TOPOLOGY = new Yaml().load(Sources.under("docker", "compose.yaml"));
    private static final Map<String, Map<String, Object>> SERVICES = services();

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> services() {
        return (Map<String, Map<String, Object>>) TOPOLOGY.get("services");
    }

    private static String said(Map<String, Object> service, String key) {
        return String.valueOf(service.getOrDefault(key, ""));
    }

    @Test
    void isTwoNodesWithAllThatStandsAroundThem() {
        assertThat(SERVICES.entrySet())
                .filteredOn(service -> said(service.getValue(), "profiles").equals("[full]"))
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("first", "second", "proxy", "database", "keycloak", "antivirus");
        assertThat(said(SERVICES.get("first"), "environment")).contains("ROGATORY_IDENTITY_SESSIONS=database");
        assertThat(said(SERVICES.get("second"), "depends_on")).contains("first={condition=service_healthy}");
    }

    /** Rules of alerts are for measures that can be had. */
    @Test
    void givesMeasuresAndLogsForMachinesWithinItsOwnNetwork() {
        for (var name : List.of("first", "second")) {
            assertThat(said(SERVICES.get(name), "environment"))
                    .contains("SPRING_PROFILES_ACTIVE=json,metrics", "MANAGEMENT_SERVER_ADDRESS=0.0.0.0");
            assertThat(SERVICES.get(name)).doesNotContainKey("ports");
        }
        assertThat(Sources.under("docker", "nodes")).contains("--spring.profiles.active=json,metrics");
    }

    @Test
    void pinsEveryImageAndOpensNothingToOtherMachines() {
        assertThat(SERVICES.values()).allSatisfy(service -> {
            assertThat(said(service, "image")).matches("[a-z0-9./-]+:[0-9][0-9.]*");
            assertThat(said(service, "ports")).matches("|\\[127\\.0\\.0\\.1:\\d+:\\d+]");
            assertThat(said(service, "security_opt")).contains("no-new-privileges:true");
        });
    }

    @Test
    void letsTheApplicationWriteNowhereElse() {
        for (var name : List.of("rogatory", "first", "second", "proxy")) {
            assertThat(SERVICES.get(name)).containsEntry("read_only", true).containsEntry("cap_drop", List.of("ALL"));
        }
        assertThat(Sources.under("docker", "Dockerfile"))
                .contains("USER 10001", "extract --layers", "HEALTHCHECK")
                .doesNotContain("USER root");
    }

    @Test
    void holdsNoPassword() {
        assertThat(SERVICES.values())
                .allSatisfy(service -> assertThat(said(service, "environment"))
                        .doesNotContainPattern("(?i)(password|secret)=(?!/run/secrets/)"));
        assertThat(TOPOLOGY.get("secrets").toString())
                .contains("file=./prepared/")
                .doesNotContain("environment=");
    }

    /** One node alone may be lost; and a call that is not believed to reach the right one is not made. */
    @Test
    void letsTheIssuerTellOfEndedSessionsThroughTheProxyThatItBelieves() throws IOException {
        var issuer = SERVICES.get("keycloak");
        assertThat(said(issuer, "command")).contains("--truststore-paths=/run/secrets/authority.pem");
        assertThat(said(issuer, "secrets")).contains("{source=authority, target=authority.pem}");
        assertThat(TOPOLOGY.get("secrets").toString()).contains("authority={file=./prepared/tls/ca.pem}");
        assertThat(Files.readString(Sources.ROOT.resolve("docker/prepare")))
                .contains("/tls\" localhost proxy", "https://proxy:8443/logout/connect");
        assertThat(Files.readString(Sources.ROOT.resolve("docker/nodes"))).contains("--believe \"$folder/ca.pem\"");
        assertThat(Files.readString(Sources.ROOT.resolve("docker/keycloak/start")))
                .contains("--truststore-paths=$believe");
    }

    @Test
    void setsTheProxyUpForBothWays() throws IOException {
        var proxy = Files.readString(Sources.ROOT.resolve("docker/nginx/nodes.conf"));
        assertThat(proxy)
                .contains("X-Forwarded-For $remote_addr", "ssl_protocols TLSv1.2 TLSv1.3")
                .contains("X-Forwarded-Host \"\"", "X-Forwarded-Port \"\"")
                .contains("location /actuator { return 404; }")
                .doesNotContain("proxy_add_x_forwarded_for");
        for (var script : List.of("docker/nodes", "docker/prepare")) {
            var puts = Files.readString(Sources.ROOT.resolve(script));
            assertThat(Sources.found("(@[A-Z]+@)", proxy)).isNotEmpty().allMatch(puts::contains);
        }
    }
}
