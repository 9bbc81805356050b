package org.rogatory.dormant;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DormantFileRepository extends Repository<CaseFile, String> {

    /** The longest without an act first. */
    @Query("select f from CaseFile f where f.closedAt is null and f.status <> 'draft'"
            + " and f.lastAct.movedAt < :#{#query.before()}"
            + " and (f.authority in :#{#query.authorities()} or f.unit in :#{#query.authorities()})"
            + " and (f.lastAct.movedAt > :#{#query.after().movedAt()}"
            + " or f.lastAct.movedAt = :#{#query.after().movedAt()} and f.caseRef > :#{#query.after().caseRef()})"
            + " and" + AccessScope.GRANTED + "f.caseRef) order by f.lastAct.movedAt, f.caseRef")
    List<CaseFile> list(DormantQuery query, AccessScope scope, Limit limit);
}
