package org.rogatory.resolutions;

import java.util.Locale;

/** What was decided about the control of a file. */
public enum ControlAct {
    PUT("resolutions.put"),
    EXTENDED("resolutions.extended"),
    REMOVED("resolutions.removed");

    private final String event;

    ControlAct(String event) {
        this.event = event;
    }

    /** The event by which the trail calls it. */
    String event() {
        return event;
    }

    /** The key in tables and messages, for example {@code removed}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
