package org.rogatory.integrations.signature.pack;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.rogatory.documents.SignatureFound;
import org.rogatory.documents.Work;
import org.rogatory.exchange.PackageSealer.Sink;
import org.rogatory.exchange.Rejection;
import org.rogatory.exchange.RejectionCode;
import org.rogatory.integrations.signature.Asn1Bounds;
import org.rogatory.integrations.signature.Verifiers;
import org.rogatory.trust.Anchor;
import org.rogatory.trust.Bound;
import org.rogatory.trust.KeyUse;
import org.rogatory.trust.TrustLists;

/** Packages as nodes of before made them, a zip inside CMS signed data (RFC 5652): read still, made no more. */
final class CmsPackages {

    /** Such a package can only be read as a whole; none was larger than this. */
    private static final long LARGEST = 64L * 1024 * 1024;

    private final TrustLists trust;
    private final Verifiers verifiers;
    private final Clock clock;

    CmsPackages(TrustLists trust, Verifiers verifiers, Clock clock) {
        this.trust = trust;
        this.verifiers = verifiers;
        this.clock = clock;
    }

    SignatureFound read(Work sealed, Sink sink) throws IOException {
        Signed signed = verified(whole(sealed));
        SignatureFound seal = trust.bound(signed.signer().certificate())
                .filter(bound -> bound.use() == KeyUse.SEAL)
                .flatMap(bound -> trusted(signed.signer(), bound)
                        .map(path -> BelievedSeal.of(
                                trust, bound, path, signed.signer().claimed())))
                .orElseThrow(CmsPackages::invalid);
        hand(signed.content(), sink);
        return seal;
    }

    /** The files of a package that was read. */
    static void again(Work opened, Sink sink) throws IOException {
        hand(verified(whole(opened)).content(), sink);
    }

    private static byte[] whole(Work sealed) throws IOException {
        if (sealed.size() > LARGEST) {
            throw new Rejection(RejectionCode.TOO_LARGE);
        }
        try (InputStream in = sealed.open()) {
            return in.readAllBytes();
        }
    }

    /** Whatever the library makes of what a stranger sends, it is no seal. */
    private static Signed verified(byte[] sealed) {
        if (!Asn1Bounds.within(sealed, Asn1Bounds.OF_PACKAGES)) {
            throw invalid();
        }
        try {
            CMSSignedData signed = new CMSSignedData(sealed);
            CmsSigner signer = CmsSigner.only(signed)
                    .filter(CmsSigner::known)
                    .filter(CmsSigner::signed)
                    .orElseThrow(CmsPackages::invalid);
            return new Signed(signer, contentOf(signed));
        } catch (CMSException | CertificateException | RuntimeException | StackOverflowError broken) {
            throw invalid();
        }
    }

    /** Who has signed a content, trusted or not. */
    private record Signed(CmsSigner signer, byte[] content) {}

    private static byte[] contentOf(CMSSignedData signed) {
        if (signed.getSignedContent() != null && signed.getSignedContent().getContent() instanceof byte[] content) {
            return content;
        }
        throw invalid();
    }

    /** Below an anchor of its State, valid now, and nobody who can be asked says anything against it. */
    private Optional<SealPath> trusted(CmsSigner signer, Bound bound) {
        List<X509Certificate> anchors =
                trust.anchors(bound.state()).stream().map(Anchor::certificate).toList();
        return SealPath.find(signer.certificate(), signer.along(), anchors)
                .filter(path -> path.holds(clock.instant()))
                .filter(path -> !path.objected(verifiers.fresh()));
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
