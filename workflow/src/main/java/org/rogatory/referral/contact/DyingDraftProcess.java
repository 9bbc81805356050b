package org.rogatory.referral.contact;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.rogatory.requests.ModelProcess;
import org.springframework.stereotype.Component;

/** Ends what runs for a first contact that dies. */
@Component
class DyingDraftProcess {

    private static final String MODEL = "victim-referral";

    private final ModelProcess process;

    DyingDraftProcess(RuntimeService runtime, TaskService engineTasks) {
        this.process = new ModelProcess(MODEL, runtime, engineTasks);
    }

    void end(String caseRef) {
        process.end(caseRef, "draft died");
    }
}
