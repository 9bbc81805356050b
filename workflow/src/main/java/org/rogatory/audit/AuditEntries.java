package org.rogatory.audit;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuditEntries extends Repository<AuditEntry, Long> {

    AuditEntry save(AuditEntry entry);

    @Query("select e from AuditEntry e where e.subject = :subject and e.id < :before order by e.id desc")
    List<AuditEntry> of(String subject, long before, Limit limit);

    @Query("select e from AuditEntry e where e.subject = :subject and e.id > :after order by e.id")
    List<AuditEntry> since(String subject, long after, Limit limit);

    @Query("select e from AuditEntry e where e.position is null order by e.id")
    List<AuditEntry> unchained(Limit limit);

    /** The numbers of rows that are not chained yet. */
    @Query("select e.id from AuditEntry e where e.position is null order by e.id")
    List<Long> unsealed(Limit limit);

    /** How many rows are not chained yet, however many these are. */
    @Query("select count(e) from AuditEntry e where e.position is null")
    long waiting();

    /** Rows that tell of gaps in the chain, or that somebody looked at one, the newest first. */
    @Query("select e from AuditEntry e where e.subject = '" + ToldGap.SUBJECT + "' and e.action in ('" + ToldGap.TOLD
            + "', '" + ToldGap.SEEN + "') order by e.id desc")
    List<AuditEntry> aboutGaps(Limit limit);

    @Query("select e from AuditEntry e where e.position > :after order by e.position")
    List<AuditEntry> chainedAfter(long after, Limit limit);

    /** Rows from a place on, but of those at the place itself only the ones behind a row: two rows at one place are both told. */
    @Query("select e from AuditEntry e where e.position >= :place and (e.position > :place or e.id > :id)"
            + " order by e.position, e.id")
    List<AuditEntry> placedBehind(long place, long id, Limit limit);

    /** What the row at a place was sealed with; of two rows there the one that was written first. */
    @Query("select e.hash from AuditEntry e where e.position = :place order by e.id limit 1")
    Optional<String> hashAt(long place);
}
