package org.rogatory.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.ListPlace;
import org.rogatory.cases.ShutTo;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ArrivalRepository extends JpaRepository<ExchangeArrival, String> {

    /**
     * The refused {@code a} for a State, without those of a file on its side that is shut to the reader {@code scope}.
     * The file is asked for by the thread when somebody reads: one may have been opened for it since.
     */
    String REFUSED = "select a from ExchangeArrival a where a.toState = :toState"
            + " and a.status = org.rogatory.exchange.ArrivalStatus.REJECTED"
            + " and not exists (select 1 from ExchangeIncoming got where got.threadId = a.threadId"
            + " and got.toState = a.toState and" + AccessScope.SHUT + "got.caseRef))"
            + " and not exists (select 1 from ExchangeOutgoing gone where gone.threadId = a.threadId"
            + " and gone.fromState = a.toState and" + AccessScope.SHUT + "gone.caseRef))";

    /** The packages for a State that were refused, from a place in their order on: the newest first. */
    @Query(REFUSED + " and (a.arrivedAt < :#{#before.at()}"
            + " or a.arrivedAt = :#{#before.at()} and a.messageId < :#{#before.reference()})"
            + " order by a.arrivedAt desc, a.messageId desc")
    List<ExchangeArrival> rejected(String toState, ListPlace before, ShutTo scope, Limit limit);

    @Query(REFUSED + " and a.messageId = :messageId")
    Optional<ExchangeArrival> refused(String messageId, String toState, ShutTo scope);

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
