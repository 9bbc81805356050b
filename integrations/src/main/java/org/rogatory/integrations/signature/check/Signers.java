package org.rogatory.integrations.signature.check;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.spi.DSSUtils;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.signature.SignatureFound.Signer;
import org.rogatory.trust.Anchor;
import org.rogatory.trust.Bound;
import org.rogatory.trust.KeyUse;
import org.rogatory.trust.TrustLists;
import org.rogatory.trust.TrustMode;

/** For whom a signature speaks: what the lists of trust say, never what the certificate says of itself. */
final class Signers {

    /** Other keys sign no letters. */
    private static final Set<KeyUse> SIGNING = Set.of(KeyUse.SEAL, KeyUse.PERSON);

    private final TrustLists trust;

    Signers(TrustLists trust) {
        this.trust = trust;
    }

    Signer of(SignatureWrapper signature) {
        String subject = subject(signature);
        return bound(signature).map(bound -> of(subject, bound)).orElseGet(() -> unnamed(subject));
    }

    /** Of one that nothing here verifies: its certificate may be anybody's who never signed it. */
    static Signer unnamed(SignatureWrapper signature) {
        return unnamed(subject(signature));
    }

    /** Of whom nothing is known but the name in the certificate. */
    static Signer unnamed(String subject) {
        return new Signer(subject, null, null, false, TrustMode.NONE, null);
    }

    private static String subject(SignatureWrapper signature) {
        CertificateWrapper certificate = signature.getSigningCertificate();
        return certificate == null ? "" : certificate.getCertificateDN();
    }

    /** Why a signature that passed still speaks for nobody; null if it does speak for somebody. */
    @Nullable
    String objection(SignatureWrapper signature) {
        Bound bound = bound(signature).orElse(null);
        if (bound == null || !SIGNING.contains(bound.use())) {
            return Codes.SIGNER_UNREGISTERED;
        }
        boolean ofItsState = trust.anchors(bound.state()).stream()
                .map(Anchor::certificate)
                .anyMatch(anchor -> isAbove(anchor, signature));
        return ofItsState ? null : Codes.ANCHOR_OF_ANOTHER_STATE;
    }

    /** Whether it is of a State whose keys nobody else can check, and registered for one of its authorities. */
    boolean isVouchedFor(SignatureWrapper signature) {
        return bound(signature)
                .filter(bound -> trust.mode(bound.state()) == TrustMode.VOUCHED)
                .isPresent();
    }

    private Signer of(String subject, Bound bound) {
        String list = trust.anchors(bound.state()).stream()
                .map(Anchor::list)
                .findFirst()
                .orElse(null);
        return new Signer(
                subject, bound.authority(), bound.state(), bound.use() == KeyUse.SEAL, trust.mode(bound.state()), list);
    }

    private Optional<Bound> bound(SignatureWrapper signature) {
        CertificateWrapper certificate = signature.getSigningCertificate();
        return certificate == null
                ? Optional.empty()
                : trust.bound(
                        DSSUtils.loadCertificate(certificate.getBinaries()).getCertificate());
    }

    private static boolean isAbove(X509Certificate anchor, SignatureWrapper signature) {
        try {
            byte[] encoded = anchor.getEncoded();
            return signature.getCertificateChain().stream()
                    .anyMatch(each -> Arrays.equals(encoded, each.getBinaries()));
        } catch (CertificateEncodingException e) {
            return false;
        }
    }
}
