package org.rogatory.deadlines;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DeadlineRepository extends JpaRepository<Deadline, String> {

    List<Deadline> findByCaseRefOrderByDueAt(String caseRef);

    /** Those of these statuses, and those that have passed and are owed still. */
    @Query("select d from Deadline d where d.caseRef = :caseRef and (d.status in :statuses or d.owed = true)")
    List<Deadline> due(String caseRef, Collection<DeadlineStatus> statuses);

    /** Those that run, and those that have passed and are owed where the file does not wait, the first to end first. */
    @Query("select d from Deadline d where d.caseRef in :caseRefs"
            + " and (d.status = org.rogatory.deadlines.DeadlineStatus.RUNNING"
            + " or d.owed = true and d.pausedAt is null) order by d.dueAt")
    List<Deadline> pressing(Collection<String> caseRefs);
}
