package org.rogatory.identity;

/** Tells whether an officer may leave his place, and lets him go. Implemented by each module that knows what he has. */
public interface AccountHolds {

    /** Refuses where something is still in his hands; asked before he serves elsewhere, or works on files no more. */
    void demandFree(Officer officer);

    /**
     * The same before he may sign in no more, which can be undone.
     *
     * @param knowingly whether whoever closes his account was told what that shuts, and closes it all the same
     */
    default void demandClosable(Officer officer, boolean knowingly) {
        demandFree(officer);
    }

    /** Takes from him the files that were opened to him by name; asked once he is free to leave, as he was before. */
    default void left(Officer before) {}
}
