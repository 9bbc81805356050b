package org.rogatory.resolutions;

import java.util.List;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ControlledFileRepository extends Repository<ControlledFile, String> {

    String VISIBLE = " exists (select 1 from CaseAccess a where a.caseRef = f.caseRef"
            + " and a.principal in :#{#scope.principals()} and a.accessLevel <> 'excluded')";

    String CHOSEN = " and (:#{#query.executor()} = '' or exists (select 1 from Assignee n"
            + " where n.caseRef = c.caseRef and n.officer = :#{#query.executor()}))"
            + " and (:#{#query.authority()} = '' or exists (select 1 from Assignee n"
            + " where n.caseRef = c.caseRef and n.authority = :#{#query.authority()}))"
            + " and (:#{#query.overdue()} = false or c.dueOn < :#{#query.today()})";

    String AFTER = " and (c.dueOn > :#{#query.after().dueOn()}"
            + " or c.dueOn = :#{#query.after().dueOn()} and c.caseRef > :#{#query.after().caseRef()})";

    ControlledFile save(ControlledFile file);

    Optional<ControlledFile> findById(String caseRef);

    /** The longest overdue first. */
    @Query("select new org.rogatory.resolutions.ControlledFileRepository$Found(c, f) from ControlledFile c, CaseFile f"
            + " where c.caseRef = f.caseRef and c.removedAt is null and f.closedAt is null and" + VISIBLE + CHOSEN
            + AFTER + " order by c.dueOn, c.caseRef")
    List<Found> list(ControlQuery query, AccessScope scope, Limit limit);

    /** A file on control and its head. */
    record Found(ControlledFile control, CaseFile file) {}
}
