package org.rogatory.identity;

import java.time.Duration;
import java.time.Instant;

/**
 * From which networks somebody has signed in lately, for all nodes of a database together. Name and network are known
 * by one mark alone.
 */
public interface KnownNetworks {

    /** So long after the last sign-in from there a network is known. */
    Duration KEPT = Duration.ofDays(30);

    /** Whether whoever this mark means has signed in from there lately. */
    boolean knows(String mark, Instant now);

    /** He has signed in from there at this moment. */
    void note(String mark, Instant now);

    /** Removes what is known no more at this moment. */
    void removeOld(Instant now);
}
