package org.rogatory.referral.service;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WorkerLoadRepository extends Repository<WorkerLoad, String> {

    WorkerLoad saveAndFlush(WorkerLoad load);

    List<WorkerLoad> findByWorkerIn(Collection<String> workers);

    /** In the database, so that two who change it at once both count. */
    @Modifying(flushAutomatically = true)
    @Query("update WorkerLoad l set l.openFiles = l.openFiles + :by where l.worker = :worker")
    int add(String worker, int by);
}
