package org.rogatory.identity;

/** Tells whether an officer may leave his place. Implemented by the module that knows what is in his hands. */
public interface AccountHolds {

    /**
     * Refuses where something is still in his hands; asked before he may sign in no more, serves elsewhere, or works on
     * files no more.
     */
    void demandFree(Officer officer);
}
