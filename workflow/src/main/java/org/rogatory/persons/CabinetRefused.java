package org.rogatory.persons;

/** Something about a cabinet is not done; the code says why, and nothing was changed. */
public final class CabinetRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CabinetRefused(String code) {
        super(code);
    }

    /** Why, for example {@code cabinet-passphrase}. */
    public String code() {
        return String.valueOf(getMessage());
    }
}
