package org.rogatory.integrations.signature.pack;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.rogatory.documents.Work;
import org.rogatory.exchange.PackageSealer.Sink;
import org.rogatory.exchange.Rejection;
import org.rogatory.exchange.RejectionCode;
import org.rogatory.trust.Anchor;
import org.rogatory.trust.Bound;
import org.rogatory.trust.KeyUse;
import org.rogatory.trust.TrustLists;

/** Packages as nodes of before made them, a zip inside CMS signed data (RFC 5652): read still, made no more. */
final class CmsPackages {

    private final TrustLists trust;
    private final Clock clock;

    CmsPackages(TrustLists trust, Clock clock) {
        this.trust = trust;
        this.clock = clock;
    }

    String read(Work sealed, Sink sink) throws IOException {
        byte[] all;
        try (InputStream in = sealed.open()) {
            all = in.readAllBytes();
        }
        Signed signed = verified(all);
        X509Certificate signer = signed.signer();
        Bound bound = trust.bound(signer)
                .filter(found -> found.use() == KeyUse.SEAL && trusted(signer, found))
                .orElseThrow(CmsPackages::invalid);
        hand(signed.content(), sink);
        return bound.authority();
    }

    /** Whatever the library makes of what a stranger sends, it is no seal. */
    private static Signed verified(byte[] sealed) {
        try {
            CMSSignedData signed = new CMSSignedData(sealed);
            return new Signed(verifiedSigner(signed), contentOf(signed));
        } catch (CMSException | RuntimeException broken) {
            throw invalid();
        }
    }

    /** A content and whose key has signed it, trusted or not. */
    private record Signed(X509Certificate signer, byte[] content) {}

    private static byte[] contentOf(CMSSignedData signed) {
        if (signed.getSignedContent() != null && signed.getSignedContent().getContent() instanceof byte[] content) {
            return content;
        }
        throw invalid();
    }

    private static X509Certificate verifiedSigner(CMSSignedData signed) {
        Collection<SignerInformation> signers = signed.getSignerInfos().getSigners();
        if (signers.size() != 1) {
            throw invalid();
        }
        SignerInformation signer = signers.iterator().next();
        @SuppressWarnings("unchecked")
        Collection<X509CertificateHolder> found = signed.getCertificates().getMatches(signer.getSID());
        if (found.size() != 1) {
            throw invalid();
        }
        try {
            X509Certificate certificate = new JcaX509CertificateConverter()
                    .getCertificate(found.iterator().next());
            if (signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey()))) {
                return certificate;
            }
        } catch (CMSException | OperatorCreationException | GeneralSecurityException broken) {
            // Refused below: what is wrong with it helps nobody here.
        }
        throw invalid();
    }

    /** One step from an anchor of its State, meant for seals, and valid now. */
    private boolean trusted(X509Certificate certificate, Bound bound) {
        Instant now = clock.instant();
        boolean current = !now.isBefore(certificate.getNotBefore().toInstant())
                && !now.isAfter(certificate.getNotAfter().toInstant());
        return current
                && certificate.getBasicConstraints() < 0
                && trust.anchors(bound.state()).stream().anyMatch(anchor -> issued(anchor, certificate));
    }

    private static boolean issued(Anchor anchor, X509Certificate certificate) {
        try {
            certificate.verify(anchor.certificate().getPublicKey());
            return true;
        } catch (GeneralSecurityException another) {
            return false;
        }
    }

    private static void hand(byte[] zipped, Sink sink) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                sink.entry(entry.getName(), zip);
            }
        } catch (ZipException | EOFException | IllegalArgumentException damaged) {
            throw new Rejection(RejectionCode.PACKAGE_INVALID);
        }
    }

    private static Rejection invalid() {
        return new Rejection(RejectionCode.SEAL_INVALID);
    }
}
