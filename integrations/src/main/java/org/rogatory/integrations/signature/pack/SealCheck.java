package org.rogatory.integrations.signature.pack;

import eu.europa.esig.dss.cades.validation.CMSDocumentValidator;
import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.CertificateStatus;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.enumerations.TokenExtractionStrategy;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Collections;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.rogatory.documents.SignatureFound;
import org.rogatory.exchange.Rejection;
import org.rogatory.exchange.RejectionCode;
import org.rogatory.integrations.signature.Asn1Bounds;
import org.rogatory.integrations.signature.Verifiers;
import org.rogatory.trust.Anchor;
import org.rogatory.trust.Bound;
import org.rogatory.trust.KeyUse;
import org.rogatory.trust.TrustLists;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whose seal lies beside a content. For whom a certificate stands is what the trust lists say, and it must descend from
 * an anchor of that State: one State's anchor vouches for no authority of another.
 */
final class SealCheck {

    private static final Logger LOG = LoggerFactory.getLogger(SealCheck.class);

    /** What the library says where nobody answers whether a certificate is revoked: of the signer, of those above. */
    private static final Set<SubIndication> UNANSWERED = Collections.unmodifiableSet(
            EnumSet.of(SubIndication.TRY_LATER, SubIndication.CERTIFICATE_CHAIN_GENERAL_FAILURE));

    private final TrustLists trust;
    private final Verifiers verifiers;
    private final Clock clock;
    private final KeyUse use;

    /** @param use for which the certificate has to be registered */
    SealCheck(TrustLists trust, Verifiers verifiers, Clock clock, KeyUse use) {
        this.trust = trust;
        this.verifiers = verifiers;
        this.clock = clock;
        this.use = use;
    }

    /**
     * The seal of an authority over the content.
     *
     * @throws Rejection if there is not exactly one seal, it does not hold, or it is of nobody known here
     */
    SignatureFound seal(byte[] signature, byte[] content) {
        return seal(validated(signature, content));
    }

    /** One that brings a content of its own would be checked against that one; nothing may follow it either. */
    private static boolean apart(byte[] signature) {
        try {
            ASN1Primitive.fromByteArray(signature);
            CMSSignedData signed = new CMSSignedData(signature);
            return signed.isDetachedSignature() && signed.getSignerInfos().size() == 1;
        } catch (CMSException | IOException broken) {
            return false;
        }
    }

    /** Whatever the libraries make of what a stranger sends, it is no seal. */
    private Reports validated(byte[] signature, byte[] content) {
        try {
            if (Asn1Bounds.within(signature, Asn1Bounds.OF_PACKAGES) && apart(signature)) {
                return validator(signature, content).validateDocument();
            }
        } catch (RuntimeException | StackOverflowError broken) {
            LOG.warn("A seal could not be read: {}", broken.getClass().getName());
        }
        throw new Rejection(RejectionCode.SEAL_INVALID);
    }

    private SignatureFound seal(Reports reports) {
        List<SignatureWrapper> found = reports.getDiagnosticData().getSignatures();
        if (found.size() != 1) {
            throw new Rejection(RejectionCode.SEAL_INVALID);
        }
        SignatureWrapper signature = found.get(0);
        CertificateWrapper certificate = signature.getSigningCertificate();
        if (certificate == null || !signature.isSignatureValid()) {
            throw new Rejection(RejectionCode.SEAL_INVALID);
        }
        return trust.bound(certificate(certificate))
                .filter(bound -> bound.use() == use)
                .flatMap(bound -> path(signature, bound)
                        .filter(path -> holds(reports, signature, path))
                        .map(path -> BelievedSeal.of(trust, bound, path, signature.getClaimedSigningTime())))
                .orElseThrow(() -> new Rejection(RejectionCode.SEAL_INVALID));
    }

    /**
     * Whether a key was revoked is asked where an answer is to be had. Between closed networks there is none: then the
     * register decides, from which a certificate is withdrawn. The library stops where it misses the answer, so what it
     * would have looked at behind that is looked at here.
     */
    private boolean holds(Reports reports, SignatureWrapper signature, SealPath path) {
        var report = reports.getSimpleReport();
        return report.getIndication(signature.getId()) == Indication.TOTAL_PASSED
                || UNANSWERED.contains(report.getSubIndication(signature.getId()))
                        && strong(signature)
                        && !objected(signature)
                        && path.holds(clock.instant());
    }

    private static boolean strong(SignatureWrapper signature) {
        return SealPath.strong(signature.getDigestAlgorithm())
                && signature.getDigestMatchers().stream()
                        .allMatch(matcher -> SealPath.strong(matcher.getDigestMethod()));
    }

    /** A key on hold is answered for with the same "try later" as one of which nothing is known. */
    private static boolean objected(SignatureWrapper signature) {
        return signature.getCertificateChain().stream()
                .flatMap(certificate -> certificate.getCertificateRevocationData().stream())
                .anyMatch(answer -> answer.getStatus() != CertificateStatus.GOOD);
    }

    private Optional<SealPath> path(SignatureWrapper signature, Bound bound) {
        List<X509Certificate> chain = signature.getCertificateChain().stream()
                .map(SealCheck::certificate)
                .toList();
        return SealPath.of(
                chain,
                trust.anchors(bound.state()).stream().map(Anchor::certificate).toList());
    }

    private static X509Certificate certificate(CertificateWrapper certificate) {
        return DSSUtils.loadCertificate(certificate.getBinaries()).getCertificate();
    }

    private CMSDocumentValidator validator(byte[] signature, byte[] content) {
        CMSDocumentValidator validator = new CMSDocumentValidator(new InMemoryDocument(signature));
        validator.setDetachedContents(List.of(new InMemoryDocument(content, Asic.MANIFEST)));
        validator.setCertificateVerifier(verifiers.fresh());
        validator.setTokenExtractionStrategy(TokenExtractionStrategy.EXTRACT_CERTIFICATES_ONLY);
        validator.setEnableEtsiValidationReport(false);
        validator.setValidationTime(Date.from(clock.instant()));
        return validator;
    }
}
