package org.rogatory.documents;

import java.util.Optional;

/** The national tools with which officers sign elsewhere, and the check of what they made. */
public interface NationalTokens {

    /** With what officers of a State sign; empty where no such signature is taken. */
    Optional<Offered> offered(String state);

    /**
     * Checks a detached signature as far as that is possible here, and hears what the service of the State says of it
     * where one is set up.
     *
     * @param cms the signature, CMS signed data (RFC 5652)
     * @throws DocumentRefused if it is none, is not under this content, is not by this officer, or his certificate is
     *     not valid now
     */
    TokenEvidence check(Content content, byte[] cms);

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
     * @param officer user name
     */
    record Content(byte[] content, String state, String officer) {}
}
