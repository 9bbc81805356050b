package org.rogatory.integrations.signature.anchor;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.rogatory.audit.AnchorSeals;
import org.rogatory.integrations.signature.Asn1Bounds;
import org.rogatory.integrations.signature.pack.CmsSigner;
import org.rogatory.trust.Certificates;
import org.springframework.stereotype.Component;

/**
 * Checks seals and time-stamps with what they bring along; needs nothing of a running node. Whatever the library makes of
 * what somebody has put in their place, it is no seal.
 */
@Component
class CheckedAnchors implements AnchorSeals {

    @Override
    public Optional<String> signedBy(byte[] said, byte[] seal) {
        if (!Asn1Bounds.within(seal, Asn1Bounds.OF_PACKAGES)) {
            return Optional.empty();
        }
        try {
            return CmsSigner.only(new CMSSignedData(new CMSProcessableByteArray(said), seal))
                    .filter(CmsSigner::known)
                    .filter(CmsSigner::signed)
                    .map(signer -> Certificates.fingerprint(signer.certificate()));
        } catch (CMSException | CertificateException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    @Override
    public boolean stamped(byte[] said, byte[] stamp) {
        if (!Asn1Bounds.within(stamp, Asn1Bounds.OF_PACKAGES)) {
            return false;
        }
        try {
            var token = new TimeStampToken(new CMSSignedData(stamp));
            return over(said, token) && signed(token);
        } catch (CMSException | TSPException | IOException | RuntimeException broken) {
            return false;
        }
    }

    private static boolean over(byte[] said, TimeStampToken token) {
        var info = token.getTimeStampInfo();
        return NISTObjectIdentifiers.id_sha256.equals(info.getMessageImprintAlgOID())
                && Arrays.equals(sha256(said), info.getMessageImprintDigest());
    }

    private static boolean signed(TimeStampToken token) throws TSPException {
        @SuppressWarnings("unchecked")
        Collection<X509CertificateHolder> found = token.getCertificates().getMatches(token.getSID());
        if (found.size() != 1) {
            return false;
        }
        try {
            return token.isSignatureValid(new JcaSimpleSignerInfoVerifierBuilder()
                    .build(found.iterator().next()));
        } catch (OperatorCreationException | CertificateException broken) {
            return false;
        }
    }

    private static byte[] sha256(byte[] said) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(said);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java runtime", e);
        }
    }
}
