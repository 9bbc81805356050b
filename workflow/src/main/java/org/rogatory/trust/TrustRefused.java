package org.rogatory.trust;

/**
 * Something the trust register does not take. The code has a text in every language ({@code refusal.<code>}); nothing
 * was changed.
 */
public final class TrustRefused extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String field;
    private final boolean secondPerson;

    TrustRefused(String code, String field) {
        this(code, field, false);
    }

    private TrustRefused(String code, String field, boolean secondPerson) {
        super(code);
        this.secondPerson = secondPerson;
        this.code = code;
        this.field = field;
    }

    TrustRefused(String code) {
        this(code, "");
    }

    /** Who made an entry or proposed a mode would confirm it himself. */
    static TrustRefused secondPerson(String field) {
        return new TrustRefused("trust-four-eyes", field, true);
    }

    /** Whether it is refused because another person has to do it. */
    public boolean needsAnother() {
        return secondPerson;
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
