package org.rogatory.referral.service;

import java.util.List;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CaseloadRepository extends Repository<CaseloadRow, String> {

    String VISIBLE = AccessScope.GRANTED + "c.caseRef)";

    CaseloadRow save(CaseloadRow row);

    @Query("select c from CaseloadRow c where c.caseRef = :caseRef and" + VISIBLE)
    Optional<CaseloadRow> find(String caseRef, AccessScope scope);

    @Modifying(flushAutomatically = true)
    @Query("delete from CaseloadRow c where c.caseRef = :caseRef and" + VISIBLE)
    int remove(String caseRef, AccessScope scope);

    @Query("select c from CaseloadRow c where c.authority = :#{#filter.authority()}"
            + " and (:#{#filter.worker()} = '' or c.owner = :#{#filter.worker()})"
            + " and (:#{#filter.unowned()} = false or c.owner is null)"
            + " and (c.dueMs > :#{#filter.after().dueMs()} or c.dueMs = :#{#filter.after().dueMs()}"
            + " and c.caseRef > :#{#filter.after().caseRef()}) and" + VISIBLE + " order by c.dueMs, c.caseRef")
    List<CaseloadRow> page(CaseloadFilter filter, AccessScope scope, Limit limit);
}
