package org.rogatory.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/**
 * How often somebody failed to sign in, for all nodes of a database together. Who it was is known by a mark alone: what
 * is typed as a name may be a password in the wrong field.
 */
public interface FailedAttempts {

    /** After so long without a further failure it is counted from the beginning, and the row goes. */
    Duration FORGOTTEN = Duration.ofHours(1);

    /** How often it failed, and when last. */
    record Failures(int count, Instant last) {}

    /** What is kept of these marks; of a mark without failures nothing. */
    Map<String, Failures> of(Collection<String> marks);

    /** One more failure at this moment; of two nodes at once both count. */
    void note(String mark, Instant now);

    /** Begins afresh with a mark. */
    void forget(String mark);

    /** Removes what was counted so long ago that it counts no more. */
    void removeOld();
}
