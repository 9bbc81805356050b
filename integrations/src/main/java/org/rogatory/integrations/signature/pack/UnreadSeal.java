package org.rogatory.integrations.signature.pack;

import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.rogatory.integrations.signature.check.Algorithms;
import org.rogatory.integrations.signature.check.NamedDigest;

/** A seal by an algorithm that nothing here can compute: only the digest that it names can be compared. */
final class UnreadSeal {

    private UnreadSeal() {}

    /** Whether it is one; what cannot be read is none. */
    static boolean is(byte[] cms) {
        try {
            return Algorithms.unknown(cms) != null;
        } catch (RuntimeException | StackOverflowError broken) {
            return false;
        }
    }

    /** Whether it names the digest of the content, or one that cannot be compared; one that names none is no seal. */
    static boolean fits(byte[] cms, byte[] content) {
        try {
            return NamedDigest.of(new CMSSignedData(cms))
                    .filter(named -> named.fits(content))
                    .isPresent();
        } catch (CMSException | RuntimeException | StackOverflowError broken) {
            return false;
        }
    }
}
