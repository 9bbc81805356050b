package org.rogatory.trust;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The days of a certificate, read from its own bytes: the library tells them as dates of old, not spoken here. */
record Validity(LocalDate from, LocalDate to) {

    private static final byte EXPLICIT_VERSION = (byte) 0xA0;
    private static final byte UTC_TIME = 0x17;
    private static final int LONG_FORM = 0x80;
    private static final int BYTE = 0xFF;
    private static final int DAY = 8;

    /** Of a certificate that the library has read; so its bytes have the shape that is walked here. */
    static Validity of(X509Certificate certificate) {
        try {
            var der = ByteBuffer.wrap(certificate.getTBSCertificate());
            enter(der);
            if (der.get(der.position()) == EXPLICIT_VERSION) {
                skip(der);
            }
            skip(der); // the serial number
            skip(der); // the algorithm
            skip(der); // the issuer
            enter(der);
            return new Validity(day(der), day(der));
        } catch (CertificateEncodingException unreadable) {
            throw new TrustRefused("trust-unreadable", "certificate");
        }
    }

    private static void enter(ByteBuffer der) {
        der.get();
        length(der);
    }

    private static void skip(ByteBuffer der) {
        der.get();
        var length = length(der);
        der.position(der.position() + length);
    }

    private static int length(ByteBuffer der) {
        var first = der.get() & BYTE;
        if (first < LONG_FORM) {
            return first;
        }
        var length = 0;
        for (var more = first - LONG_FORM; more > 0; more--) {
            length = (length << Byte.SIZE) | (der.get() & BYTE);
        }
        return length;
    }

    private static LocalDate day(ByteBuffer der) {
        var tag = der.get();
        var text = new byte[length(der)];
        der.get(text);
        var digits = new String(text, StandardCharsets.US_ASCII);
        // RFC 5280: years of two digits end with 2049.
        var century = digits.charAt(0) < '5' ? "20" : "19";
        var whole = tag == UTC_TIME ? century + digits : digits;
        return LocalDate.parse(whole.substring(0, DAY), DateTimeFormatter.BASIC_ISO_DATE);
    }
}
