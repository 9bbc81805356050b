package org.rogatory.figures;

import java.util.Locale;

/** Why a call to a system outside brought nothing. */
public enum CallFailure {
    /** Nobody took the connection, or it broke off. */
    UNREACHED,
    /** No answer came in time. */
    SLOW,
    /** It answered that it would not. */
    REFUSED,
    /** Its answer could not be read. */
    UNREADABLE,
    /** It stands where the settings let nobody be called. */
    NOT_ALLOWED;

    /** The word for it in pages and measures. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
