package org.rogatory.web.shared;

import jakarta.servlet.http.HttpServletRequest;

/**
 * An upload that only some may send: it is marked by its length, before anybody is known, and judged at the doors as
 * soon as it is known who sends it. Until then nothing of it is read.
 */
public final class LargeUpload {

    private static final String MARK = LargeUpload.class.getName();

    private LargeUpload() {}

    static void mark(HttpServletRequest request) {
        request.setAttribute(MARK, Boolean.TRUE);
    }

    /** What is told instead is judged no more. */
    static void forget(HttpServletRequest request) {
        request.removeAttribute(MARK);
    }

    /** Whether this is one. */
    public static boolean is(HttpServletRequest request) {
        return request.getAttribute(MARK) != null;
    }
}
