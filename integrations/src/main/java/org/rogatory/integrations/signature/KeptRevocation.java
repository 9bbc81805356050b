package org.rogatory.integrations.signature;

import eu.europa.esig.dss.crl.CRLUtils;
import eu.europa.esig.dss.crl.CRLValidity;
import eu.europa.esig.dss.enumerations.RevocationOrigin;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.x509.revocation.crl.CRLToken;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.media.RevocationLists;
import org.springframework.stereotype.Component;

/**
 * What the lists say that came on carriers. One that is out of date still says what was revoked by then; that it is out
 * of date the library sees itself.
 */
@Component
public class KeptRevocation {

    private final RevocationLists lists;

    KeptRevocation(RevocationLists lists) {
        this.lists = lists;
    }

    /** By which the lists of an issuer are found: SHA-256 of his public key, in hexadecimal. */
    public static String issuerKey(PublicKey issuer) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(issuer.getEncoded()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Nullable
    CRLToken crl(CertificateToken certificate, CertificateToken issuer) {
        return lists.of(issuerKey(issuer.getPublicKey()))
                .flatMap(list -> read(list, certificate, issuer))
                .orElse(null);
    }

    /** It was checked when it was taken over; one that does not hold any more is none. */
    private static Optional<CRLToken> read(byte[] list, CertificateToken certificate, CertificateToken issuer) {
        try {
            CRLValidity validity = CRLUtils.buildCRLValidity(CRLUtils.buildCRLBinary(list), issuer);
            if (!validity.isValid()) {
                return Optional.empty();
            }
            CRLToken token = new CRLToken(certificate, validity);
            token.setExternalOrigin(RevocationOrigin.EXTERNAL);
            return Optional.of(token);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
