package org.rogatory.referral.service;

import java.util.Collection;
import java.util.List;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WorkerLoadRepository extends Repository<WorkerLoad, String> {

    /** How much somebody has is for his own organisation, and for whoever sees one of the files. */
    String VISIBLE = " (:#{#scope.ofProcesses()} = true or exists (select 1 from CaseloadRow c"
            + " where c.owner = l.worker and (c.authority = :#{#scope.authority()} or" + AccessScope.GRANTED
            + "c.caseRef))))";

    WorkerLoad saveAndFlush(WorkerLoad load);

    @Query("select l from WorkerLoad l where l.worker in :workers and" + VISIBLE)
    List<WorkerLoad> of(Collection<String> workers, AccessScope scope);

    /** In the database, so that two who change it at once both count. */
    @Modifying(flushAutomatically = true)
    @Query("update WorkerLoad l set l.openFiles = l.openFiles + :by where l.worker = :worker and" + VISIBLE)
    int add(String worker, int by, AccessScope scope);
}
