package org.rogatory.integrations.inspection;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An entry of a zip, as its list and its own header tell alike.
 *
 * @param at where its own header lies
 * @param data where its packed bytes begin
 */
record ZipPart(String name, int flags, int method, long packed, boolean link, long at, long data) {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    private static final int ENCRYPTED = 1;
    private static final Pattern OUT =
            Pattern.compile("^/|^[a-z]:|\\\\|(^|/)\\.\\.(/|$)|[\\x00-\\x1f]", Pattern.CASE_INSENSITIVE);

    boolean directory() {
        return name.endsWith("/");
    }

    boolean encrypted() {
        return (flags & ENCRYPTED) != 0;
    }

    boolean readable() {
        return method == STORED || method == DEFLATED;
    }

    long end() {
        return data + packed;
    }

    /** Whether unpacking a part of any archive by this name would write outside the place of the archive. */
    static boolean leadsOut(String name) {
        return OUT.matcher(name).find();
    }

    /** The name as file systems compare it that know no capitals. */
    String folded() {
        return name.toLowerCase(Locale.ROOT);
    }
}
