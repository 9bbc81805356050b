package org.rogatory.exchange;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/**
 * Whoever takes a message in locks its thread until his transaction ends: of two that come at the same moment the later
 * one sees the file that the earlier one has opened, or the message that has overtaken its own.
 */
interface ThreadTurns extends Repository<ExchangeThread, String> {

    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into exchange_thread (turn_key, taken_in) values (:turnKey, 1)"
                    + " on duplicate key update taken_in = taken_in + 1")
    void take(@Param("turnKey") String turnKey);

    /** Waits for those before on this thread at this State. */
    default void take(String threadId, String toState) {
        take(threadId + "/" + toState);
    }
}
