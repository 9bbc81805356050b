package org.rogatory.integrations.signature.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.exchange.Rejection;
import org.rogatory.integrations.signature.PackageDesk;
import org.rogatory.integrations.signature.TrustAway;
import org.rogatory.trust.TrustOutOfReach;
import org.springframework.dao.CannotAcquireLockException;

/** That nobody answers what is revoked excuses nothing else, in packages of today and of before. */
@Tag("slow")
class UnansweredSealsTest {

    @TempDir
    private Path keys;

    @TempDir
    private Path elsewhere;

    private PackageDesk sender;
    private PackageDesk receiver;
    private byte[] zip;
    private List<byte[]> both;

    @BeforeEach
    void seal() throws IOException {
        sender = new PackageDesk(keys);
        receiver = new PackageDesk(elsewhere);
        zip = Packages.zipped(Map.of("manifest.json", "{}".getBytes(UTF_8)));
        both = List.of(
                Packages.sealed(Packages.sealer(sender, Packages.CLOCK)), sender.cms(zip, Packages.AUTHORITY, true));
    }

    /** It believes the sender and can ask nobody about his keys. */
    private AsicPackageSealer unanswered(Clock clock) {
        var trust = sender.trust();
        return new AsicPackageSealer(receiver.seals(clock), trust, receiver.verifiers(trust, clock), clock);
    }

    @Test
    void opensWhatIsSoundThoughNobodyAnswers() throws IOException {
        for (var sealed : both) {
            assertThat(Packages.open(unanswered(Packages.CLOCK), sealed).authority())
                    .isEqualTo(Packages.AUTHORITY);
        }
    }

    @Test
    void refusesACertificateThatHasExpiredOrIsNotValidYet() {
        for (var day : List.of("2051-01-01T00:00:00Z", "2019-12-31T00:00:00Z")) {
            var clock = Clock.fixed(Instant.parse(day), ZoneOffset.UTC);
            both.forEach(container -> refuses(unanswered(clock), container));
        }
    }

    @Test
    void refusesARevokedKeyWhereItCanBeAsked() throws IOException {
        sender.revoke(Packages.AUTHORITY);

        both.forEach(container -> refuses(Packages.sealer(sender, Packages.CLOCK), container));
    }

    @Test
    void refusesADigestThatIsTooWeak() {
        refuses(unanswered(Packages.CLOCK), sender.weak(zip, Packages.AUTHORITY));
    }

    @Test
    void aRegisterThatCannotBeReadMakesNoSealInvalid() {
        for (var sealed : both) {
            assertThatThrownBy(() -> Packages.open(reading(new TrustAway()), sealed))
                    .isInstanceOf(TrustOutOfReach.class);
        }
    }

    @Test
    void aRegisterThatWasReadWhileItChangedMakesNoSealInvalid() {
        var failure = new CannotAcquireLockException("deadlock (synthetic)");
        for (var sealed : both) {
            assertThatThrownBy(() -> Packages.open(reading(new TrustAway(failure)), sealed))
                    .isSameAs(failure);
        }
    }

    private AsicPackageSealer reading(TrustAway register) {
        var verifiers = receiver.verifiers(register, Packages.CLOCK);
        return new AsicPackageSealer(receiver.seals(Packages.CLOCK), register, verifiers, Packages.CLOCK);
    }

    private static void refuses(AsicPackageSealer sealer, byte[] sealed) {
        assertThatThrownBy(() -> Packages.open(sealer, sealed))
                .isInstanceOf(Rejection.class)
                .hasMessage("seal_invalid");
    }
}
