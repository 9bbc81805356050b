package org.rogatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.mock.env.MockEnvironment;

/** What is told by a name that is no setting stops the start, wherever it is told. */
class KnownSettingsTest {

    @TempDir
    private Path folder;

    private static void start(PropertySource<?> told, String... besides) {
        var environment = new MockEnvironment();
        environment.getPropertySources().addFirst(told);
        new KnownSettings(environment, besides).demandKnown();
    }

    private static PropertySource<?> arguments(String... told) {
        return new SimpleCommandLinePropertySource(told);
    }

    private static PropertySource<?> spoken(String name) {
        return spoken(name, "any");
    }

    private static PropertySource<?> spoken(String name, String value) {
        return new SystemEnvironmentPropertySource("systemEnvironment", Map.of(name, value));
    }

    private PropertySource<?> file(String... lines) throws IOException {
        return loaded(new FileSystemResource(Files.write(folder.resolve("node.yaml"), List.of(lines))));
    }

    private static PropertySource<?> loaded(Resource file) throws IOException {
        return new YamlPropertySourceLoader().load("told", file).get(0);
    }

    private static void refused(PropertySource<?> told, String... saying) {
        assertThatThrownBy(() -> start(told)).isInstanceOfSatisfying(WrongSetup.class, wrong -> {
            assertThat(wrong.getMessage()).contains(saying);
            assertThat(new WrongSetupFailureAnalyzer().analyze(wrong).getDescription())
                    .hasLineCount(1);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "rogatory.oidc.isuer, rogatory.identity.oidc.issuer",
        "rogatory.antivirus.requierd, rogatory.antivirus.required",
        "rogatory.identity.oidc.issuer.uri, rogatory.identity.oidc.issuer",
        "rogatory.hosted, rogatory.directory.hosted",
        "rogatory.signature.pkcs12.UZ-GPO.password, rogatory.signature.pkcs12.*.password-file"
    })
    void anArgumentThatIsMisspelt(String told, String meant) {
        refused(
                arguments("--server.port=1", "--" + told + "=any"),
                told + ": is no setting; it is told by an argument; is " + meant + " meant?");
    }

    @Test
    void whatIsLikeNoSettingIsToldWithoutAGuess() {
        refused(
                arguments("--rogatory.entirely.otherwise=any"),
                "rogatory.entirely.otherwise: is no setting; ",
                "docs/operations.md");
    }

    @Test
    void aLineOfAFileThatIsMisspelt() throws IOException {
        refused(
                file("rogatory:", "  antivirus:", "    host: localhost", "    requierd: true"),
                "rogatory.antivirus.requierd: is no setting; it is told by ",
                "node.yaml] - 4:",
                "is rogatory.antivirus.required meant?");
    }

    @Test
    void aVariableThatIsMisspelt() {
        refused(
                spoken("ROGATORY_OIDC_ISUER"),
                "ROGATORY_OIDC_ISUER: is no setting; it is told by the environment;"
                        + " is rogatory.identity.oidc.issuer meant?");
        refused(spoken("rogatory.oidc.isuer"), "rogatory.oidc.isuer: is no setting; it is told by the environment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rogatory.identity.allow-remote",
                "rogatory.identity.allowRemote",
                "rogatory.directory.hosted",
                "rogatory.directory.hosted[0]",
                "rogatory.webhooks.private-hosts[12]",
                "rogatory.signature.pkcs12.UZ-GPO.password-file",
                "rogatory.signature.pkcs12[UZ-GPO].file",
                "rogatory.signature.encryption.former.UZ-GPO[0].file",
                "rogatory.persons.master-keys.2",
                "server.port",
                "rogatoryelse.where"
            })
    void whatIsASettingHoweverItIsWritten(String name) {
        assertThatCode(() -> start(arguments("--" + name + "=any"))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ROGATORY_IDENTITY_ALLOWREMOTE",
                "ROGATORY_IDENTITY_ALLOW_REMOTE",
                "ROGATORY_DIRECTORY_HOSTED",
                "ROGATORY_DIRECTORY_HOSTED_0",
                "ROGATORY_SIGNATURE_PKCS12_UZGPO_PASSWORDFILE",
                "ROGATORY_TEST_MARIADB_URL",
                "ROGATORY_SERVICE_HOST",
                "ROGATORY_SERVICE_PORT_HTTP",
                "ROGATORY_PORT_8080_TCP_ADDR",
                "ROGATORY_WEB_SERVICE_HOST",
                "ROGATORY_WEB_SERVICE_PORT",
                "ROGATORY_WEB_SERVICE_PORT_HTTPS",
                "ROGATORY_DB_PORT_3306_TCP",
                "ROGATORY_DB_PORT_53_UDP_PROTO",
                "PATH"
            })
    void whatTheEnvironmentMayHold(String name) {
        assertThatCode(() -> start(spoken(name))).doesNotThrowAnyException();
    }

    /** The port of a service beside it, or a setting that somebody has misspelt. */
    @ParameterizedTest
    @ValueSource(strings = {"ROGATORY_PORT", "ROGATORY_WEB_PORT"})
    void aPortIsThatOfAServiceByWhatItTells(String name) {
        assertThatCode(() -> start(spoken(name, "tcp://10.0.0.7:8080"))).doesNotThrowAnyException();
        assertThatCode(() -> start(spoken(name, "udp://10.0.0.7:53"))).doesNotThrowAnyException();
        refused(spoken(name, "8080"), name + ": is no setting; ");
    }

    @Test
    void theDeliveredFileAndOneWithAnEmptyPart() throws IOException {
        for (var name : List.of("application.yaml", "application-json.yaml")) {
            var delivered = loaded(new ClassPathResource(name));
            assertThatCode(() -> start(delivered)).as(name).doesNotThrowAnyException();
        }
        var empty = file("rogatory:", "  mla:", "  # synthetic: false", "  signature:", "    tokens: {uz: }");
        assertThatCode(() -> start(empty)).doesNotThrowAnyException();
        refused(file("rogatory:", "  mal:", "  # synthetic: false"), "rogatory.mal: is no setting");
    }

    /** The check of the trail takes two words that no node knows. */
    @Test
    void whatIsKnownInOnePlaceAlone() {
        var gap = arguments("--rogatory.audit.known-gap=1");

        assertThatCode(() -> start(gap, "rogatory.audit.known-gap")).doesNotThrowAnyException();
        refused(gap, "rogatory.audit.known-gap: is no setting");
    }
}
