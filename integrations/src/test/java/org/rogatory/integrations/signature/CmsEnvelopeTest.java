package org.rogatory.integrations.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSAuthEnvelopedData;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.directory.Directory;
import org.rogatory.exchange.EnvelopeUnreadable;
import org.rogatory.exchange.NoEncryptionKey;
import org.rogatory.integrations.signature.DemoCertificates.Purpose;
import org.rogatory.integrations.signature.DemoCertificates.Subject;
import org.rogatory.integrations.signature.SignatureSettings.KeyFile;
import org.rogatory.trust.Anchor;
import org.rogatory.trust.Bound;
import org.rogatory.trust.KeyUse;
import org.rogatory.trust.TrustLists;
import org.rogatory.trust.TrustMode;

/** Only those for whom an envelope was closed open it, and only as long as no bit of it was changed. */
@Tag("slow")
class CmsEnvelopeTest {

    private static final byte[] CONTENT = "V-1: SYNTHETIC Person".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path directory;

    @TempDir
    private Path elsewhere;

    private static CmsEnvelope envelope(SealDesk desk) {
        return envelope(desk, SealDesk.NOW);
    }

    private static CmsEnvelope envelope(SealDesk desk, Instant now) {
        return new CmsEnvelope(desk.trust(), desk.encryption(), desk.demo(), Clock.fixed(now, ZoneOffset.UTC));
    }

    @Test
    void aKeyWhoseTimeIsOverReachesNobody() {
        var desk = new SealDesk(directory);
        assertThat(envelope(desk).reaches("KZ-GPO")).isTrue();

        var later = envelope(desk, Instant.parse("2190-01-01T00:00:00Z"));

        assertThat(later.reaches("KZ-GPO")).isFalse();
        assertThatThrownBy(() -> later.close(CONTENT, List.of("KZ-GPO"))).isInstanceOf(NoEncryptionKey.class);
    }

    @Test
    void isOpenedByEachOfItsReadersAndByNobodyElse() throws Exception {
        var envelope = envelope(new SealDesk(directory));
        var closed = envelope.close(CONTENT, List.of("KZ-GPO", "KZ-UNIT-1"));

        assertThat(envelope.open(closed, "KZ-GPO")).isEqualTo(CONTENT);
        assertThat(envelope.open(closed, "KZ-UNIT-1")).isEqualTo(CONTENT);
        assertThatThrownBy(() -> envelope.open(closed, "UZ-GPO")).isInstanceOf(EnvelopeUnreadable.class);
        assertThat(new String(closed, StandardCharsets.ISO_8859_1)).doesNotContain("SYNTHETIC");
        assertThat(new CMSAuthEnvelopedData(closed).getEncryptionAlgOID()).isEqualTo(CMSAlgorithm.AES256_GCM.getId());
    }

    @Test
    void isNotOpenedWithTheKeyOfTheSameAuthorityElsewhere() {
        var closed = envelope(new SealDesk(directory)).close(CONTENT, List.of("KZ-GPO"));
        var stranger = envelope(new SealDesk(elsewhere));

        assertThatThrownBy(() -> stranger.open(closed, "KZ-GPO")).isInstanceOf(EnvelopeUnreadable.class);
    }

    @Test
    void isNotOpenedOnceItWasChanged() throws Exception {
        var envelope = envelope(new SealDesk(directory));
        var closed = envelope.close(CONTENT, List.of("KZ-GPO"));
        var mac = changed(closed, new CMSAuthEnvelopedData(closed).getMac());
        var cut = Arrays.copyOf(closed, closed.length / 2);

        assertThatThrownBy(() -> envelope.open(mac, "KZ-GPO")).isInstanceOf(EnvelopeUnreadable.class);
        assertThatThrownBy(() -> envelope.open(cut, "KZ-GPO")).isInstanceOf(EnvelopeUnreadable.class);
        assertThatThrownBy(() -> envelope.open(new byte[] {1, 2, 3}, "KZ-GPO")).isInstanceOf(EnvelopeUnreadable.class);
    }

    /** The same with one bit of a part of it turned round. */
    private static byte[] changed(byte[] whole, byte[] part) {
        var at = new String(whole, StandardCharsets.ISO_8859_1)
                .lastIndexOf(new String(part, StandardCharsets.ISO_8859_1));
        var changed = whole.clone();
        changed[at] ^= 1;
        return changed;
    }

    @Test
    void isNotClosedForWhomThereIsNoKey() {
        var envelope = envelope(new SealDesk(directory));

        assertThat(envelope.reaches("KZ-GPO")).isTrue();
        assertThat(envelope.reaches("DE-BFJ")).isFalse();
        assertThatThrownBy(() -> envelope.close(CONTENT, List.of("KZ-GPO", "DE-BFJ")))
                .isInstanceOf(NoEncryptionKey.class);
    }

    @Test
    void keepsTheKeyOfADemonstrationOverARestart() {
        var closed = envelope(new SealDesk(directory)).close(CONTENT, List.of("KZ-GPO"));

        assertThat(envelope(new SealDesk(directory)).open(closed, "KZ-GPO")).isEqualTo(CONTENT);
    }

    @Test
    void aKeyToReadWithIsNoSeal() {
        var desk = new SealDesk(directory);
        var certificate = desk.seeds().encryption("KZ-GPO").orElseThrow();

        assertThat(desk.trust().bound(certificate)).contains(new Bound("KZ", "KZ-GPO", null, KeyUse.ENCRYPTION));
        assertThat(desk.seeds().of("KZ")).contains(certificate);
    }

    @Test
    void isReadWithAnRsaKeyThatTheSettingsName() throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var certificates = new DemoCertificates();
        var issuer = certificates.make(new Subject("Own", "Own CA", null), Purpose.ISSUER, null);
        var key = certificates.make(
                new Subject("UZ-GPO", "Own", null), Purpose.ENCRYPTION, generator.generateKeyPair(), issuer);
        var settings = new EncryptionSettings(Map.of("UZ-GPO", file("own", key)), Map.of());
        var envelope = reading(settings, key);

        assertThat(envelope.open(envelope.close(CONTENT, List.of("UZ-GPO")), "UZ-GPO"))
                .isEqualTo(CONTENT);
    }

    private KeyFile file(String name, SoftKey key) throws Exception {
        new KeyFiles(elsewhere).write(name, Map.of(name, key));
        return new KeyFile(elsewhere.resolve(name + ".p12"), elsewhere.resolve("seal.password"));
    }

    /** An envelope of a node with these settings, where this key is in the register. */
    private CmsEnvelope reading(EncryptionSettings settings, SoftKey key) {
        var clock = Clock.fixed(SealDesk.NOW, ZoneOffset.UTC);
        var configured = new ConfiguredEncryption(settings, Directory.load(), clock);
        return new CmsEnvelope(new Registered(key.certificate()), configured, new SealDesk(directory).demo(), clock);
    }

    /** A former key may have ended: it only reads what is there. */
    @Test
    void isNotAskedForWithACertificateThatHasEnded() throws Exception {
        var certificates = new DemoCertificates();
        var issuer = certificates.make(new Subject("Own", "Own CA", null), Purpose.ISSUER, null);
        var ended = Map.of(
                "UZ-GPO",
                file("ended", certificates.make(new Subject("UZ-GPO", "Own", null), Purpose.ENCRYPTION, issuer)));
        var later = Clock.fixed(Instant.parse("2050-01-01T00:00:00Z"), ZoneOffset.UTC);

        assertThatThrownBy(() ->
                        new ConfiguredEncryption(new EncryptionSettings(ended, Map.of()), Directory.load(), later))
                .isInstanceOf(SignatureNotSetUp.class)
                .hasMessageStartingWith("rogatory.signature.encryption.pkcs12.UZ-GPO: the certificate has ended");
        var former = new EncryptionSettings(Map.of(), Map.of("UZ-GPO", List.of(ended.get("UZ-GPO"))));
        assertThat(new ConfiguredEncryption(former, Directory.load(), later).reading("UZ-GPO"))
                .hasSize(1);
    }

    @Test
    void whatWasClosedForAFormerKeyStaysReadable() throws Exception {
        var certificates = new DemoCertificates();
        var issuer = certificates.make(new Subject("Own", "Own CA", null), Purpose.ISSUER, null);
        var subject = new Subject("UZ-GPO", "Own", null);
        var before = certificates.make(subject, Purpose.ENCRYPTION, issuer);
        var now = certificates.make(subject, Purpose.ENCRYPTION, issuer);
        var current = Map.of("UZ-GPO", file("now", now));
        var kept = new EncryptionSettings(current, Map.of("UZ-GPO", List.of(file("before", before))));
        var readers = List.of("UZ-GPO");
        var demonstrated = envelope(new SealDesk(directory)).close(CONTENT, readers);
        var earlier = reading(kept, before).close(CONTENT, readers);
        var later = reading(kept, now).close(CONTENT, readers);

        for (var closed : List.of(demonstrated, earlier, later)) {
            assertThat(reading(kept, now).open(closed, "UZ-GPO")).isEqualTo(CONTENT);
        }
        var forgotten = reading(new EncryptionSettings(current, Map.of()), now);
        assertThatThrownBy(() -> forgotten.open(earlier, "UZ-GPO")).isInstanceOf(EnvelopeUnreadable.class);
    }

    @Test
    void whateverComesInsteadOfAnEnvelopeIsUnreadable() throws Exception {
        var envelope = envelope(new SealDesk(directory));
        var closed = envelope.close(CONTENT, List.of("KZ-GPO"));
        var random = new Random(4711);

        for (var time = 0; time < 300; time++) {
            var garbage = closed.clone();
            var from = random.nextInt(garbage.length);
            for (var at = from; at < Math.min(garbage.length, from + 8); at++) {
                garbage[at] ^= (byte) (1 + random.nextInt(255));
            }
            var thrown = catchThrowable(() -> envelope.open(garbage, "KZ-GPO"));
            assertThat(thrown == null || thrown instanceof EnvelopeUnreadable)
                    .as("not protected, and of no effect; or unreadable: %s", thrown)
                    .isTrue();
        }
        var hollow = new DERTaggedObject(0, new DERSequence());
        for (var none : List.of(
                new byte[0],
                new ContentInfo(CMSObjectIdentifiers.authEnvelopedData, new DERSequence()).getEncoded(),
                new DERSequence(hollow).getEncoded(),
                new byte[] {0x30, (byte) 0x84, 0x7f, -1, -1, -1})) {
            assertThatThrownBy(() -> envelope.open(none, "KZ-GPO")).isInstanceOf(EnvelopeUnreadable.class);
        }
    }

    @Test
    void theKeysOfADemonstrationAreThereBeforeAnybodyNeedsOne() {
        new SealDesk(directory).seeds().prepare();

        assertThat(directory.resolve("KZ-GPO.encryption.p12")).exists();
        assertThat(directory.resolve("UZ-GPO.encryption.p12")).exists();
        assertThat(directory.resolve("DE-BFJ.encryption.p12")).doesNotExist();
    }

    /** A register in which this is the key of every authority. */
    private record Registered(X509Certificate certificate) implements TrustLists {

        @Override
        public List<Anchor> anchors() {
            return List.of();
        }

        @Override
        public Optional<Bound> bound(X509Certificate signer) {
            return Optional.empty();
        }

        @Override
        public List<X509Certificate> encryption(String authority) {
            return List.of(certificate);
        }

        @Override
        public TrustMode mode(String state) {
            return TrustMode.NONE;
        }
    }
}
