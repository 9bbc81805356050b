package org.rogatory.documents.signature;

import java.util.List;

/** The key that an officer gave to sign with is not used. */
public class PersonalKeyRefused extends RuntimeException {

    private final Reason reason;
    private final transient List<PersonalKeys.Choice> choices;

    /** For a reason that says nothing of the key. */
    public PersonalKeyRefused(Reason reason) {
        this(reason, List.of());
    }

    private PersonalKeyRefused(Reason reason, List<PersonalKeys.Choice> choices) {
        super("A personal key is refused: " + reason);
        this.reason = reason;
        this.choices = List.copyOf(choices);
    }

    /** He has to choose among these; what they say stands in no message. */
    public static PersonalKeyRefused several(List<PersonalKeys.Choice> choices) {
        return new PersonalKeyRefused(Reason.SEVERAL, choices);
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The certificates among which he has to choose; empty for every other reason. */
    public List<PersonalKeys.Choice> choices() {
        return choices;
    }

    /** Why a key is not used. */
    public enum Reason {
        /** It cannot be read: a wrong PIN, or no key file. */
        NOT_OPENED,
        /** The file holds none, none of a kind that signs here, or another one than that of its certificate. */
        NOT_ONE_KEY,
        /** Several keys of the file could sign, and he has not said which. */
        SEVERAL,
        /** It is registered for somebody else, or for nobody. */
        NOT_HIS,
        /** It is registered for him at another authority than the one for which he signs. */
        OF_ANOTHER_AUTHORITY,
        /** Its certificate is not valid now. */
        NOT_VALID_NOW
    }
}
