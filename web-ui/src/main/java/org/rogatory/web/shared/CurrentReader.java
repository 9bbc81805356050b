package org.rogatory.web.shared;

import java.util.Optional;
import org.rogatory.identity.Officer;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Who asks now; answered by the sign-in in use. */
public interface CurrentReader {

    /** The officer, or empty where nobody has signed in. */
    Optional<Officer> officer();

    /** The officer, asked to sign in if he has not; a handler with room for him takes him as a parameter. */
    default Officer demanded() {
        return officer().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody has signed in"));
    }

    /** Whether he signs in with a password that is kept here. */
    boolean ownPassword();

    /** ISO 639-1 code his account was made with. */
    Optional<String> language();
}
