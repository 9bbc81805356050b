package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The telephone of the drills shows what RFC 6238 says, of its eight digits the last six. */
class TotpTest {

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "20000000000, 353130"})
    void showsTheCodesOfTheStandard(long second, String code) throws GeneralSecurityException {
        var telephone = new Totp("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");

        assertThat(telephone.at(Instant.ofEpochSecond(second))).isEqualTo(code);
    }
}
