package org.rogatory.web.identity;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a session in the database says of its reader; all else is read from his account.
 *
 * @param account mark of the account as it was at the sign-in; one that has changed ends the session
 * @param issued what the issuer of identities said, if one vouched for him
 */
record KeptReader(String username, String account, @Nullable Issued issued) implements Serializable {

    /**
     * By what the issuer names him and his session there; the token itself is not kept.
     *
     * @param session his session at the issuer
     * @param at when he signed in there
     */
    record Issued(String subject, String issuer, @Nullable String session, Instant at) implements Serializable {}
}
