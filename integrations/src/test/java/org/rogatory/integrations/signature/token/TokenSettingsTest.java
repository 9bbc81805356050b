package org.rogatory.integrations.signature.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.documents.token.TokenTool;
import org.rogatory.integrations.signature.token.TokenSettings.StateToken;

/** Whole letters go to a validator, so nobody on the way may read them. */
class TokenSettingsTest {

    private static StateToken token(String validator) {
        return new StateToken(true, TokenTool.E_IMZO, "", URI.create(validator), Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://validator.example/check",
                "HTTPS://validator.example",
                "http://localhost:8080/check",
                "http://127.0.0.1",
                "http://[::1]:8080/check"
            })
    void aValidatorIsReachedOverTlsOrOnThisMachine(String address) {
        assertThat(token(address).validator()).isEqualTo(URI.create(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://validator.example/check",
                "http://10.0.0.7/check",
                "http://localhost.example/check",
                "ftp://validator.example",
                "/check"
            })
    void anyOtherIsRefused(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> token(address))
                .withMessageStartingWith("rogatory.signature.tokens: a validator is sent whole letters");
    }
}
