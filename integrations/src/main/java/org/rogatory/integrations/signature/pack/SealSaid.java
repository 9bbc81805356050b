package org.rogatory.integrations.signature.pack;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.CertificateStatus;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.spi.DSSUtils;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the standard validation says of the signature of a seal. */
record SealSaid(
        SignatureWrapper signature,
        Indication indication,
        @Nullable SubIndication reason) {

    /** Where nobody answers whether a certificate is revoked: of the signer, of those above. */
    private static final Set<SubIndication> UNANSWERED =
            set(SubIndication.TRY_LATER, SubIndication.CERTIFICATE_CHAIN_GENERAL_FAILURE);

    private static final Set<SubIndication> UNCHAINED =
            set(SubIndication.NO_CERTIFICATE_CHAIN_FOUND, SubIndication.NO_CERTIFICATE_CHAIN_FOUND_NO_POE);

    private static final Set<SubIndication> REVOKED =
            set(SubIndication.REVOKED, SubIndication.REVOKED_NO_POE, SubIndication.REVOKED_CA_NO_POE);

    private static final Set<SubIndication> OUTDATED =
            set(SubIndication.CRYPTO_CONSTRAINTS_FAILURE, SubIndication.CRYPTO_CONSTRAINTS_FAILURE_NO_POE);

    /** What else is said of certificates and times alone. Whatever stands in none of these sets speaks of a forgery. */
    private static final Set<SubIndication> OF_CERTIFICATES = set(
            SubIndication.EXPIRED,
            SubIndication.NOT_YET_VALID,
            SubIndication.OUT_OF_BOUNDS_NO_POE,
            SubIndication.OUT_OF_BOUNDS_NOT_REVOKED,
            SubIndication.REVOCATION_OUT_OF_BOUNDS_NO_POE,
            SubIndication.CHAIN_CONSTRAINTS_FAILURE,
            SubIndication.NO_POE);

    private static Set<SubIndication> set(SubIndication first, SubIndication... others) {
        return Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    /** Whether it is no seal of its content, whatever its certificate is worth. */
    boolean broken() {
        return signature.getSigningCertificate() == null || !signature.isSignatureValid() || !passed() && !fits();
    }

    private boolean fits() {
        return unanswered() || unchained() || among(REVOKED) || among(OUTDATED) || among(OF_CERTIFICATES);
    }

    private boolean among(Set<SubIndication> reasons) {
        return reason != null && reasons.contains(reason);
    }

    boolean passed() {
        return indication == Indication.TOTAL_PASSED;
    }

    boolean unanswered() {
        return among(UNANSWERED);
    }

    boolean unchained() {
        return among(UNCHAINED);
    }

    /** A key on hold is answered for with the same "try later" as one of which nothing is known. */
    boolean objected() {
        return among(REVOKED)
                || signature.getCertificateChain().stream()
                        .flatMap(certificate -> certificate.getCertificateRevocationData().stream())
                        .anyMatch(answer -> answer.getStatus() != CertificateStatus.GOOD);
    }

    boolean strong() {
        return !among(OUTDATED)
                && SealPath.strong(signature.getDigestAlgorithm())
                && signature.getDigestMatchers().stream()
                        .allMatch(matcher -> SealPath.strong(matcher.getDigestMethod()));
    }

    X509Certificate certificate() {
        return certificate(signature.getSigningCertificate());
    }

    List<X509Certificate> chain() {
        return signature.getCertificateChain().stream()
                .map(SealSaid::certificate)
                .toList();
    }

    private static X509Certificate certificate(CertificateWrapper certificate) {
        return DSSUtils.loadCertificate(certificate.getBinaries()).getCertificate();
    }
}
