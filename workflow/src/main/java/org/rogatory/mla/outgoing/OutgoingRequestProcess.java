package org.rogatory.mla.outgoing;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.requests.ModelProcess;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.RequestProcess;
import org.springframework.stereotype.Component;

/** Tells the engine what happened to a request for assistance of ours. */
@Component
class OutgoingRequestProcess {

    private final ModelProcess model;
    private final RequestProcess process;

    OutgoingRequestProcess(RuntimeService runtime, TaskService engineTasks) {
        this.model = new ModelProcess("mla-outgoing", runtime, engineTasks);
        this.process = new RequestProcess(model);
    }

    /** A request that left on paper: the process looks at the facts and waits where they say. */
    void takenOver(String caseRef) {
        model.startAt("CheckPartner", caseRef, Map.of("caseRef", caseRef));
    }

    /** A step was taken, by whoever did; of what was told unasked the process awaits the receipt, too. */
    void moved(CaseFile file, String verb, @Nullable String messageRef) {
        if (RequestProcess.silent(verb) && RequestForms.spontaneous(file.form())) {
            process.acted(file.caseRef(), verb, messageRef);
        } else {
            process.moved(file.caseRef(), verb, messageRef);
        }
        if (MistakenRecords.VERB.equals(verb)) {
            // What was begun by the model of version 2 knows no such end of assessing.
            model.lead(file.caseRef(), verb, "AssessAnswer", "CheckPartner");
        }
    }

    /** Whether the process is at work, so that no officer's step is open. */
    boolean atWork(String caseRef) {
        return process.atWork(caseRef);
    }
}
