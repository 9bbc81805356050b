package org.rogatory.web.shared;

import java.util.Map;
import org.rogatory.identity.Officer;

/**
 * Calls that name no file in their address and say themselves who may make them: nobody else is told what is wrong with
 * what he sent. Of a call about a file, whoever does not see it is told nothing either, without saying so.
 */
public interface AskedFirst {

    /**
     * Refuses who may not write by these calls, whatever he sent.
     *
     * @param named what the address names, by its places
     */
    void demandOpen(Map<String, String> named, Officer officer);

    /** Whether these calls are also about files that their caller does not see. */
    default boolean ofUnseen() {
        return false;
    }
}
