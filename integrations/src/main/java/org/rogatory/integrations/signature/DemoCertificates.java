package org.rogatory.integrations.signature;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/** Certificates for demonstration and training. */
final class DemoCertificates {

    private static final String MARK = "DEMONSTRATION KEY - NOT FOR REAL USE";
    private static final Time FROM = new Time(new ASN1GeneralizedTime("20200101000000Z"));
    private static final Time UNTIL = new Time(new ASN1GeneralizedTime("20491231235959Z"));
    /** Where it could be asked what is revoked, if that were not answered in the process itself. */
    private static final String REVOCATION = "urn:rogatory:demonstration:revocation";

    private final SecureRandom random = new SecureRandom();

    /** What a certificate is for. */
    enum Purpose {
        ROOT(KeyUsage.keyCertSign | KeyUsage.cRLSign),
        ISSUER(KeyUsage.keyCertSign | KeyUsage.cRLSign),
        TIME_STAMPS(KeyUsage.digitalSignature),
        REVOCATION(KeyUsage.digitalSignature),
        SIGNATURES(KeyUsage.digitalSignature | KeyUsage.nonRepudiation),
        ENCRYPTION(KeyUsage.keyAgreement);

        private final int usage;

        Purpose(int usage) {
            this.usage = usage;
        }

        private BasicConstraints constraints() {
            return switch (this) {
                case ROOT -> new BasicConstraints(1);
                case ISSUER -> new BasicConstraints(0);
                default -> new BasicConstraints(false);
            };
        }
    }

    /**
     * Whose certificate it is.
     *
     * @param organisation of an authority its key in the directory
     * @param officer user name of the owner of a personal key
     */
    record Subject(
            String organisation, String name, @Nullable String officer) {

        private X500Name full() {
            X500NameBuilder builder = new X500NameBuilder(BCStyle.INSTANCE)
                    .addRDN(BCStyle.O, organisation)
                    .addRDN(BCStyle.OU, MARK)
                    .addRDN(BCStyle.CN, name);
            return officer == null
                    ? builder.build()
                    : builder.addRDN(BCStyle.UID, officer).build();
        }
    }

    /** A certificate for a new P-256 key; its own issuer if there is none. */
    SoftKey make(Subject subject, Purpose purpose, @Nullable SoftKey issuer) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"), random);
        return make(subject, purpose, generator.generateKeyPair(), issuer);
    }

    SoftKey make(Subject subject, Purpose purpose, KeyPair pair, @Nullable SoftKey issuer)
            throws GeneralSecurityException {
        X500Name name = subject.full();
        try {
            X509v3CertificateBuilder builder = new X509v3CertificateBuilder(
                    issuer == null
                            ? name
                            : X500Name.getInstance(issuer.certificate()
                                    .getSubjectX500Principal()
                                    .getEncoded()),
                    new BigInteger(126, random).setBit(126),
                    FROM,
                    UNTIL,
                    name,
                    SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()));
            extend(builder, purpose, pair, issuer);
            return issuer == null ? ofItself(builder, pair) : of(builder, pair, issuer);
        } catch (CertIOException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private static void extend(
            X509v3CertificateBuilder builder, Purpose purpose, KeyPair pair, @Nullable SoftKey issuer)
            throws GeneralSecurityException, CertIOException {
        var identifiers = new JcaX509ExtensionUtils();
        builder.addExtension(Extension.basicConstraints, true, purpose.constraints());
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(purpose.usage));
        builder.addExtension(
                Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(pair.getPublic()));
        if (issuer != null) {
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    identifiers.createAuthorityKeyIdentifier(issuer.certificate()));
        }
        restrict(builder, purpose);
    }

    private static void restrict(X509v3CertificateBuilder builder, Purpose purpose) throws CertIOException {
        switch (purpose) {
            case TIME_STAMPS ->
                builder.addExtension(
                        Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            case REVOCATION -> {
                builder.addExtension(
                        Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_OCSPSigning));
                builder.addExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, false, DERNull.INSTANCE);
            }
            case SIGNATURES ->
                builder.addExtension(
                        Extension.authorityInfoAccess,
                        false,
                        new AuthorityInformationAccess(
                                AccessDescription.id_ad_ocsp,
                                new GeneralName(GeneralName.uniformResourceIdentifier, REVOCATION)));
            default -> {
                // an issuer needs nothing more
            }
        }
    }

    private static SoftKey ofItself(X509v3CertificateBuilder builder, KeyPair pair) throws GeneralSecurityException {
        try {
            String algorithm = "EC".equals(pair.getPrivate().getAlgorithm()) ? "SHA256withECDSA" : "SHA256withRSA";
            var signer = new JcaContentSignerBuilder(algorithm).build(pair.getPrivate());
            X509Certificate made = new JcaX509CertificateConverter().getCertificate(builder.build(signer));
            return new SoftKey(pair.getPrivate(), List.of(made));
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private static SoftKey of(X509v3CertificateBuilder builder, KeyPair pair, SoftKey issuer)
            throws GeneralSecurityException {
        X509Certificate made = new JcaX509CertificateConverter().getCertificate(builder.build(new KeySigner(issuer)));
        return new SoftKey(
                pair.getPrivate(),
                Stream.concat(Stream.of(made), issuer.chain().stream()).toList());
    }
}
