package org.rogatory.transfer.incoming;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.requests.ModelProcess;
import org.springframework.stereotype.Component;

/** Tells the engine what happened to a request for a transfer that came. */
@Component
class IncomingTransferProcess {

    private static final String ENDED = "FileWithdrawn";

    /** While the file stands there people work towards the handover, which rests on the consent. */
    private static final Set<String> TOWARDS_HANDOVER = Set.of("agreed", "sentence_recognised", "handover_scheduled");

    private final ModelProcess process;

    IncomingTransferProcess(RuntimeService runtime, TaskService engineTasks) {
        this.process = new ModelProcess("sentenced-transfer-incoming", runtime, engineTasks);
    }

    void received(String caseRef) {
        process.start(caseRef, Map.of("caseRef", caseRef));
    }

    /** A step was done: the task that waits for it ends, or all of it where the request or the person is gone. */
    void moved(String caseRef, String verb, @Nullable String messageRef) {
        if (TransferReceptionVerbs.ENDING.contains(verb)) {
            process.tell(caseRef, ENDED, ModelProcess.outcome(verb, null));
        } else {
            process.complete(caseRef, ModelProcess.outcome(verb, messageRef));
        }
    }

    /** The consent stands otherwise than before: the process looks at the facts anew. */
    void consented(CaseFile file, String verb) {
        if (towardsHandover(file)) {
            process.complete(file.caseRef(), ModelProcess.outcome(verb, null));
        }
    }

    /** Whether a change of the consent means something to the process. */
    static boolean towardsHandover(CaseFile file) {
        return TOWARDS_HANDOVER.contains(file.status());
    }

    /** Whether the process is at work, so that no officer's step is open. */
    boolean atWork(String caseRef) {
        return process.atWork(caseRef);
    }
}
