package org.rogatory.archive;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ArchiveActRepository extends Repository<ArchiveAct, String> {

    ArchiveAct saveAndFlush(ArchiveAct act);

    @Query("select a from ArchiveAct a where a.actId = :actId and a.authority = :authority")
    Optional<ArchiveAct> find(String actId, String authority);

    /** The same, locked until the end of the transaction: members of a commission answer one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from ArchiveAct a where a.actId = :actId and a.authority = :authority")
    Optional<ArchiveAct> locked(String actId, String authority);

    /** The latest first. */
    @Query("select a from ArchiveAct a where a.authority = :authority and (a.proposedAt < :before"
            + " or a.proposedAt = :before and a.actId < :beforeId) order by a.proposedAt desc, a.actId desc")
    List<ArchiveAct> list(String authority, Instant before, String beforeId, Limit limit);

    @Query("select a.actId from ArchiveAct a where a.authority = :authority and a.kind = :kind"
            + " and a.actYear = :year and a.actNumber = :number")
    Optional<String> numbered(String authority, ActKind kind, int year, String number);
}
