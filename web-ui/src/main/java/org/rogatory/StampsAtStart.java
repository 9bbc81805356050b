package org.rogatory;

import org.springframework.core.env.Environment;

/**
 * Signatures above level B need time-stamps. A node to which nobody gives them does not start: it would take every
 * signing and finish none. What is not set counts as the modules take it that read it.
 */
final class StampsAtStart {

    private static final String LEVEL = "rogatory.signature.level";
    private static final String ADDRESS = "rogatory.signature.tsa.url";
    private static final String KEYS = "rogatory.signature.demo-keys";
    private static final String WITHOUT = "B";

    private final Environment settings;

    StampsAtStart(Environment settings) {
        this.settings = settings;
    }

    /** Whether there are time-stamps where the level needs them: from elsewhere, or of the demonstration. */
    void demandGiven() {
        var level = settings.getProperty(LEVEL, "").strip();
        var needed = !level.isEmpty() && !level.equalsIgnoreCase(WITHOUT);
        if (needed && settings.getProperty(ADDRESS, "").isBlank() && !settings.getProperty(KEYS, Boolean.class, true)) {
            throw new WrongSetup(LEVEL, "needs time-stamps: name " + ADDRESS + ", or set " + WITHOUT);
        }
    }
}
