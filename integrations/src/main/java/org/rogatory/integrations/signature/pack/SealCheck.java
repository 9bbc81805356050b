package org.rogatory.integrations.signature.pack;

import eu.europa.esig.dss.cades.validation.CMSDocumentValidator;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.TokenExtractionStrategy;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.IOException;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.jspecify.annotations.Nullable;
import org.rogatory.exchange.PackageSeal;
import org.rogatory.exchange.Rejection;
import org.rogatory.exchange.RejectionCode;
import org.rogatory.exchange.SealStanding;
import org.rogatory.integrations.signature.Asn1Bounds;
import org.rogatory.integrations.signature.UnfetchedPolicies;
import org.rogatory.integrations.signature.Verifiers;
import org.rogatory.integrations.signature.pack.SealTrust.Judged;
import org.rogatory.trust.Bound;
import org.rogatory.trust.KeyUse;
import org.rogatory.trust.TrustLists;
import org.rogatory.trust.TrustOutOfReach;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whose seal lies beside a content, and what it is worth. Algorithms are read before the standard validation sees them:
 * one that it does not know makes a seal not verifiable here, never broken and never genuine.
 */
final class SealCheck {

    private static final Logger LOG = LoggerFactory.getLogger(SealCheck.class);

    private final SealTrust trust;
    private final Verifiers verifiers;
    private final Clock clock;

    /** @param use for which the certificate has to be registered */
    SealCheck(TrustLists trust, Verifiers verifiers, Clock clock, KeyUse use) {
        this.trust = new SealTrust(trust, verifiers, clock, use);
        this.verifiers = verifiers;
        this.clock = clock;
    }

    /**
     * The seal over the content.
     *
     * @throws Rejection if there is not exactly one seal, or it is not one of this content
     */
    PackageSeal seal(byte[] signature, byte[] content) {
        if (!Asn1Bounds.within(signature, Asn1Bounds.OF_PACKAGES) || !apart(signature)) {
            throw invalid();
        }
        if (!UnreadSeal.is(signature)) {
            return seal(validated(signature, content));
        }
        if (!UnreadSeal.fits(signature, content)) {
            throw invalid();
        }
        Judged judged = Judged.stranger(SealStanding.ALGORITHM);
        return new PackageSeal(trust.told(judged, null), judged.standing(), null);
    }

    /** One that brings a content of its own would be checked against that one; nothing may follow it either. */
    private static boolean apart(byte[] signature) {
        try {
            ASN1Primitive.fromByteArray(signature);
            CMSSignedData signed = new CMSSignedData(signature);
            return signed.isDetachedSignature() && signed.getSignerInfos().size() == 1;
        } catch (CMSException | IOException | RuntimeException | StackOverflowError broken) {
            return false;
        }
    }

    /**
     * Whatever the libraries make of what a stranger sends, it is no seal; that a register of ours could not be read
     * says nothing of it.
     */
    private Reports validated(byte[] signature, byte[] content) {
        CertificateVerifier verifier = verifiers.fresh();
        try {
            return validator(signature, content, verifier).validateDocument();
        } catch (RuntimeException | StackOverflowError broken) {
            TrustOutOfReach.passOn(broken);
            LOG.warn("A seal could not be read: {}", broken.getClass().getName());
            throw invalid();
        }
    }

    private PackageSeal seal(Reports reports) {
        List<SignatureWrapper> found = reports.getDiagnosticData().getSignatures();
        if (found.size() != 1) {
            throw invalid();
        }
        SignatureWrapper signature = found.get(0);
        var simple = reports.getSimpleReport();
        SealSaid said = new SealSaid(
                signature, simple.getIndication(signature.getId()), simple.getSubIndication(signature.getId()));
        if (said.broken()) {
            throw invalid();
        }
        Judged judged = judged(said);
        return new PackageSeal(
                trust.told(judged, signature.getClaimedSigningTime()),
                judged.standing(),
                reports::getXmlValidationReport);
    }

    private Judged judged(SealSaid said) {
        Bound bound = trust.bound(said.certificate()).orElse(null);
        if (bound == null) {
            return Judged.stranger(SealStanding.UNKNOWN);
        }
        SealPath path = SealPath.of(said.chain(), trust.anchors(bound)).orElse(null);
        boolean fits = path == null ? alone(said) : holds(said, path);
        if (!fits) {
            return new Judged(objection(said, path), bound, path);
        }
        SealStanding standing =
                path == null ? trust.withoutAnchor(said.certificate(), said.chain(), bound) : SealStanding.GENUINE;
        return new Judged(standing, bound, path);
    }

    /**
     * Whether a key was revoked is asked where an answer is to be had. Between closed networks there is none: then the
     * register decides, from which a certificate is withdrawn. The library stops where it misses the answer, so what it
     * would have looked at behind that is looked at here.
     */
    private boolean holds(SealSaid said, SealPath path) {
        return said.passed() || said.unanswered() && said.strong() && !said.objected() && path.holds(clock.instant());
    }

    /** Whether nothing is said against it but that no anchor of its State stands above it. */
    private static boolean alone(SealSaid said) {
        return (said.passed() || said.unanswered() || said.unchained()) && said.strong() && !said.objected();
    }

    private SealStanding objection(SealSaid said, @Nullable SealPath path) {
        if (said.objected()) {
            return SealStanding.REVOKED;
        }
        if (path != null && path.ended(clock.instant())) {
            return SealStanding.EXPIRED;
        }
        return said.strong() ? SealStanding.UNKNOWN : SealStanding.OUTDATED;
    }

    private CMSDocumentValidator validator(byte[] signature, byte[] content, CertificateVerifier verifier) {
        CMSDocumentValidator validator = new CMSDocumentValidator(new InMemoryDocument(signature));
        validator.setDetachedContents(List.of(new InMemoryDocument(content, Asic.MANIFEST)));
        validator.setCertificateVerifier(verifier);
        validator.setTokenExtractionStrategy(TokenExtractionStrategy.EXTRACT_CERTIFICATES_ONLY);
        validator.setSignaturePolicyProvider(new UnfetchedPolicies());
        validator.setValidationTime(Date.from(clock.instant()));
        return validator;
    }

    private static Rejection invalid() {
        return new Rejection(RejectionCode.SEAL_INVALID);
    }
}
