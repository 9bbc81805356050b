package org.rogatory.directory;

/** Something is to be done for an authority that the data do not name, or name no more; nothing is done then. */
public final class UnknownAuthority extends IllegalArgumentException {

    /** The code by which it is refused. */
    public static final String CODE = "authority-gone";

    private static final long serialVersionUID = 1L;

    UnknownAuthority(String key) {
        super("Unknown authority " + key);
    }
}
