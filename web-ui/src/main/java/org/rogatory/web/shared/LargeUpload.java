package org.rogatory.web.shared;

import jakarta.servlet.http.HttpServletRequest;

/**
 * An upload that only some may send: it is marked by its length, before anybody is known, and judged at the doors as
 * soon as it is known who sends it. Until then nothing of it is read.
 */
public final class LargeUpload {

    private static final String MARK = LargeUpload.class.getName();
    private static final String REFUSED = MARK + ".refused";

    private LargeUpload() {}

    static void mark(HttpServletRequest request) {
        request.setAttribute(MARK, Boolean.TRUE);
    }

    /** Was not for its sender to bring: what is told instead is judged no more. */
    static void refuse(HttpServletRequest request) {
        request.removeAttribute(MARK);
        request.setAttribute(REFUSED, Boolean.TRUE);
    }

    /** Whether what still comes of it is heard out only as long as that of a stranger. */
    static boolean refused(HttpServletRequest request) {
        return request.getAttribute(REFUSED) != null;
    }

    /** Whether this is one. */
    public static boolean is(HttpServletRequest request) {
        return request.getAttribute(MARK) != null;
    }
}
