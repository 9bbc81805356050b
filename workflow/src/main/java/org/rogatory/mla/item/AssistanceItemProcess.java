package org.rogatory.mla.item;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.rogatory.requests.ModelProcess;
import org.springframework.stereotype.Component;

/** Tells the engine what happened to an item. */
@Component
class AssistanceItemProcess {

    private final ModelProcess process;

    AssistanceItemProcess(RuntimeService runtime, TaskService engineTasks) {
        this.process = new ModelProcess("mla-item", runtime, engineTasks);
    }

    /** Starts the process of an item, unless it runs already. */
    void start(String caseRef, String itemRef) {
        if (!process.running(itemRef)) {
            process.start(itemRef, Map.of("caseRef", caseRef, "itemRef", itemRef));
        }
    }

    /** The item's file has ended, and the item with it. */
    void end(String itemRef) {
        process.tell(itemRef, "FileWithdrawn", Map.of());
    }

    void complete(String itemRef, String outcome) {
        process.complete(itemRef, Map.of("outcome", outcome));
    }
}
