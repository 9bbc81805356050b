package org.rogatory.referral.share;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which way organisations pass a person on. */
public enum ShareKind {
    /** The one asks the other for a service and keeps the file. */
    REFER("refer"),
    /** The one hands the file over: it is closed there once the other has taken it up. */
    TRANSFER("transfer_file"),
    /** The one asks the other to hand over a file of which the person has told the code. */
    ASK("request_transfer");

    private final String verb;

    ShareKind(String verb) {
        this.verb = verb;
    }

    /** The key used in tables and messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a verb; empty for any other verb. */
    static Optional<ShareKind> of(String verb) {
        return Arrays.stream(values()).filter(kind -> kind.verb.equals(verb)).findFirst();
    }

    /** The kind of a key; empty for any other word. */
    static Optional<ShareKind> ofKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
