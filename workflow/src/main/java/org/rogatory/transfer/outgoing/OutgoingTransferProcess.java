package org.rogatory.transfer.outgoing;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.rogatory.requests.ModelProcess;
import org.rogatory.requests.RequestProcess;
import org.springframework.stereotype.Component;

/** Tells the engine what happened to a request for a transfer of ours. */
@Component
class OutgoingTransferProcess {

    private final RequestProcess process;

    OutgoingTransferProcess(RuntimeService runtime, TaskService engineTasks) {
        this.process = new RequestProcess(new ModelProcess("sentenced-transfer-outgoing", runtime, engineTasks));
    }

    /** A step was taken, by whoever did. */
    void moved(String caseRef, String verb, @Nullable String messageRef) {
        process.moved(caseRef, verb, messageRef);
    }

    /** The consent stands otherwise than before: the process looks at the facts anew. */
    void consented(String caseRef, String verb) {
        process.acted(caseRef, verb, null);
    }

    /** Whether the process is at work, so that no officer's step is open. */
    boolean atWork(String caseRef) {
        return process.atWork(caseRef);
    }
}
