package org.rogatory.referral.service;

import java.util.Locale;

/** How one service for a person stands. */
public enum ServiceStatus {
    OFFERED,
    ACCEPTED,
    /** The person does not want it now; he may change his mind, and nothing follows from it. */
    DECLINED,
    /** A provider was asked. */
    REFERRED,
    STARTED,
    DONE,
    STOPPED;

    /** The key in tables, pages and messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
