package org.rogatory.web.shared;

/** The sessions of those who have signed in; kept by the sign-in in use. */
public interface OpenSessions {

    /**
     * Ends all sessions of an officer on this node, or on all where they are in the database: his next request asks him
     * to sign in again.
     */
    void end(String username);
}
