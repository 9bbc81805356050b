package org.rogatory.markings;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SpillRepository extends Repository<Spill, String> {

    Spill save(Spill spill);

    /** Nobody decides about a file from which he is kept out. */
    String NOT_BARRED = " and not exists (select 1 from CaseAccess e where e.caseRef = s.caseRef"
            + " and e.accessLevel = 'excluded' and e.principal in ";

    /** The same of a letter that lies in such a file by now: what was isolated at the desk names the entry first. */
    String NOT_BARRED_NOW = " and not exists (select 1 from CaseAccess e, JournalEntry j"
            + " where j.entryId = substring(s.reference, 1, 36) and e.caseRef = j.caseRef"
            + " and e.accessLevel = 'excluded' and e.principal in ";

    @Query("select s from Spill s where s.spillId = :spillId" + NOT_BARRED + ":barring)" + NOT_BARRED_NOW + ":barring)")
    Optional<Spill> find(String spillId, Collection<String> barring);

    /** Those of authorities, the last reported first. */
    @Query("select s from Spill s where s.authority in :#{#query.authorities()}"
            + " and (s.reportedAt < :#{#query.before()}"
            + " or s.reportedAt = :#{#query.before()} and s.spillId < :#{#query.beforeId()})"
            + NOT_BARRED
            + ":#{#query.barring()})"
            + NOT_BARRED_NOW
            + ":#{#query.barring()})"
            + " order by s.reportedAt desc, s.spillId desc")
    List<Spill> list(ListQuery query, Limit limit);

    /** Which of them a list shows, from a place in its order on. */
    record ListQuery(Collection<String> authorities, Collection<String> barring, Instant before, String beforeId) {}
}
