package org.rogatory.documents;

import org.rogatory.documents.signature.SignatureLevel;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of signatures, {@code rogatory.signature}.
 *
 * @param level to which the last signature of a letter is brought; those before it only as far as they are made
 */
@ConfigurationProperties("rogatory.signature")
record SignatureSettings(@DefaultValue("B") SignatureLevel level) {

    /** At most with a time-stamp: what the higher levels add comes after the last signature. */
    SignatureLevel made() {
        return level == SignatureLevel.B ? SignatureLevel.B : SignatureLevel.T;
    }

    /** Whether the last signature is to be brought higher than it is made. */
    boolean extended() {
        return level.compareTo(SignatureLevel.T) > 0;
    }
}
