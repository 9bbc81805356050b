package org.rogatory.extradition.outgoing;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.rogatory.requests.ModelProcess;
import org.rogatory.requests.RequestProcess;
import org.springframework.stereotype.Component;

/** Tells the engine what happened to a request for extradition of ours. */
@Component
class OutgoingExtraditionProcess {

    private static final String POSTPONED = "record_postponement";

    private final ModelProcess model;
    private final RequestProcess process;

    OutgoingExtraditionProcess(RuntimeService runtime, TaskService engineTasks) {
        this.model = new ModelProcess("extradition-outgoing", runtime, engineTasks);
        this.process = new RequestProcess(model);
    }

    /** A step was taken, by whoever did. */
    void moved(String caseRef, String verb, @Nullable String messageRef) {
        process.moved(caseRef, verb, messageRef);
        if (POSTPONED.equals(verb)) {
            // The model awaits the person on the day appointed and knows no such end of that.
            model.lead(caseRef, verb, "ReceivePerson", "CheckPartner");
        }
    }

    /** Whether the process is at work, so that no officer's step is open. */
    boolean atWork(String caseRef) {
        return process.atWork(caseRef);
    }
}
