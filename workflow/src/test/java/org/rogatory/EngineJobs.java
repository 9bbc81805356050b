package org.rogatory;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.rogatory.operations.EngineClock;

/** Runs the engine's jobs by hand, one after the other. */
public class EngineJobs {

    private final ManagementService management;
    private final EngineClock clock;

    public EngineJobs(ManagementService management, EngineClock clock) {
        this.management = management;
        this.clock = clock;
    }

    /** Runs what is due until nothing is left; a failure comes out. */
    public void drain() {
        clock.follow();
        for (var due = due(); !due.isEmpty(); due = due()) {
            management.executeJob(due.get(0).getId());
        }
    }

    /** Runs one job of a process; a failure comes out and costs a retry. */
    public void runOne(String process) {
        clock.follow();
        management.executeJob(jobOf(process).getId());
    }

    public Job jobOf(String process) {
        return management.createJobQuery().processDefinitionKey(process).list().get(0);
    }

    /** Throws all jobs away. */
    public void clear() {
        management.createJobQuery().list().forEach(job -> management.deleteJob(job.getId()));
    }

    private List<Job> due() {
        return management.createJobQuery().executable().listPage(0, 1);
    }
}
