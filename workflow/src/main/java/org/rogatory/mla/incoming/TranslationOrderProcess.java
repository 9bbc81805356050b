package org.rogatory.mla.incoming;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.rogatory.requests.ModelProcess;
import org.springframework.stereotype.Component;

/** Tells the engine what becomes of the translation of an answer that was ordered. */
@Component
class TranslationOrderProcess {

    private final ModelProcess process;

    TranslationOrderProcess(RuntimeService runtime, TaskService engineTasks) {
        this.process = new ModelProcess("mla-answer-translation", runtime, engineTasks);
    }

    /** Opens the task of the translator; gives the numbers that the engine has for it. */
    List<String> ordered(String caseRef) {
        process.start(key(caseRef), Map.of("caseRef", caseRef));
        return process.open(key(caseRef));
    }

    boolean waits(String caseRef) {
        return process.running(key(caseRef));
    }

    /** It was written, or is not needed, as this verb says; false where no task waits for it. */
    boolean done(String caseRef, String verb) {
        return process.complete(key(caseRef), ModelProcess.outcome(verb, null));
    }

    /** The answer can be translated no more, or not now. */
    void over(String caseRef) {
        process.end(key(caseRef), "the answer is not translated any more");
    }

    private static String key(String caseRef) {
        return caseRef + "-answer-translation";
    }
}
