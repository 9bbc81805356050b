package org.rogatory.operations;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricJobLog;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.rogatory.cases.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The jobs of the engine that failed, for the operator. */
@Component
public class FailedJobs {

    private static final int MOST = 200;

    private final ManagementService management;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final ApplicationEventPublisher events;

    FailedJobs(
            ManagementService management,
            RuntimeService runtime,
            HistoryService history,
            ApplicationEventPublisher events) {
        this.history = history;
        this.management = management;
        this.runtime = runtime;
        this.events = events;
    }

    /** Those whose last try failed, whether or not there are tries left; at most two hundred. */
    @Transactional(readOnly = true)
    public List<FailedJob> list() {
        var jobs = management
                .createJobQuery()
                .withException()
                .orderByJobRetries()
                .asc()
                .listPage(0, MOST);
        if (jobs.isEmpty()) {
            return List.of();
        }
        var steps = steps();
        var cases = cases(jobs.stream().map(Job::getProcessInstanceId).toList());
        var made = made(jobs);
        return jobs.stream()
                .map(job -> failed(job, steps, cases, made.getOrDefault(job.getId(), 0)))
                .toList();
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

    /** Has a job tried again soon, once. */
    @Transactional
    public void retry(String jobId, String actor) {
        if (management.createJobQuery().jobId(jobId).withException().count() == 0) {
            throw Refusal.notFound();
        }
        management.setJobRetries(jobId, 1);
        events.publishEvent(new JobRetried(jobId, actor));
    }

    private FailedJob failed(Job job, Map<String, String> steps, Map<String, String> cases, int made) {
        return new FailedJob(
                job.getId(),
                String.valueOf(job.getProcessDefinitionKey()),
                steps.getOrDefault(String.valueOf(job.getJobDefinitionId()), ""),
                cases.get(String.valueOf(job.getProcessInstanceId())),
                errorClass(job.getId()),
                job.getRetries(),
                made,
                job.getCreateTime().toInstant(),
                job.getRetries() == 0 || job.getDuedate() == null
                        ? null
                        : job.getDuedate().toInstant());
    }

    /** The innermost cause, by its class alone. */
    private String errorClass(String jobId) {
        var trace = management.getJobExceptionStacktrace(jobId);
        return trace == null ? "" : ErrorClass.in(trace);
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

    private Map<String, String> cases(Collection<String> instances) {
        return runtime
                .createVariableInstanceQuery()
                .processInstanceIdIn(instances.toArray(String[]::new))
                .variableName("caseRef")
                .list()
                .stream()
                .collect(toMap(VariableInstance::getProcessInstanceId, ref -> (String) ref.getValue(), (a, b) -> a));
    }
}
