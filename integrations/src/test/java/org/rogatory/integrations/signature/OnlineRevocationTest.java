package org.rogatory.integrations.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.integrations.signature.SignatureSettings.Revocation;
import org.rogatory.integrations.signature.SignatureSettings.Stamps;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Who has set a proxy is told at the start what does not go through it. */
@ExtendWith(OutputCaptureExtension.class)
class OnlineRevocationTest {

    private static final String TOLD = "rogatory.signature.revocation.online: what is revoked is asked without";
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    @BeforeEach
    @AfterEach
    void noProxy() {
        List.of("http.proxyHost", "https.proxyHost").forEach(System::clearProperty);
    }

    private static void start(boolean online) {
        new OnlineRevocation(
                host -> List.of(),
                new SignatureSettings(
                        Path.of("keys"),
                        false,
                        Map.of(),
                        null,
                        new Stamps(null, PATIENCE),
                        new Revocation(online, PATIENCE, Set.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http.proxyHost", "https.proxyHost"})
    void theProxyOfJavaIsSaidNotToBeUsed(String property, CapturedOutput log) {
        System.setProperty(property, "proxy.example");

        start(true);

        assertThat(log).containsOnlyOnce(TOLD);
    }

    @Test
    void nothingIsSaidWhereNobodyIsAskedOrNoProxyIsSet(CapturedOutput log) {
        start(true);
        System.setProperty("http.proxyHost", "proxy.example");
        start(false);

        assertThat(log).doesNotContain(TOLD);
    }
}
