package org.rogatory.referral.share;

import java.util.Optional;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;

/**
 * A part of a file that can be passed on under one of the agreed codes. What no part gives, whoever passes the
 * person on writes himself.
 */
public interface SharedField {

    /** The code of it, of the list {@code share_fields}. */
    String field();

    /** What the file says of it, for who may read it; empty where that is nothing. */
    Optional<String> words(CaseFile file, Officer officer);
}
