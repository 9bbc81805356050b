package org.rogatory.trust;

/**
 * Something the trust register does not take. The code has a text in every language ({@code refusal.<code>}); nothing
 * was changed.
 */
public final class TrustRefused extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String field;

    TrustRefused(String code, String field) {
        super(code);
        this.code = code;
        this.field = field;
    }

    TrustRefused(String code) {
        this(code, "");
    }

    /** The code of its text. */
    public String code() {
        return code;
    }

    /** The field of the form that it concerns; empty where it concerns the whole. */
    public String field() {
        return field;
    }
}
