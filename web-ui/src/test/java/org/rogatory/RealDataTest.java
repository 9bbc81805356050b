package org.rogatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ClassPathResource;

/** What a node for real files forgets to set about keys, officers and files of the demonstration stops its start. */
class RealDataTest {

    private static final String SYNTHETIC = "rogatory.mla.synthetic";
    private static final String KEYS = "rogatory.signature.demo-keys";
    private static final String BELIEF = "rogatory.trust.demonstration";
    private static final String OFFICERS = "rogatory.world.officers";
    private static final String FILES = "rogatory.world.enabled";
    private static final String HASHED = "rogatory.cabinet.iterations";
    private static final String ISSUER = "rogatory.identity.oidc.issuer";

    /** All that a node for real files has to say. */
    private static final Map<String, Object> CAREFUL =
            Map.of(SYNTHETIC, "false", KEYS, "false", OFFICERS, "false", FILES, "false");

    private final StandardEnvironment environment = new StandardEnvironment();

    @BeforeEach
    void read() throws IOException {
        new YamlPropertySourceLoader()
                .load("application", new ClassPathResource("application.yaml"))
                .forEach(environment.getPropertySources()::addLast);
    }

    private void start(Map<String, Object> told) {
        environment.getPropertySources().addFirst(new MapPropertySource("told", told));
        new RealData(environment).demandNoDemonstration();
    }

    private void refused(Map<String, Object> told, String setting, String because) {
        assertThatThrownBy(() -> start(told))
                .isInstanceOfSatisfying(
                        DemoOnRealData.class,
                        refused -> assertThat(new WrongSetupFailureAnalyzer()
                                        .analyze(refused)
                                        .getDescription())
                                .startsWith(setting + ": must be false where data are real (" + because + " is false)")
                                .hasLineCount(1));
    }

    @Test
    void theDemonstrationStartsWithItsKeys() {
        assertThatCode(() -> start(Map.of())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {SYNTHETIC, "rogatory.demo"})
    void aNodeThatForgetsItsKeysDoesNotStart(String real) {
        refused(Map.of(real, "false"), KEYS, real);
    }

    @Test
    void itDoesNotBelieveThemEither() {
        refused(Map.of(SYNTHETIC, "false", KEYS, "false", BELIEF, "true"), BELIEF, SYNTHETIC);
        refused(Map.of(SYNTHETIC, "false", KEYS, "true", BELIEF, "false"), KEYS, SYNTHETIC);
    }

    /** Everybody knows the password of such officers. */
    @ParameterizedTest
    @ValueSource(strings = {OFFICERS, FILES})
    void itMakesNeitherOfficersNorFilesOfTheDemonstration(String forgotten) {
        var told = new HashMap<>(CAREFUL);
        told.remove(forgotten);

        refused(told, forgotten, SYNTHETIC);
    }

    @Test
    void itStartsWithoutThem() {
        assertThatCode(() -> start(CAREFUL)).doesNotThrowAnyException();
        assertThatCode(() -> start(with("rogatory.demo", "false"))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://id.example.org/realms/rogatory",
                "HTTP://10.0.0.1:8180/realms/rogatory",
                "http://localhost.example.org/realms/rogatory",
                "http://127.0.0.1@example.org/",
                "http://localhost:80@example.org/"
            })
    void itAsksNoIssuerInClearOverANetwork(String issuer) {
        assertThatCode(() -> start(Map.of(ISSUER, issuer))).doesNotThrowAnyException();
        assertThatThrownBy(() -> start(with(ISSUER, issuer)))
                .isInstanceOf(WrongSetup.class)
                .hasMessage(ISSUER + ": must begin with https:// where data are real (" + SYNTHETIC
                        + " is false), unless the issuer is on this machine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://id.example.org/realms/rogatory",
                "http://127.0.0.1:8180/realms/rogatory",
                "http://localhost",
                "http://[::1]:8180/realms/rogatory",
                "false"
            })
    void itAsksOneOnThisMachineOrBehindTls(String issuer) {
        assertThatCode(() -> start(with(ISSUER, issuer))).doesNotThrowAnyException();
    }

    @Test
    void passphrasesAreHashedOftenEnoughForRealPeople() {
        assertThatThrownBy(() -> start(with(HASHED, "99999")))
                .isInstanceOf(WrongSetup.class)
                .hasMessageStartingWith(HASHED);
        assertThatCode(() -> start(with(HASHED, "100000"))).doesNotThrowAnyException();
    }

    private static Map<String, Object> with(String setting, String value) {
        var told = new HashMap<>(CAREFUL);
        told.put(setting, value);
        return told;
    }

    @Test
    void theEnvironmentSaysItToo() {
        Map<String, Object> spoken = Map.of(
                "ROGATORY_MLA_SYNTHETIC", "false",
                "ROGATORY_SIGNATURE_DEMOKEYS", "false",
                "ROGATORY_WORLD_OFFICERS", "false",
                "ROGATORY_WORLD_ENABLED", "false");
        environment.getPropertySources().addFirst(new SystemEnvironmentPropertySource("systemEnvironment", spoken));
        ConfigurationPropertySources.attach(environment);

        assertThatCode(() -> start(Map.of())).doesNotThrowAnyException();
        refused(Map.of(KEYS, "true"), KEYS, SYNTHETIC);
    }

    /** Another file of settings in place of the delivered one may say nothing of it at all. */
    @Test
    void whereNothingIsSaidNothingIsBelieved() {
        var bare = new StandardEnvironment();

        assertThatThrownBy(() -> new RealData(bare).demandNoDemonstration())
                .isInstanceOf(DemoOnRealData.class)
                .hasMessageStartingWith(KEYS);
    }
}
