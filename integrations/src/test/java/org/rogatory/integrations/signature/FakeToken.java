package org.rogatory.integrations.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.rogatory.integrations.signature.DemoCertificates.Purpose;
import org.rogatory.integrations.signature.DemoCertificates.Subject;
import org.rogatory.trust.Anchor;
import org.rogatory.trust.Bound;
import org.rogatory.trust.KeyUse;
import org.rogatory.trust.TrustLists;
import org.rogatory.trust.TrustMode;

/**
 * A national tool at hand, of one officer of Uzbekistan: it signs with a key of the demonstration, or with an algorithm
 * that is not known here; and who is believed.
 */
public final class FakeToken implements TrustLists {

    private static final String ALGORITHM = "GOST3411-2012-256WITHECGOST3410-2012-256";
    /** Object identifier of its digest in DER, and one that nobody has given out. */
    private static final String DIGEST = "06082a85030701010202";

    private static final String OTHER_DIGEST = "06082a8503070101027f";
    private static final X500Name NAME = new X500Name("CN=National key");

    private final Path folder;
    private final SealDesk desk;
    private final SoftKey key;
    private final Provider provider = new BouncyCastleProvider();
    private final KeyPair national;
    private final SoftKey issuer;
    private final Map<X509Certificate, Bound> registered = new HashMap<>();
    private X509Certificate nationalCertificate;
    private boolean anchored = true;

    public FakeToken(Path folder, String officer) throws Exception {
        this.folder = folder;
        desk = new SealDesk(folder);
        issuer = desk.demo().states().stream()
                .filter(state -> "UZ".equals(state.state()))
                .findFirst()
                .orElseThrow()
                .issuer();
        key = new DemoCertificates()
                .make(new Subject("UZ-GPO", "Demo key of an officer", officer), Purpose.SIGNATURES, issuer);
        var generator = KeyPairGenerator.getInstance("ECGOST3410-2012", provider);
        generator.initialize(new ECGenParameterSpec("Tc26-Gost-3410-12-256-paramSetA"));
        national = generator.generateKeyPair();
        nationalCertificate = certificate(NAME, national.getPublic(), nationalSigner());
    }

    private static X509Certificate certificate(X500Name issuing, PublicKey of, ContentSigner signer) throws Exception {
        // As the product reads it: without the library that knows the algorithm.
        return new JcaX509CertificateConverter()
                .getCertificate(builder(issuing, of).build(signer));
    }

    private static X509v3CertificateBuilder builder(X500Name issuing, PublicKey of) {
        var from = Date.from(Instant.parse("2020-01-01T00:00:00Z"));
        var until = Date.from(Instant.parse("2055-01-01T00:00:00Z"));
        return new JcaX509v3CertificateBuilder(issuing, BigInteger.TEN, from, until, NAME, of);
    }

    private ContentSigner nationalSigner() throws Exception {
        return new JcaContentSignerBuilder(ALGORITHM).setProvider(provider).build(national.getPrivate());
    }

    /** The officer's key signs. */
    public byte[] signed(byte[] content) {
        return PackageDesk.cms(content, key, new KeySigner(key), false);
    }

    /** The same with the content inside. */
    public byte[] attached(byte[] content) {
        return PackageDesk.cms(content, key, new KeySigner(key), true);
    }

    /** His national key signs, with GOST R 34.10-2012. */
    public byte[] national(byte[] content) throws Exception {
        return byNational(content, nationalCertificate);
    }

    /** The same, said to be by the officer's other key, which has not signed it. */
    public byte[] disguised(byte[] content) throws Exception {
        return byNational(content, key.certificate());
    }

    /** Another key of his, registered for this officer, signs by RSASSA-PSS with a salt of so many bytes. */
    public byte[] salted(byte[] content, String officer, int salt) throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var pair = generator.generateKeyPair();
        var issuing = new JcaX509CertificateHolder(issuer.certificate()).getSubject();
        var certificate = certificate(issuing, pair.getPublic(), new KeySigner(issuer));
        registered.put(certificate, new Bound("UZ", "UZ-GPO", officer, KeyUse.PERSON));
        var parameters = new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, salt, 1);
        var signer = new JcaContentSignerBuilder("SHA256withRSAandMGF1", parameters)
                .setProvider(provider)
                .build(pair.getPrivate());
        return made(signer, content, certificate);
    }

    /** A key signs that lies on a curve which the platform does not know. */
    public byte[] strange(byte[] content) throws Exception {
        var generator = KeyPairGenerator.getInstance("EC", provider);
        generator.initialize(new ECGenParameterSpec("sm2p256v1"));
        var pair = generator.generateKeyPair();
        var signer = new JcaContentSignerBuilder("SHA256withECDSA")
                .setProvider(provider)
                .build(pair.getPrivate());
        var certificate = new JcaX509CertificateConverter()
                .setProvider(provider)
                .getCertificate(builder(NAME, pair.getPublic()).build(signer));
        return made(signer, content, certificate);
    }

    private byte[] made(ContentSigner signer, byte[] content, X509Certificate named) throws Exception {
        var generator = new CMSSignedDataGenerator();
        var digests =
                new JcaDigestCalculatorProviderBuilder().setProvider(provider).build();
        generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(digests).build(signer, named));
        return made(generator, content, named);
    }

    /** The same, said to be over a digest of which nobody here knows the algorithm. */
    public byte[] unknownDigest(byte[] content) throws Exception {
        var cms = HexFormat.of().formatHex(national(content));
        var certificate = HexFormat.of().formatHex(nationalCertificate.getEncoded());
        var at = cms.indexOf(certificate);
        var renamed = renamed(cms.substring(0, at)) + certificate + renamed(cms.substring(at + certificate.length()));
        return HexFormat.of().parseHex(renamed);
    }

    private static String renamed(String cms) {
        return cms.replace(DIGEST, OTHER_DIGEST);
    }

    /** His national key signs twice in one. */
    public byte[] twice(byte[] content) throws Exception {
        var generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(signing(false, nationalCertificate));
        generator.addSignerInfoGenerator(signing(false, nationalCertificate));
        return made(generator, content, nationalCertificate);
    }

    /** His national key signs without naming the digest of what it signs. */
    public byte[] direct(byte[] content) throws Exception {
        var generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(signing(true, nationalCertificate));
        return made(generator, content, nationalCertificate);
    }

    private byte[] byNational(byte[] content, X509Certificate named) throws Exception {
        var generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(signing(false, named));
        return made(generator, content, named);
    }

    private SignerInfoGenerator signing(boolean direct, X509Certificate named) throws Exception {
        var digests =
                new JcaDigestCalculatorProviderBuilder().setProvider(provider).build();
        return new JcaSignerInfoGeneratorBuilder(digests)
                .setDirectSignature(direct)
                .build(nationalSigner(), named);
    }

    private byte[] made(CMSSignedDataGenerator generator, byte[] content, X509Certificate named) throws Exception {
        generator.addCertificates(new JcaCertStore(List.of(named, issuer.certificate())));
        return generator.generate(new CMSProcessableByteArray(content), false).getEncoded();
    }

    /** The demonstration's issuer certifies his national key, which is registered for this officer. */
    public void issueNational(String officer) throws Exception {
        var issuing = new JcaX509CertificateHolder(issuer.certificate()).getSubject();
        nationalCertificate = certificate(issuing, national.getPublic(), new KeySigner(issuer));
        register(officer);
    }

    /** His national key is registered for this officer. */
    public void register(String officer) {
        registered.put(nationalCertificate, new Bound("UZ", "UZ-GPO", officer, KeyUse.PERSON));
    }

    /** No certificate of any State is believed any more. */
    public void withoutAnchors() {
        anchored = false;
    }

    /** The issuer of his certificate revokes it. */
    public void revoke() throws IOException {
        revoke(key.certificate());
    }

    /** The issuer of his national certificate revokes that. */
    public void revokeNational() throws IOException {
        revoke(nationalCertificate);
    }

    private void revoke(X509Certificate certificate) throws IOException {
        var serial = certificate.getSerialNumber().toString(16);
        Files.writeString(folder.resolve("revoked.txt"), serial + " 2026-01-01T00:00:00Z\n");
    }

    public Verifiers verifiers() {
        return desk.verifiers();
    }

    @Override
    public List<Anchor> anchors() {
        return anchored ? desk.trust().anchors() : List.of();
    }

    @Override
    public Optional<Bound> bound(X509Certificate signer) {
        return Optional.ofNullable(registered.get(signer)).or(() -> desk.trust().bound(signer));
    }

    @Override
    public TrustMode mode(String state) {
        return anchored ? desk.trust().mode(state) : TrustMode.VOUCHED;
    }
}
