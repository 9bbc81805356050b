package org.rogatory.dormant;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DormantFileRepository extends Repository<CaseFile, String> {

    /** Those that an office keeps or drafts, and those that it executes for another one and works on now. */
    String OWN = " and (f.authority in :#{#query.authorities()} or f.unit in :#{#query.authorities()}"
            + " or exists (select 1 from CaseAccess x where x.caseRef = f.caseRef"
            + " and x.principal in :#{#query.executing()} and x.accessLevel = 'standard'))";

    /** The longest without an act first. */
    @Query("select f from CaseFile f where f.closedAt is null and f.status <> 'draft'"
            + " and f.lastAct.movedAt < :#{#query.before()}"
            + OWN
            + " and (f.lastAct.movedAt > :#{#query.after().movedAt()}"
            + " or f.lastAct.movedAt = :#{#query.after().movedAt()} and f.caseRef > :#{#query.after().caseRef()})"
            + " and" + AccessScope.GRANTED + "f.caseRef) order by f.lastAct.movedAt, f.caseRef")
    List<CaseFile> list(DormantQuery query, AccessScope scope, Limit limit);

    /** The numbers of as many of them as there are up to the limit. */
    @Query("select f.caseRef from CaseFile f where f.closedAt is null and f.status <> 'draft'"
            + " and f.lastAct.movedAt < :#{#query.before()}"
            + OWN
            + " and" + AccessScope.GRANTED + "f.caseRef)")
    List<String> some(DormantQuery query, AccessScope scope, Limit limit);

    /**
     * Those of all authorities of which nobody was told since their last act, the longest without an act first; heads
     * are told of no file that names who may be a victim.
     */
    @Query("select f from CaseFile f where f.closedAt is null and f.status <> 'draft' and f.lastAct.movedAt < :before"
            + " and f.machine <> 'referral' and not exists (select t from DormantTold t where t.caseRef = f.caseRef"
            + " and t.movedAt >= f.lastAct.movedAt)"
            + " and" + AccessScope.GRANTED + "f.caseRef) order by f.lastAct.movedAt, f.caseRef")
    List<CaseFile> untold(Instant before, AccessScope scope, Limit limit);

    /** The heads, as principals, who may look into one of these files that their office executes and works on now. */
    @Query("select distinct h.principal from CaseAccess h, CaseAccess x where h.caseRef in :caseRefs"
            + " and h.principal like 'unit:%/head' and h.accessLevel <> 'excluded'"
            + " and x.caseRef = h.caseRef and x.accessLevel = 'standard'"
            + " and x.principal = concat(substring(h.principal, 1, length(h.principal) - 4), 'executor')"
            + " and" + AccessScope.GRANTED + "h.caseRef)")
    List<String> headsExecuting(Collection<String> caseRefs, AccessScope scope);
}
