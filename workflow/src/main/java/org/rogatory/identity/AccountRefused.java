package org.rogatory.identity;

/** An issuer vouches for somebody who has no place here; the code says why and never who he is. */
public final class AccountRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AccountRefused(String code) {
        super(code);
    }

    /** Why he is refused, for example {@code account-taken}. */
    public String code() {
        return String.valueOf(getMessage());
    }
}
