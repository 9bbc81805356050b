package org.rogatory.extradition.assurance;

import java.util.Locale;

/** How far an assurance has come. */
public enum AssuranceStatus {
    /** The requested State has asked for it. */
    ASKED,
    /** The requesting State has given it, when it was asked or with its request. */
    GIVEN,
    ACCEPTED,
    REJECTED,
    /** It was kept, nothing is left to keep, or nobody is asked for it any more: nobody looks after it. */
    ENDED;

    /** The key in views and messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
