package org.rogatory.documents.signature;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Takes the key file of an officer for the one request in which he signs; nothing of it is kept or logged. */
public interface PersonalKeys {

    /** Whether a personal key is registered for this officer at all. */
    boolean registered(String officer);

    /**
     * Opens a PKCS#12 file for as long as the offer is open. The PIN is wiped in any case.
     *
     * @throws PersonalKeyRefused if it cannot be used, or if he has to choose one of several keys first
     */
    Offer offer(byte[] keyFile, char[] pin, Asked asked);

    /**
     * Who signs, and with which key of the file.
     *
     * @param officer user name of who signs; the key must be registered for him
     * @param certificate SHA-256 of the certificate that he has chosen, in hexadecimal; null for the only one that fits
     */
    record Asked(String officer, @Nullable String certificate) {}

    /**
     * A certificate of the file whose key could sign now, shown to who brought the file and to nobody else.
     *
     * @param fingerprint SHA-256 in hexadecimal, by which it is chosen
     * @param serial its number, in hexadecimal
     */
    record Choice(String fingerprint, String subject, String serial, Instant from, Instant to) {}

    /** A key that can be used until this is closed. */
    interface Offer extends AutoCloseable {

        /** By which the signature is ordered. */
        Key.Personal key();

        /** Key of the authority for which the register knows it. */
        String authority();

        @Override
        void close();
    }
}
