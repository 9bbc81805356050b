package org.rogatory.documents.token;

import java.util.Optional;

/** The national tools with which officers sign elsewhere, and the check of what they made. */
public interface NationalTokens {

    /** With what officers of a State sign; empty where no such signature is taken. */
    Optional<Offered> offered(String state);

    /**
     * Checks a detached signature as far as that is possible here, and hears what the service of the State says of it
     * where one is set up. One that this service calls invalid is told, not refused: the answer is to be kept.
     *
     * @param cms the signature, CMS signed data (RFC 5652)
     * @throws org.rogatory.documents.DocumentRefused if it is none, is not under this content, is not by this
     *     officer for this authority, or his certificate is not valid now; and if nothing of it could be compared and
     *     the service set up says nothing
     */
    TokenEvidence check(Content content, byte[] cms);

    /**
     * Whether the certificate of a signature that was checked before still stands: registered for who is to have
     * signed, at his authority, and valid now. Asks nobody outside.
     */
    boolean stands(By by, byte[] cms);

    /**
     * Looks at a signature that travelled beside a letter, with the same eyes but no service of a State. Never inside a
     * transaction: whoever issued the certificate may be asked.
     *
     * @param letter as it came, with all seals in it
     * @param state code of the State whose officer is to have signed
     * @param cms the signature
     */
    TokenFound found(byte[] letter, String state, byte[] cms);

    /**
     * What officers of one State sign with.
     *
     * @param siteKey by which the tool knows this site; empty where it asks for none
     */
    record Offered(TokenTool tool, String siteKey) {}

    /**
     * What was to be signed, and by whom.
     *
     * @param state code of the State of the officer
     * @param by user name of the officer, and the authority for which he signs
     */
    record Content(byte[] content, String state, By by) {}

    /**
     * By whom something is signed.
     *
     * @param officer user name
     * @param authority key of the authority for which he signs
     */
    record By(String officer, String authority) {}
}
