package org.rogatory.operations;

import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leaves a failed job out, where nothing is lost by it: what only tells a system beside tells everything with its next
 * event. What lays out, seals, sends or takes in is never left out: a decision would stay without its letter.
 */
@Component
public class JobSkips {

    private static final Set<String> SKIPPED = Set.of("deliver-events");

    private final ManagementService management;
    private final RuntimeService runtime;
    private final ApplicationEventPublisher events;

    JobSkips(ManagementService management, RuntimeService runtime, ApplicationEventPublisher events) {
        this.management = management;
        this.runtime = runtime;
        this.events = events;
    }

    /** Whether a failed job may be left out: it waits for the operator, and its process only tells. */
    public static boolean offered(FailedJob job) {
        return job.retriesLeft() == 0 && SKIPPED.contains(job.process());
    }

    /** Ends the process of a job that waits for the operator. */
    @Transactional
    public void skip(String jobId, JobReason reason, Officer officer) {
        FailedJobs.demand(officer);
        var job = Optional.ofNullable(management
                        .createJobQuery()
                        .jobId(jobId)
                        .withException()
                        .noRetriesLeft()
                        .singleResult())
                .orElseThrow(Refusal::notFound);
        var process = String.valueOf(job.getProcessDefinitionKey());
        if (!SKIPPED.contains(process)) {
            throw Refusal.of("job-not-skipped");
        }
        runtime.deleteProcessInstance(job.getProcessInstanceId(), reason.key());
        events.publishEvent(new JobSkipped(jobId, process, reason, officer.username()));
    }
}
