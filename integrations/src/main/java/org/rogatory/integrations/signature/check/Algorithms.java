package org.rogatory.integrations.signature.check;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import java.util.Collection;
import java.util.function.Consumer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.jspecify.annotations.Nullable;

/**
 * With which algorithms a signature was made, read before anybody tries to verify it: the national ones of the region
 * are unknown to the standard validation, which then speaks of a broken signature.
 */
public final class Algorithms {

    private Algorithms() {}

    /** The object identifier of one that cannot be verified here; null if all can be, or if nothing can be read. */
    public static @Nullable String unknown(byte[] value) {
        try {
            return unknown(new CMSSignedData(value));
        } catch (CMSException | IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static @Nullable String unknown(CMSSignedData signed) {
        for (SignerInformation signer : signed.getSignerInfos().getSigners()) {
            String unknown = unknown(signer, certificate(signed, signer));
            if (unknown != null) {
                return unknown;
            }
        }
        return null;
    }

    /** The name in the first signer's certificate, as it is; empty if there is none. */
    static String subject(byte[] value) {
        try {
            CMSSignedData signed = new CMSSignedData(value);
            for (SignerInformation signer : signed.getSignerInfos().getSigners()) {
                X509CertificateHolder certificate = certificate(signed, signer);
                X500Name name = certificate == null ? null : certificate.getSubject();
                return name == null ? "" : name.toString();
            }
        } catch (CMSException | IllegalArgumentException unreadable) {
            return "";
        }
        return "";
    }

    private static @Nullable String unknown(SignerInformation signer, @Nullable X509CertificateHolder certificate) {
        if (!isKnown(signer.getDigestAlgOID(), DigestAlgorithm::forOID)) {
            return signer.getDigestAlgOID();
        }
        if (!isSignature(signer.getEncryptionAlgOID())) {
            return signer.getEncryptionAlgOID();
        }
        return certificate == null
                ? null
                : unknown(certificate.getSubjectPublicKeyInfo().getAlgorithm());
    }

    /** Of a key: its algorithm, or the elliptic curve on which it lies. */
    private static @Nullable String unknown(AlgorithmIdentifier key) {
        if (!isSignature(key.getAlgorithm().getId())) {
            return key.getAlgorithm().getId();
        }
        return X9ObjectIdentifiers.id_ecPublicKey.equals(key.getAlgorithm())
                        && key.getParameters() instanceof ASN1ObjectIdentifier curve
                        && ECNamedCurveTable.getName(curve) == null
                ? curve.getId()
                : null;
    }

    private static boolean isSignature(String oid) {
        return isKnown(oid, EncryptionAlgorithm::forOID) || isKnown(oid, SignatureAlgorithm::forOID);
    }

    private static boolean isKnown(String oid, Consumer<String> table) {
        try {
            table.accept(oid);
            return true;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    @SuppressWarnings("unchecked")
    private static @Nullable X509CertificateHolder certificate(CMSSignedData signed, SignerInformation signer) {
        Collection<X509CertificateHolder> found = signed.getCertificates().getMatches(signer.getSID());
        return found.isEmpty() ? null : found.iterator().next();
    }
}
