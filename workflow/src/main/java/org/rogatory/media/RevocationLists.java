package org.rogatory.media;

import java.util.Optional;

/** Lists of revoked certificates that came on carriers, for who checks signatures without a way out. */
public interface RevocationLists {

    /**
     * The newest list of an issuer, as it was published.
     *
     * @param issuerKey SHA-256 of the public key of the issuer, in hexadecimal
     */
    Optional<byte[]> of(String issuerKey);
}
