package org.rogatory.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.unit.DataSize;

/** What letters say about where they are verified is told at the start, where strangers would not find it. */
@ExtendWith(OutputCaptureExtension.class)
class PrintedAddressTest {

    private static VerificationSettings at(String address) {
        return new VerificationSettings(address, DataSize.ofBytes(1), 1, Duration.ZERO);
    }

    private static void started(String address) {
        new PrintedAddress(at(address)).tell();
    }

    @Test
    void namesThePageOnlyWhereStrangersReachIt() {
        assertThat(at("https://verify.example.org/").page("ABC")).isEqualTo("https://verify.example.org/verify?c=ABC");
        assertThat(at("http://localhost:8081").page("ABC")).isEqualTo("http://localhost:8081/verify?c=ABC");
        assertThat(at(" ").page("ABC")).isEmpty();
    }

    @Test
    void saysThatLettersCarryNoQr(CapturedOutput said) {
        started("");

        assertThat(said).contains("Letters carry a verification code and no QR: rogatory.verification.address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8081", "https://127.0.0.1/site", "http://[::1]:8080", "HTTP://LOCALHOST"})
    void saysThatNoOtherMachineIsLedHere(String address, CapturedOutput said) {
        started(address);

        assertThat(said).contains("The QR of letters leads to " + address + ", on this machine only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://verify.example.org", "http://localhost.example.org", "http://[2001:db8::1]:8080"})
    void saysNothingWhereStrangersFindIt(String address, CapturedOutput said) {
        started(address);

        assertThat(said).doesNotContain("QR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verify.example.org",
                "ftp://verify.example.org",
                "https:",
                "https://verify.example.org/?c=",
                "https://verify.example.org#top",
                "https://verify example.org"
            })
    void whatIsNoAddressOfASiteStopsTheStart(String address) {
        assertThatThrownBy(() -> at(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("rogatory.verification.address: ");
    }
}
