package org.rogatory.extradition.custody;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.rogatory.requests.ModelProcess;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells the engine what happened to who is held; the engine then asks the rows how the clock stands. */
@Component
class CustodyProcess {

    private final ModelProcess process;

    CustodyProcess(RuntimeService runtime, TaskService engineTasks) {
        this.process = new ModelProcess("extradition-custody", runtime, engineTasks);
    }

    /** Somebody is held: the process begins, unless it runs already. */
    void begun(String caseRef) {
        if (process.running(caseRef)) {
            stirred(caseRef);
        } else {
            process.start(caseRef, Map.of("caseRef", caseRef));
        }
    }

    /** A step was done by a person, told by the other State or by the clock: an open task ends by it. */
    void acted(String caseRef, String outcome) {
        if (!process.complete(caseRef, Map.of("outcome", outcome))) {
            stirred(caseRef);
        } else if (CustodyVerbs.OTHER_MEASURE.equals(outcome)) {
            // What was begun by the model of version 1 knows no such end of deciding.
            process.lead(caseRef, outcome, "DecideRelease", "CheckCustody");
        }
    }

    /** Something has changed while nobody is asked; it is told last, when all of the transaction is there. */
    void stirred(String caseRef) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                process.tell(caseRef, "CustodyActed", Map.of());
            }
        });
    }
}
