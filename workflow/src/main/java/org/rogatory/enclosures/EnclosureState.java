package org.rogatory.enclosures;

import java.util.Locale;

/** How far the check of an inventory has come. */
public enum EnclosureState {
    /** Nobody has finished the check. */
    OPEN,
    /** What goes was checked line by line, or what came agrees. */
    CHECKED,
    /** It differs; the act is a draft until a second person confirms it. */
    DIFFERS,
    /** It differs, and two people have signed so. */
    CONFIRMED;

    /** The key in messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
