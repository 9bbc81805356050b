package org.rogatory.documents;

/** The key that an officer gave to sign with is not used. */
public class PersonalKeyRefused extends RuntimeException {

    private final Reason reason;

    /** For a reason that says nothing of the key. */
    public PersonalKeyRefused(Reason reason) {
        super("A personal key is refused: " + reason);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** Why a key is not used. */
    public enum Reason {
        /** It cannot be read: a wrong PIN, or no key file. */
        NOT_OPENED,
        /** The file holds none or several, or one of a kind that does not sign here. */
        NOT_ONE_KEY,
        /** It is registered for somebody else, or for nobody. */
        NOT_HIS,
        /** It is registered for him at another authority than the one for which he signs. */
        OF_ANOTHER_AUTHORITY,
        /** Its certificate is not valid now. */
        NOT_VALID_NOW
    }
}
