package org.rogatory.integrations.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import eu.europa.esig.dss.enumerations.CertificateStatus;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.x509.revocation.crl.CRLToken;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.integrations.signature.SignatureSettings.Revocation;
import org.rogatory.integrations.signature.SignatureSettings.Stamps;
import org.rogatory.integrations.signature.check.Mint;
import org.rogatory.integrations.signature.check.Mint.Holder;

/** An address that brings something else than the list of the issuer has brought nothing, whatever it brings. */
class OnlineListsTest {

    private static final String HOST = "lists.example";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final X500Name NAME = new X500Name("CN=Test root of UZ");

    private Holder issuer;
    private Mint lists;
    private HttpServer server;

    @BeforeEach
    void listen() throws Exception {
        issuer = root();
        lists = new Mint("UZ", issuer, issuer, 100);
        byte[] list = lists.numbered(NOW, 2);
        byte[] forged = new Mint("UZ").numbered(NOW, 3);
        byte[] page = "<html><body>Nothing here</body></html>".getBytes(StandardCharsets.US_ASCII);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/list", call -> answer(call, list));
        server.createContext("/forged", call -> answer(call, forged));
        server.createContext("/page", call -> answer(call, page));
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private static void answer(HttpExchange call, byte[] body) throws IOException {
        call.sendResponseHeaders(200, body.length);
        call.getResponseBody().write(body);
        call.close();
    }

    private static KeyPair pair() throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static X509Certificate certificate(X509v3CertificateBuilder builder, KeyPair by) throws Exception {
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(by.getPrivate())));
    }

    private static Holder root() throws Exception {
        KeyPair keys = pair();
        var builder = new JcaX509v3CertificateBuilder(
                NAME, BigInteger.ONE, from(), Date.from(NOW.plus(Duration.ofDays(900))), NAME, keys.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        return new Holder(keys, certificate(builder, keys));
    }

    private static Date from() {
        return Date.from(NOW.minus(Duration.ofDays(100)));
    }

    /** A seal whose certificate names these addresses for what is revoked. */
    private Holder naming(String... paths) throws Exception {
        KeyPair keys = pair();
        var points = Stream.of(paths).map(this::point).toArray(DistributionPoint[]::new);
        var builder = new JcaX509v3CertificateBuilder(
                issuer.certificate(),
                BigInteger.TEN,
                from(),
                Date.from(NOW.plus(Duration.ofDays(300))),
                new X500Principal("CN=Synthetic seal"),
                keys.getPublic());
        builder.addExtension(Extension.cRLDistributionPoints, false, new CRLDistPoint(points));
        return new Holder(keys, certificate(builder, issuer.keys()));
    }

    private DistributionPoint point(String path) {
        var address = "http://" + HOST + ":" + server.getAddress().getPort() + path;
        var name = new GeneralName(GeneralName.uniformResourceIdentifier, address);
        return new DistributionPoint(new DistributionPointName(new GeneralNames(name)), null, null);
    }

    private static OnlineRevocation online() {
        return new OnlineRevocation(
                host -> List.of(InetAddress.getByName("127.0.0.1")),
                new SignatureSettings(
                        Path.of("keys"),
                        false,
                        Map.of(),
                        null,
                        new Stamps(null, PATIENCE),
                        new Revocation(true, PATIENCE, Set.of(HOST))));
    }

    private CertificateToken above() {
        return new CertificateToken(issuer.certificate());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/page", "/forged"})
    void theNextAddressIsAsked(String path) throws Exception {
        var seal = new CertificateToken(naming(path, "/list").certificate());

        assertThat(online().crl(seal, above()))
                .isNotNull()
                .extracting(CRLToken::getStatus)
                .isEqualTo(CertificateStatus.GOOD);
    }

    /** What the library is told of a seal if this list was carried in. */
    private CertificateStatus status(Holder seal, byte[] carried) {
        var verifiers = new Verifiers(
                lists, mock(DemoRevocation.class), new KeptRevocation(key -> Optional.of(carried)), online());
        return verifiers
                .fresh()
                .getCrlSource()
                .getRevocationToken(new CertificateToken(seal.certificate()), above())
                .getStatus();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/page", "/forged"})
    void theListThatWasCarriedInSpeaks(String path) throws Exception {
        var seal = naming(path);
        assertThat(status(seal, lists.numbered(NOW, 4))).isEqualTo(CertificateStatus.GOOD);

        lists.revoke(seal, NOW.minusSeconds(60));
        assertThat(status(seal, lists.numbered(NOW, 5))).isEqualTo(CertificateStatus.REVOKED);
    }
}
