package org.rogatory.operations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricJobLog;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Listed;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The jobs of the engine that failed, for the operator and nobody else. */
@Component
public class FailedJobs {

    private final ManagementService management;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final JdbcClient database;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FailedJobs(
            ManagementService management,
            RuntimeService runtime,
            HistoryService history,
            JdbcClient database,
            Clock clock,
            ApplicationEventPublisher events) {
        this.database = database;
        this.clock = clock;
        this.history = history;
        this.management = management;
        this.runtime = runtime;
        this.events = events;
    }

    /**
     * Those whose last try failed, whether or not there are tries left; those that wait for the operator first.
     *
     * @param from how many of them stand on the pages before
     */
    @Transactional(readOnly = true)
    public Listed<FailedJob> page(int from, Officer officer) {
        demand(officer);
        var page = Listed.of(management
                .createJobQuery()
                .withException()
                .orderByJobRetries()
                .asc()
                .orderByJobId()
                .asc()
                .listPage(Math.max(0, from), Listed.limit().max()));
        return new Listed<>(told(page.lines()), page.more());
    }

    /** One of them; empty where it did not fail or is done. */
    @Transactional(readOnly = true)
    public Optional<FailedJob> find(String jobId, Officer officer) {
        demand(officer);
        return told(management.createJobQuery().jobId(jobId).withException().list()).stream()
                .findFirst();
    }

    /** Refuses whoever does not operate the node. */
    static void demand(Officer officer) {
        Roles.demand(officer.has(Role.OPERATOR));
    }

    private List<FailedJob> told(List<Job> jobs) {
        if (jobs.isEmpty()) {
            return List.of();
        }
        var known = new Known(steps(), cases(jobs), classes(jobs), made(jobs));
        return jobs.stream().map(job -> failed(job, known)).toList();
    }

    /** Those of these business keys whose processes have a job that failed; two queries, however many there are. */
    @Transactional(readOnly = true)
    public Set<String> failing(Collection<String> businessKeys) {
        if (businessKeys.isEmpty()) {
            return Set.of();
        }
        var keys = history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKeyIn(businessKeys.toArray(String[]::new))
                .unfinished()
                .list()
                .stream()
                .collect(toMap(HistoricProcessInstance::getId, HistoricProcessInstance::getBusinessKey));
        return keys.isEmpty()
                ? Set.of()
                : management.createJobQuery().processInstanceIds(keys.keySet()).withException().list().stream()
                        .map(job -> keys.get(job.getProcessInstanceId()))
                        .collect(toSet());
    }

    /** How many wait for the operator, having no tries left. */
    @Transactional(readOnly = true)
    public long waiting() {
        return management.createJobQuery().noRetriesLeft().count();
    }

    /**
     * Has a job tried again at once: once more where it has no tries left, else earlier than by itself. One that is
     * being tried at this moment is left alone.
     *
     * @param reason why; no job is tried again without one
     */
    @Transactional
    public void retry(String jobId, JobReason reason, Officer officer) {
        demand(officer);
        var job = Optional.ofNullable(
                        management.createJobQuery().jobId(jobId).withException().singleResult())
                .orElseThrow(Refusal::notFound);
        if (management.createJobQuery().jobId(jobId).acquired().singleResult() != null) {
            return;
        }
        management
                .setJobRetries(Math.max(1, job.getRetries()))
                .jobId(jobId)
                .dueDate(Date.from(clock.instant()))
                .execute();
        events.publishEvent(new JobRetried(jobId, reason, officer.username()));
    }

    /** What stands beside the jobs of a page, each read at once for all of them. */
    private record Known(
            Map<String, String> steps,
            Map<String, String> cases,
            Map<String, String> classes,
            Map<String, Integer> made) {}

    private FailedJob failed(Job job, Known known) {
        return new FailedJob(
                job.getId(),
                String.valueOf(job.getProcessDefinitionKey()),
                known.steps().getOrDefault(String.valueOf(job.getJobDefinitionId()), ""),
                known.cases().get(String.valueOf(job.getProcessInstanceId())),
                known.classes().getOrDefault(job.getId(), ""),
                job.getRetries(),
                known.made().getOrDefault(job.getId(), 0),
                job.getCreateTime().toInstant(),
                nextTry(job));
    }

    private @Nullable Instant nextTry(Job job) {
        if (job.getRetries() == 0) {
            return null;
        }
        return job.getDuedate() == null ? clock.instant() : job.getDuedate().toInstant();
    }

    /** The innermost cause of each, by its class alone. */
    private Map<String, String> classes(Collection<Job> jobs) {
        return database
                .sql("select j.ID_, b.BYTES_ from ACT_RU_JOB j join ACT_GE_BYTEARRAY b on b.ID_ = j.EXCEPTION_STACK_ID_"
                        + " where j.ID_ in (:jobs)")
                .param("jobs", jobs.stream().map(Job::getId).toList())
                .query((row, number) -> Map.entry(row.getString(1), ErrorClass.in(new String(row.getBytes(2), UTF_8))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The failures of each job, all in one query. */
    private Map<String, Integer> made(Collection<Job> jobs) {
        var executions = jobs.stream()
                .map(Job::getExecutionId)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(String[]::new);
        return executions.length == 0
                ? Map.of()
                : history.createHistoricJobLogQuery().executionIdIn(executions).failureLog().list().stream()
                        .collect(toMap(HistoricJobLog::getJobId, failure -> 1, Integer::sum));
    }

    private Map<String, String> steps() {
        return management.createJobDefinitionQuery().list().stream()
                .collect(toMap(JobDefinition::getId, JobDefinition::getActivityId));
    }

    private Map<String, String> cases(Collection<Job> jobs) {
        var instances = jobs.stream()
                .map(Job::getProcessInstanceId)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(String[]::new);
        return instances.length == 0
                ? Map.of()
                : runtime
                        .createVariableInstanceQuery()
                        .processInstanceIdIn(instances)
                        .variableName("caseRef")
                        .list()
                        .stream()
                        .collect(toMap(
                                VariableInstance::getProcessInstanceId, ref -> (String) ref.getValue(), (a, b) -> a));
    }
}
