package org.rogatory.operations;

import java.util.regex.Pattern;

/** Finds the class of a failure in a stack trace and leaves its message out. */
final class ErrorClass {

    private static final Pattern HEAD =
            Pattern.compile("(?m)^(?:Caused by: )?((?:[a-z_][\\w]*\\.)+[A-Z][\\w$]*)(?=:|\\s*$)");

    private ErrorClass() {}

    /** The innermost cause of the trace; empty if there is none. */
    static String in(String trace) {
        var found = "";
        var matcher = HEAD.matcher(trace);
        while (matcher.find()) {
            found = matcher.group(1);
        }
        return found;
    }
}
