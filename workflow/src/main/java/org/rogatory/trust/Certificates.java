package org.rogatory.trust;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.HexFormat;

/** Certificates as they are brought, and how they are told apart. */
public final class Certificates {

    /** More bytes than any certificate has. */
    public static final int LARGEST = 64 * 1024;

    private static final String FIELD = "certificate";

    private Certificates() {}

    /** The one certificate in a file, PEM or DER; refused where there is none, or more. */
    public static X509Certificate read(byte[] content) {
        if (content.length > LARGEST) {
            throw new TrustRefused("trust-unreadable", FIELD);
        }
        try {
            var found = CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(content));
            if (found.size() == 1 && found.iterator().next() instanceof X509Certificate certificate) {
                return certificate;
            }
            throw new TrustRefused("trust-unreadable", FIELD);
        } catch (CertificateException unreadable) {
            throw new TrustRefused("trust-unreadable", FIELD);
        }
    }

    /** SHA-256 of a certificate in hexadecimal: what two persons compare by telephone. */
    public static String fingerprint(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(encoded(certificate)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException unreadable) {
            throw new TrustRefused("trust-unreadable", FIELD);
        }
    }
}
