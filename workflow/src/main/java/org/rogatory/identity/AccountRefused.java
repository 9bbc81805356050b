package org.rogatory.identity;

/**
 * An account is not entered, changed or opened: for whom an issuer vouches without a place for him here, or what an
 * administrator may not make of it, or what it may not do where files are not known. The code says why and never who
 * he is.
 */
public final class AccountRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AccountRefused(String code) {
        super(code);
    }

    /** Why it is refused, for example {@code account-taken}. */
    public String code() {
        return String.valueOf(getMessage());
    }
}
