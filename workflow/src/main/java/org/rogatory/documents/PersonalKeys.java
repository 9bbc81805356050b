package org.rogatory.documents;

/** Takes the key file of an officer for the one request in which he signs; nothing of it is kept or logged. */
public interface PersonalKeys {

    /** Whether a personal key is registered for this officer at all. */
    boolean registered(String officer);

    /**
     * Opens a PKCS#12 file for as long as the offer is open. The PIN is wiped in any case.
     *
     * @param officer user name of who signs; the key must be registered for him
     * @throws PersonalKeyRefused if it cannot be used
     */
    Offer offer(byte[] keyFile, char[] pin, String officer);

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
