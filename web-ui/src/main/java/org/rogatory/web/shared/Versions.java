package org.rogatory.web.shared;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;

/** Reads the version of a file from {@code If-Match}; the hidden field of the pages carries the same number. */
public final class Versions {

    private Versions() {}

    /** The version of the file as {@code If-Match} takes it. */
    public static String tag(CaseFile file) {
        return tag(file.version());
    }

    /** The same of something else that is counted up. */
    public static String tag(long version) {
        return tag(String.valueOf(version));
    }

    /** What tells how something stands, as {@code If-Match} takes it. */
    public static String tag(String standing) {
        return "\"" + standing + "\"";
    }

    /** The version a caller saw; null where he names none. */
    public static @Nullable Long of(@Nullable String header) {
        var named = named(header);
        if (named == null) {
            return null;
        }
        try {
            return Long.valueOf(named);
        } catch (NumberFormatException e) {
            throw Refusal.of("version-unreadable", "If-Match");
        }
    }

    /** The version a caller saw, where nothing could bring back what he writes over: refused if he names none. */
    public static long needed(@Nullable String header) {
        var seen = of(header);
        if (seen == null) {
            throw Refusal.of("version-missing", "If-Match");
        }
        return seen;
    }

    /** Refuses a caller who saw something under another tag than it has now; asked for only where he names one. */
    public static void demand(@Nullable String header, Supplier<String> tag) {
        var named = named(header);
        if (named != null && !named.equals(named(tag.get()))) {
            throw Refusal.changed();
        }
    }

    private static @Nullable String named(@Nullable String header) {
        return header == null || header.isBlank() || "*".equals(header)
                ? null
                : header.replace("W/", "").replace("\"", "");
    }
}
