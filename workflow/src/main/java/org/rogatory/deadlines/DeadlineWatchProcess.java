package org.rogatory.deadlines;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Has the engine ring when a deadline falls due. Flush before calling. */
@Component
class DeadlineWatchProcess {

    private static final String PROCESS = "deadline-watch";

    private final RuntimeService engine;

    DeadlineWatchProcess(RuntimeService engine) {
        this.engine = engine;
    }

    void start(String deadlineRef, String caseRef) {
        engine.startProcessInstanceByKey(PROCESS, deadlineRef, Map.of("deadlineRef", deadlineRef, "caseRef", caseRef));
    }

    void cancel(String deadlineRef) {
        engine.createProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(deadlineRef)
                .list()
                .forEach(watch -> engine.deleteProcessInstance(watch.getId(), "deadline no longer runs"));
    }
}
