package org.rogatory.web.shared;

import jakarta.servlet.ServletException;

/** Who sends so much may send no more than anybody. */
public final class LargeUploadRefused extends ServletException {

    private static final long serialVersionUID = 1L;
}
