package org.rogatory.integrations.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verify;

import com.sun.net.httpserver.HttpServer;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSException;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;
import org.rogatory.directory.Directory;
import org.rogatory.documents.signature.Key;
import org.rogatory.figures.CallFailure;
import org.rogatory.figures.OutsideCalls;
import org.rogatory.integrations.signature.DemoCertificates.Purpose;
import org.rogatory.integrations.signature.DemoCertificates.Subject;
import org.rogatory.integrations.signature.SignatureSettings.KeyFile;
import org.rogatory.integrations.signature.SignatureSettings.Stamps;
import org.rogatory.trust.Anchor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** What the settings name instead of the demonstration's keys and time-stamps. */
@Tag("slow")
class ConfiguredKeysTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final byte[] CONTENT = {1, 2, 3};

    private final OutsideCalls calls = Mockito.mock(OutsideCalls.class);

    @TempDir
    private Path folder;

    private final DemoCertificates certificates = new DemoCertificates();

    @Test
    void signsWithTheKeyOfASettingWhichNobodyBelievesUnconfirmed() throws Exception {
        SoftKey root = certificates.make(new Subject("National", "National CA", null), Purpose.ISSUER, null);
        var rsa = KeyPairGenerator.getInstance("RSA");
        rsa.initialize(3072);
        SoftKey given = certificates.make(
                new Subject("No key of a directory", "Seal", null), Purpose.SIGNATURES, rsa.generateKeyPair(), root);
        var desk = new SealDesk(with(Map.of("UZ-GPO", file(given, "right"))), Clock.systemUTC());

        SigningKey key = desk.keys().of(new Key.Server("UZ-GPO"));

        var signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(given.certificate());
        signature.update(CONTENT);
        assertThat(signature.verify(key.sign(CONTENT))).isTrue();
        assertThat(desk.seeds().bound(given.certificate())).isEmpty();
        assertThat(desk.seeds().anchors())
                .extracting(Anchor::certificate)
                .isNotEmpty()
                .doesNotContain(root.certificate());
        assertThat(desk.seeds().of("UZ"))
                .isNotEmpty()
                .doesNotContain(given.certificate(), desk.demo().seal("UZ-GPO").certificate());
        assertThat(desk.keys()
                        .of(new Key.Server("KZ-GPO"))
                        .certificate()
                        .getSubjectX500Principal()
                        .getName())
                .contains("DEMONSTRATION");
    }

    /** What it would seal nobody believes. */
    @Test
    void doesNotStartWithACertificateThatHasEndedOrNotBegun() throws Exception {
        SoftKey given = certificates.make(new Subject("Any", "Seal", null), Purpose.SIGNATURES, null);
        var files = Map.of("UZ-GPO", file(given, "right"));

        refused(
                files,
                at("2050-01-01T00:00:00Z"),
                "rogatory.signature.pkcs12.UZ-GPO: the certificate has ended at 2049-12-31T23:59:59Z; name a new key");
        refused(
                files,
                at("2019-12-31T00:00:00Z"),
                "rogatory.signature.pkcs12.UZ-GPO: the certificate begins at 2020-01-01T00:00:00Z; wait");
        assertThat(new ConfiguredKeys(with(files), Directory.load(), at("2049-12-30T00:00:00Z")).of("UZ-GPO"))
                .isPresent();
    }

    private static Clock at(String moment) {
        return Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
    }

    @Test
    void doesNotStartWithWhatCannotBeUsedAndSaysWhy() throws Exception {
        SoftKey given = certificates.make(new Subject("Any", "Seal", null), Purpose.SIGNATURES, null);
        var small = KeyPairGenerator.getInstance("RSA");
        small.initialize(1024);
        SoftKey weak =
                certificates.make(new Subject("Any", "Seal", null), Purpose.SIGNATURES, small.generateKeyPair(), null);

        Path wrong = Files.writeString(folder.resolve("wrong"), "wrong");

        refused(
                Map.of("UZ-GPO", new KeyFile(null, null)),
                "rogatory.signature.pkcs12.UZ-GPO.password-file: is missing");
        refused(
                Map.of("UZ-GPO", new KeyFile(file(given, "right").file(), wrong)),
                "rogatory.signature.pkcs12.UZ-GPO.file: cannot be opened with the password");
        refused(
                Map.of("XX-NOBODY", file(given, "right")),
                "rogatory.signature.pkcs12 or .pkcs11: no authority XX-NOBODY");
        refused(Map.of("UZ-GPO", file(weak, "right")), "rogatory.signature.pkcs12.UZ-GPO: neither an RSA key");
        assertThatThrownBy(() -> new Stamps(URI.create("ftp://stamps.example"), PATIENCE))
                .hasMessage("rogatory.signature.tsa.url: no http or https address");
        assertThatThrownBy(() -> new Stamps(null, Duration.ZERO))
                .hasMessageStartingWith("rogatory.signature.tsa.timeout: ");
    }

    @Test
    void readsTheSettingsAsAnOperatorWritesThem() {
        var none = bound(Map.of());
        var all = bound(Map.of(
                "rogatory.signature.demo-keys", "false",
                "rogatory.signature.pkcs12.UZ-GPO.file", "/keys/gpo.p12",
                "rogatory.signature.pkcs12.UZ-GPO.password-file", "/keys/gpo.password",
                "rogatory.signature.pkcs11.library", "/lib/token.so",
                "rogatory.signature.pkcs11.labels.KZ-GPO", "seal",
                "rogatory.signature.tsa.url", "https://stamps.example/tsa",
                "rogatory.signature.revocation.online", "true"));

        assertThat(none.demoKeys()).isTrue();
        assertThat(none.pkcs12()).isEmpty();
        assertThat(none.pkcs11()).isNull();
        assertThat(none.tsa().url()).isNull();
        assertThat(all.pkcs12())
                .containsExactly(
                        Map.entry("UZ-GPO", new KeyFile(Path.of("/keys/gpo.p12"), Path.of("/keys/gpo.password"))));
        assertThat(all.pkcs11().labels()).containsExactly(Map.entry("KZ-GPO", "seal"));
        assertThat(all.pkcs11().slot()).isNull();
        assertThat(all.tsa().url()).isEqualTo(URI.create("https://stamps.example/tsa"));
        assertThat(all.revocation().online()).isTrue();
        assertThat(all.demoKeys()).isFalse();
    }

    private static SignatureSettings bound(Map<String, String> told) {
        return new Binder(new MapConfigurationPropertySource(told))
                .bindOrCreate("rogatory.signature", SignatureSettings.class);
    }

    @Test
    void givesNobodyADemonstrationKeyIfThatIsNotWanted() {
        var usual = SealDesk.settings(folder);
        var settings = new SignatureSettings(usual.keys(), false, Map.of(), null, usual.tsa(), usual.revocation());
        var desk = new SealDesk(settings, Clock.systemUTC());

        assertThat(desk.provider().has(new Key.Server("UZ-GPO"))).isFalse();
        assertThat(new SealDesk(folder).provider().has(new Key.Server("UZ-GPO")))
                .isTrue();
        assertThatThrownBy(() -> desk.keys().of(new Key.Server("UZ-GPO")))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> new TimeStamps(desk.demo(), settings, calls, Clock.systemUTC()).source())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(desk.trust().anchors()).isEmpty();
    }

    @Test
    void asksTheTimeStampAuthorityOfTheSettings() throws Exception {
        HttpServer server = stamping();
        server.start();
        try {
            String base = "http://127.0.0.1:" + server.getAddress().getPort();
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(CONTENT);

            byte[] token = asking(base + "/stamps")
                    .source()
                    .getTimeStampResponse(DigestAlgorithm.SHA256, hash)
                    .getBytes();

            assertThat(new TimeStampToken(new CMSSignedData(token))
                            .getTimeStampInfo()
                            .getMessageImprintDigest())
                    .isEqualTo(hash);
            assertThatThrownBy(
                            () -> asking(base + "/broken").source().getTimeStampResponse(DigestAlgorithm.SHA256, hash))
                    .isInstanceOf(DSSException.class)
                    .hasMessageContaining("503");
            verify(calls).answered("time-stamps");
            verify(calls).failed("time-stamps", CallFailure.REFUSED);
        } finally {
            server.stop(0);
        }
    }

    /** A time-stamp authority of the network, and beside it one that is out of order. */
    private HttpServer stamping() throws Exception {
        SoftKey stamps = new SealDesk(folder).demo().states().get(0).stamps();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/stamps", exchange -> {
            byte[] answer = stamped(exchange.getRequestBody().readAllBytes(), stamps);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.createContext("/broken", exchange -> {
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
        });
        return server;
    }

    private TimeStamps asking(String url) {
        var usual = SealDesk.settings(folder);
        var settings = new SignatureSettings(
                usual.keys(), true, Map.of(), null, new Stamps(URI.create(url), PATIENCE), usual.revocation());
        return new TimeStamps(new DemoKeys(settings, Directory.load()), settings, calls, Clock.systemUTC());
    }

    private static byte[] stamped(byte[] question, SoftKey key) {
        try {
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            var tokens = new TimeStampTokenGenerator(
                    new JcaSignerInfoGeneratorBuilder(digests).build(new KeySigner(key), key.certificate()),
                    digests.get(new AlgorithmIdentifier(TSPAlgorithms.SHA256)),
                    new ASN1ObjectIdentifier("2.25.1"));
            tokens.addCertificates(new JcaCertStore(key.chain()));
            return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                    .generate(
                            new TimeStampRequest(question),
                            BigInteger.ONE,
                            Date.from(Clock.systemUTC().instant()))
                    .getEncoded();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private SignatureSettings with(Map<String, KeyFile> files) {
        var usual = SealDesk.settings(folder);
        return new SignatureSettings(usual.keys(), true, files, null, usual.tsa(), usual.revocation());
    }

    private void refused(Map<String, KeyFile> files, String why) {
        refused(files, Clock.systemUTC(), why);
    }

    private void refused(Map<String, KeyFile> files, Clock clock, String why) {
        assertThatThrownBy(() -> new ConfiguredKeys(with(files), Directory.load(), clock))
                .isInstanceOf(SignatureNotSetUp.class)
                .hasMessageStartingWith(why);
    }

    private KeyFile file(SoftKey key, String password) throws Exception {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("any", key.key(), password.toCharArray(), key.chain().toArray(Certificate[]::new));
        var content = new ByteArrayOutputStream();
        store.store(content, password.toCharArray());
        Path file = Files.createTempFile(folder, "given", ".p12");
        Files.write(file, content.toByteArray());
        return new KeyFile(file, Files.writeString(folder.resolve("password"), password + "\n"));
    }
}
