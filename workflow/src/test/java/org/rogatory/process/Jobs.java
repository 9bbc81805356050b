package org.rogatory.process;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Runs the engine's jobs one by one; what an earlier test left behind is not touched. */
@Component
class Jobs {

    private final ManagementService management;
    private final Set<String> others = new HashSet<>();

    Jobs(ManagementService management) {
        this.management = management;
    }

    void forgetEarlier() {
        management.createJobQuery().list().forEach(job -> others.add(job.getId()));
    }

    /** Runs what waits, and what that leaves waiting, until nothing does; timers stay. */
    void drain() {
        for (var waiting = waiting(); !waiting.isEmpty(); waiting = waiting()) {
            waiting.forEach(job -> management.executeJob(job.getId()));
        }
    }

    /** Tries each job that waits once, as the executor would, and tells how many failed. */
    int tryOnce() {
        int failed = 0;
        for (var job : waiting()) {
            try {
                management.executeJob(job.getId());
            } catch (ProcessEngineException told) {
                failed++;
            }
        }
        return failed;
    }

    /** Runs every timer that is due by the clock, unless one before it has stopped it. */
    void ring() {
        management.createJobQuery().timers().executable().list().stream()
                .filter(job -> !others.contains(job.getId()) && due(job.getId()))
                .forEach(job -> management.executeJob(job.getId()));
        drain();
    }

    /** Whether the executor would take this job up at this moment. */
    boolean due(String jobId) {
        return management.createJobQuery().jobId(jobId).executable().singleResult() != null;
    }

    List<Job> waiting() {
        return management.createJobQuery().messages().list().stream()
                .filter(job -> !others.contains(job.getId()))
                .toList();
    }
}
