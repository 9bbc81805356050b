package org.rogatory.mla.incoming;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.rogatory.requests.ModelProcess;
import org.springframework.stereotype.Component;

/** Tells the engine what happened to a request received. */
@Component
class IncomingRequestProcess {

    private static final String QUESTION = "request_information";
    private static final List<String> BEFORE_EXECUTION = List.of("AssignExecution", "StartExecution");

    private final ModelProcess process;

    IncomingRequestProcess(RuntimeService runtime, TaskService engineTasks) {
        this.process = new ModelProcess("mla-incoming", runtime, engineTasks);
    }

    void received(String caseRef) {
        process.start(caseRef, Map.of("caseRef", caseRef));
    }

    /** A request that was worked on upon paper, or was closed before: the process stands at the step where that does. */
    void standsAt(String caseRef, String step) {
        process.startAt(step, caseRef, Map.of("caseRef", caseRef));
    }

    /** A step was done; the task that waits for it ends. */
    void acted(String caseRef, String outcome, @Nullable String messageRef) {
        process.complete(caseRef, ModelProcess.outcome(outcome, messageRef));
        if (WorkTakenUp.UNASSIGNED.equals(outcome)) {
            // What was begun by the model of version 3 knows no such end of closing.
            process.lead(caseRef, outcome, "CloseFile", "AssignExecution");
        }
        if (QUESTION.equals(outcome)) {
            // To the model of version 4 nothing is asked any more between the acceptance and the execution.
            BEFORE_EXECUTION.forEach(step -> process.lead(caseRef, outcome, step, "SendInformationRequest"));
        }
    }

    /** Whether the process is at work, so that no officer's step is open. */
    boolean atWork(String caseRef) {
        return process.atWork(caseRef);
    }

    /** The other State has withdrawn its request. */
    void withdrawn(String caseRef) {
        process.tell(caseRef, "FileWithdrawn", ModelProcess.outcome("record_withdrawal", null));
    }

    /** The request joined the file of its oral one; its own process ends. */
    void joined(String caseRef) {
        process.end(caseRef, "joined the oral request");
    }
}
