package org.rogatory.integrations.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rogatory.integrations.signature.OwnKeyFile.bytes;
import static org.rogatory.integrations.signature.OwnKeyFile.pin;

import java.math.BigInteger;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import javax.crypto.spec.PBEParameterSpec;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.pkcs.AuthenticatedSafe;
import org.bouncycastle.asn1.pkcs.ContentInfo;
import org.bouncycastle.asn1.pkcs.EncryptedData;
import org.bouncycastle.asn1.pkcs.MacData;
import org.bouncycastle.asn1.pkcs.PKCS12PBEParams;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.Pfx;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.documents.signature.Key;
import org.rogatory.documents.signature.PersonalKeyRefused;
import org.rogatory.documents.signature.PersonalKeyRefused.Reason;
import org.rogatory.documents.signature.PersonalKeys;
import org.rogatory.documents.signature.PersonalKeys.Asked;
import org.rogatory.integrations.signature.DemoCertificates.Purpose;
import org.rogatory.integrations.signature.DemoCertificates.Subject;
import org.rogatory.trust.Certificates;

/** The key file of an officer is there for one signature only, and only for his own. */
@Tag("slow")
class OfferedKeysTest {

    @TempDir
    private Path directory;

    private SealDesk desk;
    private SoftKey issuer;
    private SoftKey given;
    private byte[] file;

    @BeforeEach
    void giveAKey() throws Exception {
        desk = new SealDesk(directory);
        var own = OwnKeyFile.of(desk);
        issuer = own.issuer();
        given = own.given();
        file = own.content();
    }

    @Test
    void signsUntilTheOfferIsClosedAndForgetsThePin() {
        char[] pin = pin();
        Key.Personal key;
        try (var offer = desk.offered().offer(file, pin, officer())) {
            key = offer.key();
            assertThat(offer.authority()).isEqualTo("UZ-GPO");
            assertThat(desk.keys().of(key).certificate()).isEqualTo(given.certificate());
            assertThat(key.toString()).doesNotContain("4711");
        }
        assertThat(pin).containsOnly('\0');
        assertThatThrownBy(() -> desk.keys().of(key)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refusesWhatIsNotHisKeyOpenedByHisPin() {
        refused(() -> desk.offered().offer(file, "0000".toCharArray(), officer()), Reason.NOT_OPENED);
        refused(() -> desk.offered().offer(new byte[] {1}, pin(), officer()), Reason.NOT_OPENED);
        refused(() -> desk.offered().offer(file, pin(), new Asked("another", null)), Reason.NOT_HIS);
        Clock later = Clock.fixed(Instant.parse("2051-01-01T00:00:00Z"), ZoneOffset.UTC);
        refused(() -> new OfferedKeys(desk.trust(), later).offer(file, pin(), officer()), Reason.NOT_VALID_NOW);
    }

    private SoftKey another(String officer, Purpose purpose) throws Exception {
        return new DemoCertificates().make(new Subject("UZ-GPO", "Another demo key", officer), purpose, issuer);
    }

    private byte[] file(SoftKey... keys) throws Exception {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (var key : keys) {
            store.setKeyEntry(
                    "key-" + store.size(), key.key(), pin(), key.chain().toArray(Certificate[]::new));
        }
        return bytes(store);
    }

    private X509Certificate used(byte[] content, Asked asked) {
        try (var offer = desk.offered().offer(content, pin(), asked)) {
            return desk.keys().of(offer.key()).certificate();
        }
    }

    @Test
    void refusesAFileWithoutAKey() throws Exception {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("own", given.certificate());
        refused(() -> desk.offered().offer(bytes(store), pin(), officer()), Reason.NOT_ONE_KEY);
    }

    /** His certificate is in each letter he has signed: whoever holds his session could lay a key of his own to it. */
    @Test
    void refusesAKeyThatIsNotTheOneOfItsCertificate() throws Exception {
        var foreign = file(new SoftKey(another("colleague", Purpose.SIGNATURES).key(), given.chain()));
        refused(() -> desk.offered().offer(foreign, pin(), officer()), Reason.NOT_ONE_KEY);

        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var pair = generator.generateKeyPair();
        var subject = new Subject("UZ-GPO", "Another demo key", "officer");
        var ofRsa = new DemoCertificates().make(subject, Purpose.SIGNATURES, pair, issuer);
        assertThat(used(file(ofRsa), officer())).isEqualTo(ofRsa.certificate());
        for (var mixed : List.of(new SoftKey(given.key(), ofRsa.chain()), new SoftKey(ofRsa.key(), given.chain()))) {
            var content = file(mixed);
            refused(() -> desk.offered().offer(content, pin(), officer()), Reason.NOT_ONE_KEY);
        }
    }

    @Test
    void ofSeveralKeysTheOnlyOneThatCouldSignIsTaken() throws Exception {
        var foreign = another("colleague", Purpose.SIGNATURES);
        var reading = another("officer", Purpose.ENCRYPTION);
        assertThat(used(file(foreign, reading, given), officer())).isEqualTo(given.certificate());
        assertThat(used(file(given, given), officer())).as("one key twice").isEqualTo(given.certificate());
        refused(() -> desk.offered().offer(file(foreign), pin(), officer()), Reason.NOT_HIS);
    }

    @Test
    void ofSeveralThatCouldSignHeChoosesOneByItsCertificate() throws Exception {
        var second = another("officer", Purpose.SIGNATURES);
        var both = file(given, second);
        assertThatThrownBy(() -> desk.offered().offer(both, pin(), officer()))
                .isInstanceOfSatisfying(PersonalKeyRefused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.SEVERAL);
                    assertThat(refused.choices())
                            .extracting(PersonalKeys.Choice::serial)
                            .containsExactlyInAnyOrder(serial(given), serial(second));
                    assertThat(refused.getMessage()).doesNotContain("demo key", serial(given));
                });

        for (var key : List.of(given, second)) {
            var chosen = new Asked("officer", Certificates.fingerprint(key.certificate()));
            assertThat(used(both, chosen)).isEqualTo(key.certificate());
        }
        var none = new Asked("officer", "0".repeat(64));
        refused(() -> desk.offered().offer(both, pin(), none), Reason.NOT_ONE_KEY);
    }

    private static String serial(SoftKey key) {
        return key.certificate().getSerialNumber().toString(16);
    }

    @Test
    void refusesAFileThatIsTooMuchWorkBeforeItsPinIsTried() throws Exception {
        var sound = Pfx.getInstance(file);
        var contents = AuthenticatedSafe.getInstance(
                        ASN1OctetString.getInstance(sound.getAuthSafe().getContent())
                                .getOctets())
                .getContentInfo();
        var mac = sound.getMacData();
        var slow = new MacData(mac.getMac(), mac.getSalt(), 1_000_001);
        refused(() -> desk.offered().offer(made(contents, slow), pin(), officer()), Reason.NOT_OPENED);

        var hashed = new AlgorithmIdentifier(
                PKCSObjectIdentifiers.pbeWithSHAAnd3_KeyTripleDES_CBC, new PKCS12PBEParams(new byte[8], 1_000_001));
        var encrypted = new EncryptedData(PKCSObjectIdentifiers.data, hashed, new DEROctetString(new byte[8]));
        var costly = new ContentInfo[] {new ContentInfo(PKCSObjectIdentifiers.encryptedData, encrypted)};
        refused(() -> desk.offered().offer(made(costly, null), pin(), officer()), Reason.NOT_OPENED);

        var many = new ContentInfo[5];
        Arrays.fill(many, contents[0]);
        refused(() -> desk.offered().offer(made(many, mac), pin(), officer()), Reason.NOT_ONE_KEY);
    }

    @Test
    void countsTheRoundsOfKeysToo() throws Exception {
        var usual = KeyFileWork.of(file);
        assertThat(usual.contents()).isEqualTo(2);
        assertThat(usual.rounds()).isBetween(BigInteger.valueOf(3), BigInteger.valueOf(100_000));

        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        var often = new PBEParameterSpec(new byte[20], 1_000_000);
        store.setEntry(
                "own",
                new KeyStore.PrivateKeyEntry(given.key(), given.chain().toArray(Certificate[]::new)),
                new KeyStore.PasswordProtection(pin(), "PBEWithHmacSHA256AndAES_256", often));
        refused(() -> desk.offered().offer(bytes(store), pin(), officer()), Reason.NOT_OPENED);
    }

    private static byte[] made(ContentInfo[] contents, MacData mac) throws Exception {
        var inside = new DEROctetString(new AuthenticatedSafe(contents).getEncoded());
        return new Pfx(new ContentInfo(PKCSObjectIdentifiers.data, inside), mac).getEncoded();
    }

    private static void refused(ThrowingCallable offer, Reason reason) {
        assertThatThrownBy(offer)
                .isInstanceOfSatisfying(
                        PersonalKeyRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static Asked officer() {
        return new Asked("officer", null);
    }
}
