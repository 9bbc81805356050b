package org.rogatory.integrations.signature.pack;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.security.cert.CertificateException;
import java.util.Date;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.bytes.Work;
import org.rogatory.exchange.PackageSeal;
import org.rogatory.exchange.PackageSealer.Sink;
import org.rogatory.exchange.Rejection;
import org.rogatory.exchange.RejectionCode;
import org.rogatory.exchange.SealStanding;
import org.rogatory.integrations.signature.Asn1Bounds;
import org.rogatory.integrations.signature.pack.SealTrust.Judged;

/** Packages as nodes of before made them, a zip inside CMS signed data (RFC 5652): read still, made no more. */
final class CmsPackages {

    /** Such a package can only be read as a whole; none was larger than this. */
    private static final long LARGEST = 64L * 1024 * 1024;

    private final SealTrust trust;

    CmsPackages(SealTrust trust) {
        this.trust = trust;
    }

    /** @param enough what its seal must be worth before anything is handed over */
    PackageSeal read(Work sealed, Predicate<SealStanding> enough, Sink sink) throws IOException {
        byte[] cms = whole(sealed);
        Signed signed = signed(cms);
        Judged judged = judged(cms, signed);
        if (!enough.test(judged.standing())) {
            throw judged.standing().refusal();
        }
        hand(signed.content(), sink);
        return new PackageSeal(trust.told(judged, claimed(judged, signed)), judged.standing(), null);
    }

    /** The files of a package that was read. */
    static void again(Work opened, Sink sink) throws IOException {
        hand(signed(whole(opened)).content(), sink);
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
    private static Signed signed(byte[] sealed) {
        if (!Asn1Bounds.within(sealed, Asn1Bounds.OF_PACKAGES)) {
            throw invalid();
        }
        try {
            CMSSignedData signed = new CMSSignedData(sealed);
            CmsSigner signer = CmsSigner.only(signed).orElseThrow(CmsPackages::invalid);
            return new Signed(signer, contentOf(signed));
        } catch (CMSException | CertificateException | RuntimeException | StackOverflowError broken) {
            throw invalid();
        }
    }

    private Judged judged(byte[] cms, Signed signed) {
        CmsSigner signer = signed.signer();
        if (UnreadSeal.is(cms)) {
            if (!UnreadSeal.fits(cms, signed.content())) {
                throw invalid();
            }
            return Judged.stranger(SealStanding.ALGORITHM);
        }
        if (!holds(signer)) {
            throw invalid();
        }
        return signer.known()
                ? trust.judged(signer.certificate(), signer.along())
                : new Judged(
                        SealStanding.OUTDATED, trust.bound(signer.certificate()).orElse(null), null);
    }

    private static boolean holds(CmsSigner signer) {
        try {
            return signer.signed();
        } catch (RuntimeException | StackOverflowError broken) {
            return false;
        }
    }

    /** What nobody could check says nothing of its moment either. */
    private static @Nullable Date claimed(Judged judged, Signed signed) {
        try {
            return judged.standing() == SealStanding.ALGORITHM
                    ? null
                    : signed.signer().claimed();
        } catch (RuntimeException broken) {
            return null;
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
