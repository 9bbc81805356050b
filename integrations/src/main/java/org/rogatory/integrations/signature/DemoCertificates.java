package org.rogatory.integrations.signature;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.rogatory.integrations.signature.KeyFiles.KeyPairWithChain;

/** Certificates for demonstration and training: one authority of certification, one P-256 key for each authority. */
final class DemoCertificates {

    private static final String MARK = "DEMONSTRATION KEY - NOT FOR REAL USE";
    private static final Time FROM = new Time(new ASN1GeneralizedTime("20200101000000Z"));
    private static final Time UNTIL = new Time(new ASN1GeneralizedTime("20491231235959Z"));
    /** RFC 9608: nobody publishes revocations for these certificates. */
    private static final ASN1ObjectIdentifier NO_REVOCATION = new ASN1ObjectIdentifier("2.5.29.56");

    private final SecureRandom random = new SecureRandom();

    KeyPairWithChain authorityOfCertification() throws GeneralSecurityException {
        KeyPair pair = pair();
        X500Name name = name("Rogatory demo", "Rogatory demo CA");
        try {
            X509v3CertificateBuilder builder = builder(name, name, pair);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            return new KeyPairWithChain(pair.getPrivate(), new X509Certificate[] {sign(builder, pair)});
        } catch (CertIOException | OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }

    /** A certificate whose organisation is the authority's key in the directory. */
    KeyPairWithChain sealOf(String authority, KeyPairWithChain issuer) throws GeneralSecurityException {
        KeyPair pair = pair();
        X509Certificate issuing = issuer.certificate();
        try {
            X509v3CertificateBuilder builder = builder(
                    X500Name.getInstance(issuing.getSubjectX500Principal().getEncoded()),
                    name(authority, "Demo seal of " + authority),
                    pair);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(
                    Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(issuing));
            builder.addExtension(NO_REVOCATION, false, DERNull.INSTANCE);
            X509Certificate certificate = sign(builder, new KeyPair(issuing.getPublicKey(), issuer.key()));
            return new KeyPairWithChain(pair.getPrivate(), new X509Certificate[] {certificate, issuing});
        } catch (CertIOException | OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private KeyPair pair() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"), random);
        return generator.generateKeyPair();
    }

    private static X500Name name(String organisation, String commonName) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.O, organisation)
                .addRDN(BCStyle.OU, MARK)
                .addRDN(BCStyle.CN, commonName)
                .build();
    }

    private X509v3CertificateBuilder builder(X500Name issuer, X500Name subject, KeyPair pair)
            throws GeneralSecurityException, CertIOException {
        X509v3CertificateBuilder builder = new X509v3CertificateBuilder(
                issuer,
                new BigInteger(127, random).add(BigInteger.ONE),
                FROM,
                UNTIL,
                subject,
                SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()));
        builder.addExtension(
                Extension.subjectKeyIdentifier,
                false,
                new JcaX509ExtensionUtils().createSubjectKeyIdentifier(pair.getPublic()));
        return builder;
    }

    private static X509Certificate sign(X509v3CertificateBuilder builder, KeyPair issuer)
            throws GeneralSecurityException, OperatorCreationException {
        var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(issuer.getPrivate());
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }
}
