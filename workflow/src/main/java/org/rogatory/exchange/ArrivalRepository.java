package org.rogatory.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ArrivalRepository extends JpaRepository<ExchangeArrival, String> {

    /** The packages for a State that were refused, from a place in their order on: the newest first. */
    @Query("select a from ExchangeArrival a where a.toState = :toState"
            + " and a.status = org.rogatory.exchange.ArrivalStatus.REJECTED"
            + " and (a.arrivedAt < :before or a.arrivedAt = :before and a.messageId < :beforeId)"
            + " order by a.arrivedAt desc, a.messageId desc")
    List<ExchangeArrival> rejected(String toState, Instant before, String beforeId, Limit limit);

    /** The same package, brought by hand for the same State before and refused for the same reason. */
    @Query("select a from ExchangeArrival a"
            + " where a.toState = :toState and a.code = :code and a.fingerprint = :fingerprint")
    Optional<ExchangeArrival> refusedBefore(String toState, String code, String fingerprint);

    /** The packages that were refused before a moment. */
    @Query("select a.messageId from ExchangeArrival a"
            + " where a.status = org.rogatory.exchange.ArrivalStatus.REJECTED and a.arrivedAt < :moment"
            + " order by a.arrivedAt")
    List<String> old(Instant moment, Limit limit);

    /** Removes what was noted of a refused package; tells whether it was there. */
    @Modifying
    @Query("delete from ExchangeArrival a"
            + " where a.messageId = :messageId and a.status = org.rogatory.exchange.ArrivalStatus.REJECTED")
    int discard(String messageId);
}
