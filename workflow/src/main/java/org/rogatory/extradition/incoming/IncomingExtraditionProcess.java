package org.rogatory.extradition.incoming;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.rogatory.requests.ModelProcess;
import org.springframework.stereotype.Component;

/** Tells the engine what happened to a request for extradition that came. */
@Component
class IncomingExtraditionProcess {

    private static final String ENDED = "FileWithdrawn";

    private final ModelProcess process;

    IncomingExtraditionProcess(RuntimeService runtime, TaskService engineTasks) {
        this.process = new ModelProcess("extradition-incoming", runtime, engineTasks);
    }

    void received(String caseRef) {
        process.start(caseRef, Map.of("caseRef", caseRef));
    }

    /** A step was done: the task that waits for it ends, or all of it where the request or the person is gone. */
    void moved(String caseRef, String verb, @Nullable String messageRef) {
        if (ReceptionVerbs.ENDING.contains(verb)) {
            process.tell(caseRef, ENDED, ModelProcess.outcome(verb, null));
        } else {
            process.complete(caseRef, ModelProcess.outcome(verb, messageRef));
            lead(caseRef, verb);
        }
    }

    /** What was begun by a former model knows no such end of the step. */
    private void lead(String caseRef, String verb) {
        switch (verb) {
            case "decide_grant" -> process.lead(caseRef, verb, "AssessRequest", "CheckCourt");
            case "postpone" -> {
                process.lead(caseRef, verb, "ResumeSurrender", "CheckSurrender");
                process.lead(caseRef, verb, "SurrenderPerson", "CheckSurrender");
            }
            default -> {}
        }
    }

    /** Whether the process is at work, so that no officer's step is open. */
    boolean atWork(String caseRef) {
        return process.atWork(caseRef);
    }
}
