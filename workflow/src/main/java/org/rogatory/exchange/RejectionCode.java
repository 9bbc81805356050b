package org.rogatory.exchange;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why a package is refused; the keys travel in receipts and have a text in each language. */
public enum RejectionCode {
    /** No seal, a broken seal, or not of a trusted authority. */
    SEAL_INVALID,
    /** Sealed in a way that cannot be checked here: the seal may be genuine or not. */
    SEAL_NOT_VERIFIABLE,
    /** Not a package of this system, or its manifest lacks something. */
    PACKAGE_INVALID,
    /** Larger than this node accepts. */
    TOO_LARGE,
    /** The authority that sealed it is not in the directory, or not of the State named. */
    SENDER_UNKNOWN,
    /** Sealed by another authority than the one named as its sender. */
    SENDER_MISMATCH,
    /** Not for a State or an authority served here. */
    ADDRESSEE_UNKNOWN,
    /** A file is missing, not listed, or other than its SHA-256 says. */
    HASH_MISMATCH,
    /** Another sender's message already has this number. */
    MESSAGE_ID_TAKEN,
    /** What the message says has not the shape agreed on, or contradicts its manifest. */
    CONTENT_INVALID,
    /** The letter inside carries a seal that is broken, or was changed after it was sealed. */
    LETTER_SEAL_INVALID,
    /** The letter inside is sealed by an authority that does not sign for the one that sealed the package. */
    LETTER_SIGNER_MISMATCH,
    /** The letter inside says something else than the message. */
    LETTER_CONTENT_MISMATCH,
    /** A file that the letter inside lists is missing or is another one, or one came that it does not list. */
    LETTER_ANNEXES_MISMATCH,
    /** A reason of the partner's that this node does not know. */
    OTHER;

    /** The code that a receipt names; whatever else stands there is not kept. */
    static RejectionCode of(@Nullable String key) {
        return Arrays.stream(values())
                .filter(code -> code.key().equals(key))
                .findFirst()
                .orElse(OTHER);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
