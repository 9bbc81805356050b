package org.rogatory.journey;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;

/** CMS as a national tool gives it, detached, over a digest that is known, by an algorithm that nobody here knows. */
final class UnknownCms {

    private static final byte[] VERSION = {2, 1, 1};
    private static final byte[] SIGNED_DATA = hex("06092a864886f70d010702");
    private static final byte[] DATA = hex("06092a864886f70d010701");
    private static final byte[] CONTENT_TYPE = hex("06092a864886f70d010903");
    private static final byte[] MESSAGE_DIGEST = hex("06092a864886f70d010904");
    private static final byte[] SHA_256 = der(0x30, hex("0609608648016503040201"));
    private static final byte[] ALGORITHM = der(0x30, hex("06082a865c030f010102"));

    private UnknownCms() {}

    static byte[] of(byte[] content, X509Certificate signer) {
        try {
            var data = der(
                    0x30,
                    VERSION,
                    der(0x31, SHA_256),
                    der(0x30, DATA),
                    der(0xa0, signer.getEncoded()),
                    der(0x31, signerInfo(sha256(content), signer)));
            return der(0x30, SIGNED_DATA, der(0xa0, data));
        } catch (CertificateEncodingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] signerInfo(byte[] digest, X509Certificate signer) {
        var serial = der(2, signer.getSerialNumber().toByteArray());
        return der(
                0x30,
                VERSION,
                der(0x30, signer.getIssuerX500Principal().getEncoded(), serial),
                SHA_256,
                der(
                        0xa0,
                        der(0x30, CONTENT_TYPE, der(0x31, DATA)),
                        der(0x30, MESSAGE_DIGEST, der(0x31, der(4, digest)))),
                ALGORITHM,
                der(4, digest));
    }

    private static byte[] sha256(byte[] content) throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256").digest(content);
    }

    private static byte[] hex(String written) {
        return HexFormat.of().parseHex(written);
    }

    /** One element (ITU-T X.690); each length in three bytes where it is not short. */
    private static byte[] der(int tag, byte[]... parts) {
        var inside = new ByteArrayOutputStream();
        for (var part : parts) {
            inside.writeBytes(part);
        }
        var element = new ByteArrayOutputStream();
        element.write(tag);
        var length = inside.size();
        if (length > 0xff) {
            element.write(0x82);
            element.write(length >> 8);
        } else if (length > 0x7f) {
            element.write(0x81);
        }
        element.write(length);
        element.writeBytes(inside.toByteArray());
        return element.toByteArray();
    }
}
