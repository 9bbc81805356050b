package org.rogatory.cases;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.rogatory.identity.Officer;

/** Tells who gets the new work of an officer who is away. Implemented by the module that keeps the roster. */
public interface StandIns {

    /** Who stands in for him today; empty where he is there, or where nobody stands in. */
    Optional<Officer> instead(Officer officer);

    /**
     * Those of these officers who are away, today at this authority, with nobody there in the end to stand in; one
     * statement where nobody is away, otherwise a few more, however many they are.
     */
    Set<String> unattended(Collection<String> usernames, String authority);
}
