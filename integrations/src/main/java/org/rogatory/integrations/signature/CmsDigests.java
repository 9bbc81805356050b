package org.rogatory.integrations.signature;

import java.io.IOException;
import java.util.Optional;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.GOST3411_2012_256Digest;
import org.bouncycastle.crypto.digests.GOST3411_2012_512Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.crypto.digests.SHA512Digest;
import org.jspecify.annotations.Nullable;

/**
 * The digests that can be computed here, by object identifier. GOST R 34.11-2012 (RFC 6986) is among them: unlike the
 * signatures made with it, it has no parameters that a State could choose.
 */
public final class CmsDigests {

    private CmsDigests() {}

    /** A content that nobody holds as a whole. */
    @FunctionalInterface
    public interface Pieces {
        /** Gives them to a digest, in their order. */
        void into(Digest digest) throws IOException;
    }

    /** Whether the digest of an algorithm can be computed here. */
    public static boolean known(String algorithm) {
        return digest(algorithm) != null;
    }

    /** The digest of a content; empty where its algorithm is not known here. */
    public static Optional<byte[]> of(String algorithm, byte[] content) {
        return Optional.ofNullable(digest(algorithm)).map(digest -> {
            digest.update(content, 0, content.length);
            return ended(digest);
        });
    }

    /** The same of a content that comes piece by piece. */
    public static Optional<byte[]> of(String algorithm, Pieces content) throws IOException {
        Digest digest = digest(algorithm);
        if (digest == null) {
            return Optional.empty();
        }
        content.into(digest);
        return Optional.of(ended(digest));
    }

    private static byte[] ended(Digest digest) {
        byte[] computed = new byte[digest.getDigestSize()];
        digest.doFinal(computed, 0);
        return computed;
    }

    private static @Nullable Digest digest(String algorithm) {
        return switch (algorithm) {
            case "2.16.840.1.101.3.4.2.1" -> new SHA256Digest();
            case "2.16.840.1.101.3.4.2.2" -> new SHA384Digest();
            case "2.16.840.1.101.3.4.2.3" -> new SHA512Digest();
            case "1.2.643.7.1.1.2.2" -> new GOST3411_2012_256Digest();
            case "1.2.643.7.1.1.2.3" -> new GOST3411_2012_512Digest();
            default -> null;
        };
    }
}
