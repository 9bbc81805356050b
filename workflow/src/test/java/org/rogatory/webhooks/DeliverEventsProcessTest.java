package org.rogatory.webhooks;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.audit.Sealed;
import org.rogatory.audit.TrailSealed;

/** A delivery is woken while one reads the trail, and not where two have given up. */
class DeliverEventsProcessTest {

    private static final Sealed SENT = new Sealed(1, Instant.EPOCH, "mla.transmit", "UZ-MLA-2026-000001");

    @ParameterizedTest
    @CsvSource({"'', 1", "live, 1", "live live, 0", "dead, 1", "dead live, 1", "dead live live, 0", "dead dead, 0"})
    void wakesOneBesideThoseThatReadTheTrail(String running, int woken) {
        var engine = mock(RuntimeService.class);
        var found = mock(ProcessInstanceQuery.class, RETURNS_SELF);
        when(engine.createProcessInstanceQuery()).thenReturn(found);
        var reading = instances(running);
        when(found.list()).thenReturn(reading);
        var webhooks = mock(WebhookRepository.class);
        var webhook = mock(Webhook.class);
        when(webhook.webhookRef()).thenReturn("w-1");
        when(webhooks.working()).thenReturn(List.of(webhook));

        new DeliverEventsProcess(engine, jobs(), webhooks).sealed(new TrailSealed(List.of(SENT)));
        verify(engine, times(woken)).startProcessInstanceByKey(eq("deliver-events"), eq("w-1"), anyMap());
    }

    private static List<ProcessInstance> instances(String running) {
        return Stream.of(running.split(" "))
                .filter(one -> !one.isEmpty())
                .map(one -> {
                    var instance = mock(ProcessInstance.class);
                    when(instance.getProcessInstanceId()).thenReturn(one);
                    return instance;
                })
                .toList();
    }

    private static ManagementService jobs() {
        var asked = mock(JobQuery.class, RETURNS_SELF);
        var dead = mock(JobQuery.class, RETURNS_SELF);
        when(dead.count()).thenReturn(1L);
        when(asked.processInstanceId(any())).thenAnswer(call -> "dead".equals(call.getArgument(0)) ? dead : asked);
        var jobs = mock(ManagementService.class);
        when(jobs.createJobQuery()).thenReturn(asked);
        return jobs;
    }
}
