package org.rogatory.integrations.signature.check;

import java.io.IOException;

/** The content is of a kind that our own check does not go through; the code tells which. */
final class CheckStopped extends IOException {

    private final String code;

    CheckStopped(String code) {
        super(code);
        this.code = code;
    }

    String code() {
        return code;
    }
}
