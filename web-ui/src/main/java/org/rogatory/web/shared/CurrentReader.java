package org.rogatory.web.shared;

import java.util.Optional;
import org.rogatory.identity.Officer;

/** Who asks now; answered by the sign-in in use. */
public interface CurrentReader {

    /** The officer, or empty where nobody has signed in. */
    Optional<Officer> officer();

    /** Whether he signs in with a password that is kept here. */
    boolean ownPassword();

    /** ISO 639-1 code his account was made with. */
    Optional<String> language();
}
