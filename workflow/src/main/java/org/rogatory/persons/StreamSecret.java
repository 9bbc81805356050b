package org.rogatory.persons;

import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import com.google.crypto.tink.subtle.Hkdf;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Encrypts streams of any length in segments, each of them authenticated, with a key derived for this purpose alone. The
 * same content never gives the same bytes twice.
 */
final class StreamSecret {

    private static final String MAC = "HmacSha256";
    private static final byte[] PURPOSE = "rogatory:bytes".getBytes(StandardCharsets.US_ASCII);
    private static final int SEGMENT = 256 * 1024;

    private final StreamingAead streams;

    StreamSecret(byte[] fileKey) {
        try {
            var key = Hkdf.computeHkdf(MAC, fileKey, new byte[0], PURPOSE, Secret.KEY_BYTES);
            streams = new AesGcmHkdfStreaming(key, MAC, Secret.KEY_BYTES, SEGMENT, 0);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Cannot encrypt", impossible);
        }
    }

    InputStream encrypting(InputStream plain, String context) throws IOException {
        return new EncryptingStream(plain, encrypted -> {
            try {
                return streams.newEncryptingStream(encrypted, bytes(context));
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException("Cannot encrypt", impossible);
            }
        });
    }

    InputStream decrypting(InputStream encrypted, String context) throws IOException {
        return new DecryptingStream(encrypted, source -> {
            try {
                return streams.newDecryptingStream(source, bytes(context));
            } catch (GeneralSecurityException wrong) {
                throw new UnreadableSecret(context);
            }
        });
    }

    private static byte[] bytes(String context) {
        return context.getBytes(StandardCharsets.UTF_8);
    }
}
