package org.rogatory.integrations.signature.check;

import eu.europa.esig.dss.crl.CRLUtils;
import eu.europa.esig.dss.enumerations.RevocationOrigin;
import eu.europa.esig.dss.spi.x509.revocation.crl.CRLSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.CRLToken;
import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.rogatory.trust.Anchor;
import org.rogatory.trust.Bound;
import org.rogatory.trust.KeyUse;
import org.rogatory.trust.TrustLists;
import org.rogatory.trust.TrustMode;

/** The authority of certification of one invented State, and the lists that believe it. */
public final class Mint implements TrustLists {

    static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");
    static final Instant UNTIL = Instant.parse("2055-01-01T00:00:00Z");

    private final String state;
    private final Holder root;
    private final Holder clock;
    private final Map<X509Certificate, Bound> bound = new HashMap<>();
    private final Map<BigInteger, Instant> revoked = new HashMap<>();
    private TrustMode mode = TrustMode.CERTIFICATE;
    private long serial;

    /** A key and its certificate. */
    public record Holder(KeyPair keys, X509Certificate certificate) {}

    /**
     * Over an issuer that is there already, and its time-stamps; what they publish is published elsewhere.
     *
     * @param serial after which the numbers of its certificates begin
     */
    public Mint(String state, Holder issuer, Holder stamps, long serial) {
        this.state = state;
        root = issuer;
        clock = stamps;
        this.serial = serial;
    }

    /** With a root of its own. */
    public Mint(String state) throws Exception {
        this.state = state;
        serial = 1;
        KeyPair pair = pair();
        X500Name name = new X500Name("CN=Test root of " + state);
        var builder = new JcaX509v3CertificateBuilder(
                name, BigInteger.ONE, Date.from(FROM), Date.from(UNTIL), name, pair.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        builder.addExtension(
                Extension.subjectKeyIdentifier,
                false,
                new JcaX509ExtensionUtils().createSubjectKeyIdentifier(pair.getPublic()));
        root = new Holder(pair, certificate(builder, pair));
        clock = stamping(UNTIL);
    }

    /** The same issuer with time-stamps of another key, whose certificate ends then. */
    Mint stampingUntil(Instant until) throws Exception {
        return new Mint(state, root, stamping(until), serial);
    }

    /** The same issuer with the time-stamps of another, for which nobody here answers. */
    Mint stampedBy(Mint other) {
        return new Mint(state, root, other.clock, serial);
    }

    private Holder stamping(Instant until) throws Exception {
        KeyPair stamps = pair();
        var stamping = builder("Test clock of " + state, stamps, until);
        stamping.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
        stamping.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        return new Holder(stamps, certificate(stamping, root.keys()));
    }

    /** The key of an authority, registered for it. */
    public Holder authority(String key, Instant until) throws Exception {
        Holder holder = stranger("Test seal of " + key, until);
        bound.put(holder.certificate(), new Bound(state, key, null, KeyUse.SEAL));
        return holder;
    }

    /** A key with a certificate, registered for nobody. */
    public Holder stranger(String name, Instant until) throws Exception {
        KeyPair pair = pair();
        var builder = builder(name, pair, until);
        builder.addExtension(
                Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        return new Holder(pair, certificate(builder, root.keys()));
    }

    /** Registers a certificate for somebody. */
    public void register(X509Certificate certificate, Bound registered) {
        bound.put(certificate, registered);
    }

    /** From now on it is believed by its word alone. */
    public void vouchOnly() {
        mode = TrustMode.VOUCHED;
    }

    /** Revokes a certificate; lists of later say so. */
    public void revoke(Holder holder, Instant at) {
        revoked.put(holder.certificate().getSerialNumber(), at);
    }

    /** Whether nobody stands above it; what is signed under another root has to bring what lies between. */
    boolean ownRoot() {
        var issuer = root.certificate();
        return issuer.getIssuerX500Principal().equals(issuer.getSubjectX500Principal());
    }

    /** From which all descends that it issued. */
    public X509Certificate rootCertificate() {
        return root.certificate();
    }

    KeyEntityTSPSource stamps(Instant at) {
        var source = new KeyEntityTSPSource(
                clock.keys().getPrivate(), clock.certificate(), List.of(clock.certificate(), root.certificate()));
        source.setTsaPolicy("1.2.3.4");
        source.setProductionTime(Date.from(at));
        return source;
    }

    /** What the State published about its revocations at a moment. */
    Revocations published(Instant at) {
        return new Revocations(lists(at), null);
    }

    CRLSource lists(Instant at) {
        return asking(root.certificate(), list(at));
    }

    /** Asks a list that was published by this issuer. */
    static CRLSource asking(X509Certificate publisher, byte[] list) {
        return (certificate, issuer) -> {
            if (!issuer.getCertificate().equals(publisher)) {
                return null;
            }
            try {
                var token = new CRLToken(certificate, CRLUtils.buildCRLValidity(CRLUtils.buildCRLBinary(list), issuer));
                token.setExternalOrigin(RevocationOrigin.EXTERNAL);
                return token;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** The list of what is revoked, as it is published at a moment. */
    byte[] list(Instant at) {
        try {
            var builder = new JcaX509v2CRLBuilder(root.certificate(), Date.from(at));
            builder.setNextUpdate(Date.from(at.plusSeconds(30L * 24 * 3600)));
            revoked.forEach((number, when) -> builder.addCRLEntry(number, Date.from(when), CRLReason.keyCompromise));
            return builder.build(signer(root.keys())).getEncoded();
        } catch (OperatorCreationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same with the number by which it is counted, as authorities of certification publish it. */
    public byte[] numbered(Instant at, long number) {
        try {
            var builder = new JcaX509v2CRLBuilder(root.certificate(), Date.from(at));
            builder.setNextUpdate(Date.from(at.plusSeconds(30L * 24 * 3600)));
            revoked.forEach((each, when) -> builder.addCRLEntry(each, Date.from(when), CRLReason.keyCompromise));
            builder.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(number)));
            return builder.build(signer(root.keys())).getEncoded();
        } catch (OperatorCreationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<Anchor> anchors() {
        return mode == TrustMode.CERTIFICATE
                ? List.of(new Anchor(state, "List of " + state, root.certificate()))
                : List.of();
    }

    @Override
    public Optional<Bound> bound(X509Certificate signer) {
        return Optional.ofNullable(bound.get(signer));
    }

    @Override
    public TrustMode mode(String asked) {
        return asked.equals(state) ? mode : TrustMode.NONE;
    }

    private X509v3CertificateBuilder builder(String name, KeyPair pair, Instant until) throws Exception {
        var issuer = root.certificate();
        var builder = new JcaX509v3CertificateBuilder(
                issuer,
                BigInteger.valueOf(++serial),
                Date.from(FROM),
                Date.from(until),
                new X500Principal("CN=" + name),
                pair.getPublic());
        builder.addExtension(
                Extension.authorityKeyIdentifier,
                false,
                new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(issuer));
        return builder;
    }

    private static KeyPair pair() throws Exception {
        var generator = KeyPairGenerator.getInstance("EC", Security.getProvider("SunEC"));
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static X509Certificate certificate(X509v3CertificateBuilder builder, KeyPair issuer) throws Exception {
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer(issuer)));
    }

    private static ContentSigner signer(KeyPair issuer) throws OperatorCreationException {
        return new JcaContentSignerBuilder("SHA256withECDSA").build(issuer.getPrivate());
    }
}
