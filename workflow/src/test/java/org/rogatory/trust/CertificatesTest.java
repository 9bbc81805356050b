package org.rogatory.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificatesTest {

    static X509Certificate certificate(String name) throws IOException {
        return Certificates.read(bytes(name));
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream file = CertificatesTest.class.getResourceAsStream("/trust/" + name + ".pem")) {
            assertThat(file).as(name).isNotNull();
            return file.readAllBytes();
        }
    }

    @Test
    void readsBothFormsAndKnowsThemForOne() throws Exception {
        var text = certificate("seal-kz");
        var binary = Certificates.read(text.getEncoded());

        assertThat(binary).isEqualTo(text);
        assertThat(Certificates.fingerprint(binary))
                .isEqualTo(Certificates.fingerprint(text))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void readsTheDaysOfACertificateFromItsBytes() throws Exception {
        // The end lies behind 2049, where the form of times changes.
        assertThat(Validity.of(certificate("seal-kz")))
                .isEqualTo(new Validity(LocalDate.of(2026, 11, 27), LocalDate.of(2051, 7, 19)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no certificate", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"})
    void refusesWhatIsNone(String content) {
        assertThat(refused(content.getBytes(StandardCharsets.UTF_8))).isEqualTo("trust-unreadable");
    }

    @Test
    void refusesTwoAtOnceAndWhatIsTooLarge() throws Exception {
        var two = new String(bytes("ca-kz"), StandardCharsets.UTF_8)
                + new String(bytes("seal-kz"), StandardCharsets.UTF_8);

        assertThat(refused(two.getBytes(StandardCharsets.UTF_8))).isEqualTo("trust-unreadable");
        assertThat(refused(new byte[Certificates.LARGEST + 1])).isEqualTo("trust-unreadable");
    }

    private static String refused(byte[] content) {
        return catchThrowableOfType(TrustRefused.class, () -> Certificates.read(content))
                .code();
    }
}
