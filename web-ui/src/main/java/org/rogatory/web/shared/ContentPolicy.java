package org.rogatory.web.shared;

/** What a page may load, and whom its scripts may speak to. */
public final class ContentPolicy {

    private static final String SPEAKING = "connect-src 'self'";

    /** No inline style, script or handler anywhere; nothing from another host. */
    public static final String OWN = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " font-src 'self'; " + SPEAKING + "; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private ContentPolicy() {}

    /** The same for a page whose scripts speak to a program on the reader's machine, too. */
    public static String speakingTo(String address) {
        return OWN.replace(SPEAKING, SPEAKING + " " + address);
    }
}
