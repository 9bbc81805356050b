package org.rogatory.integrations.signature;

import java.math.BigInteger;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.pkcs.AuthenticatedSafe;
import org.bouncycastle.asn1.pkcs.ContentInfo;
import org.bouncycastle.asn1.pkcs.EncryptedData;
import org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.MacData;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.Pfx;
import org.bouncycastle.asn1.pkcs.SafeBag;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.signature.PersonalKeyRefused;
import org.rogatory.documents.signature.PersonalKeyRefused.Reason;

/**
 * How much work it is to open a PKCS#12 file (RFC 7292). The file itself tells how often a password is hashed, so that
 * is read and bounded before any password is tried on it.
 *
 * @param contents how many parts it has
 * @param rounds of hashing for all of them together, as far as that can be seen from outside
 */
record KeyFileWork(int contents, BigInteger rounds) {

    private static final int MOST_CONTENTS = 4;
    private static final BigInteger MOST_ROUNDS = BigInteger.valueOf(1_000_000);

    /**
     * Lets a file pass that is opened with bounded work.
     *
     * @throws PersonalKeyRefused if it is none, has more parts than one key needs, or hashes too often
     */
    static void demandBounded(byte[] file) {
        KeyFileWork work = of(file);
        if (work.contents() > MOST_CONTENTS) {
            throw new PersonalKeyRefused(Reason.NOT_ONE_KEY);
        }
        if (work.rounds().compareTo(MOST_ROUNDS) > 0) {
            throw new PersonalKeyRefused(Reason.NOT_OPENED);
        }
    }

    /** Whatever the library makes of what somebody brings, it is no key file. */
    static KeyFileWork of(byte[] file) {
        try {
            Pfx pfx = Pfx.getInstance(ASN1Sequence.getInstance(file));
            ContentInfo[] contents =
                    AuthenticatedSafe.getInstance(inside(pfx.getAuthSafe())).getContentInfo();
            BigInteger rounds = rounds(pfx.getMacData());
            for (ContentInfo content : contents) {
                rounds = rounds.add(rounds(content));
            }
            return new KeyFileWork(contents.length, rounds);
        } catch (RuntimeException broken) {
            throw new PersonalKeyRefused(Reason.NOT_OPENED);
        }
    }

    private static ASN1Sequence inside(ContentInfo content) {
        return ASN1Sequence.getInstance(
                ASN1OctetString.getInstance(content.getContent()).getOctets());
    }

    private static BigInteger rounds(@Nullable MacData mac) {
        return mac == null
                ? BigInteger.ZERO
                : counted(mac.getIterationCount()).add(rounds(mac.getMac().getAlgorithmId()));
    }

    /** Of a part that is encrypted as a whole, or of the keys in one that is not. */
    private static BigInteger rounds(ContentInfo content) {
        if (PKCSObjectIdentifiers.encryptedData.equals(content.getContentType())) {
            return rounds(EncryptedData.getInstance(content.getContent()).getEncryptionAlgorithm());
        }
        BigInteger rounds = BigInteger.ZERO;
        if (PKCSObjectIdentifiers.data.equals(content.getContentType())) {
            for (ASN1Encodable each : inside(content)) {
                SafeBag bag = SafeBag.getInstance(each);
                if (PKCSObjectIdentifiers.pkcs8ShroudedKeyBag.equals(bag.getBagId())) {
                    rounds = rounds.add(rounds(EncryptedPrivateKeyInfo.getInstance(bag.getBagValue())
                            .getEncryptionAlgorithm()));
                }
            }
        }
        return rounds;
    }

    /** In all of them the number stands behind the salt; two kinds name the way to hash first (RFC 8018). */
    private static BigInteger rounds(AlgorithmIdentifier algorithm) {
        if (!(algorithm.getParameters() instanceof ASN1Sequence told) || told.size() < 2) {
            return BigInteger.ZERO;
        }
        return PKCSObjectIdentifiers.id_PBES2.equals(algorithm.getAlgorithm())
                        || PKCSObjectIdentifiers.id_PBMAC1.equals(algorithm.getAlgorithm())
                ? rounds(AlgorithmIdentifier.getInstance(told.getObjectAt(0)))
                : counted(ASN1Integer.getInstance(told.getObjectAt(1)).getValue());
    }

    private static BigInteger counted(BigInteger rounds) {
        if (rounds.signum() < 0) {
            throw new IllegalArgumentException("A number of rounds below zero");
        }
        return rounds;
    }
}
