package org.rogatory.media;

/**
 * Something the media register does not take. The code has a text in every language ({@code refusal.<code>}); nothing
 * was applied.
 */
public final class MediaRefused extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /** For the reason with this code. */
    public MediaRefused(String code) {
        super(code);
        this.code = code;
    }

    /** The code of its text. */
    public String code() {
        return code;
    }
}
