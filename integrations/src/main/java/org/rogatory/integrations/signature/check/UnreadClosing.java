package org.rogatory.integrations.signature.check;

import java.io.IOException;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TSTInfo;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSTypedData;
import org.jspecify.annotations.Nullable;
import org.rogatory.integrations.signature.CmsDigests.Pieces;

/**
 * What speaks against a signature or time-stamp though nothing here can verify it: naming an unknown algorithm spares
 * nobody the comparison of the digest that he names with what is there.
 */
final class UnreadClosing {

    private UnreadClosing() {}

    /** A code; null if nothing does, as far as the digest can be computed here. */
    static @Nullable String objection(Closing closing, PdfStates states) throws IOException {
        Pieces covered = digest -> {
            states.feed(digest, 0, closing.hole());
            states.feed(digest, closing.holeEnd(), closing.end());
        };
        try {
            CMSSignedData signed = new CMSSignedData(closing.value());
            return closing.stamp() ? ofStamp(signed, covered) : ofSignature(signed, covered);
        } catch (CMSException | IllegalArgumentException broken) {
            return Codes.NOT_PASSED;
        }
    }

    private static @Nullable String ofSignature(CMSSignedData signed, Pieces covered) throws IOException {
        NamedDigest named = NamedDigest.of(signed).orElse(null);
        if (named == null || !signed.isDetachedSignature()) {
            return Codes.NOT_PASSED;
        }
        return named.fits(covered) ? null : Codes.BYTES_CHANGED;
    }

    /** A time-stamp signs what stands inside it, and that names the digest of the document. */
    private static @Nullable String ofStamp(CMSSignedData signed, Pieces covered) throws IOException {
        NamedDigest named = NamedDigest.of(signed).orElse(null);
        CMSTypedData inside = signed.getSignedContent();
        if (named == null || inside == null || !(inside.getContent() instanceof byte[] content)) {
            return Codes.NOT_PASSED;
        }
        MessageImprint imprint = TSTInfo.getInstance(content).getMessageImprint();
        NamedDigest document =
                new NamedDigest(imprint.getHashAlgorithm().getAlgorithm().getId(), imprint.getHashedMessage());
        return named.fits(content) && document.fits(covered) ? null : Codes.BYTES_CHANGED;
    }
}
