package org.rogatory.documents.inspection;

import java.util.Locale;

/** What an inspection came to. */
public enum InspectionState {
    /** Nothing dangerous was found. */
    CLEAN,
    /** Nothing dangerous was found, but not everything could be looked into. */
    UNCHECKED,
    /** Something dangerous was found: nobody opens it, nothing carries it. */
    QUARANTINED,
    /** Something dangerous was found, and a person gave it free. */
    RELEASED;

    /** The key used in messages and data, for example {@code quarantined}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
