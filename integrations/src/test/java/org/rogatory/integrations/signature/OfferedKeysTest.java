package org.rogatory.integrations.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.documents.Key;
import org.rogatory.documents.PersonalKeyRefused;
import org.rogatory.documents.PersonalKeyRefused.Reason;
import org.rogatory.integrations.signature.DemoCertificates.Purpose;
import org.rogatory.integrations.signature.DemoCertificates.Subject;

/** The key file of an officer is there for one signature only, and only for his own. */
class OfferedKeysTest {

    @TempDir
    private Path directory;

    private SealDesk desk;
    private SoftKey given;
    private byte[] file;

    @BeforeEach
    void giveAKey() throws Exception {
        desk = new SealDesk(directory);
        var issuer = desk.demo().states().stream()
                .filter(state -> "UZ".equals(state.state()))
                .findFirst()
                .orElseThrow()
                .issuer();
        given = new DemoCertificates()
                .make(new Subject("UZ-GPO", "Demo key of an officer", "officer"), Purpose.SIGNATURES, issuer);
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("own", given.key(), pin(), given.chain().toArray(Certificate[]::new));
        var content = new ByteArrayOutputStream();
        store.store(content, pin());
        file = content.toByteArray();
    }

    @Test
    void signsUntilTheOfferIsClosedAndForgetsThePin() {
        char[] pin = pin();
        Key.Personal key;
        try (var offer = desk.offered().offer(file, pin, "officer")) {
            key = offer.key();
            assertThat(desk.keys().of(key).certificate()).isEqualTo(given.certificate());
            assertThat(key.toString()).doesNotContain("4711");
        }
        assertThat(pin).containsOnly('\0');
        assertThatThrownBy(() -> desk.keys().of(key)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refusesWhatIsNotHisKeyOpenedByHisPin() {
        refused(() -> desk.offered().offer(file, "0000".toCharArray(), "officer"), Reason.NOT_OPENED);
        refused(() -> desk.offered().offer(new byte[] {1}, pin(), "officer"), Reason.NOT_OPENED);
        refused(() -> desk.offered().offer(file, pin(), "another"), Reason.NOT_HIS);
        Clock later = Clock.fixed(Instant.parse("2051-01-01T00:00:00Z"), ZoneOffset.UTC);
        refused(() -> new OfferedKeys(desk.trust(), later).offer(file, pin(), "officer"), Reason.NOT_VALID_NOW);
    }

    private static void refused(ThrowingCallable offer, Reason reason) {
        assertThatThrownBy(offer)
                .isInstanceOfSatisfying(
                        PersonalKeyRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static char[] pin() {
        return "4711".toCharArray();
    }
}
