package org.rogatory.documents;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Tells the engine that a letter waits to be laid out. Flush before calling. */
@Component
class LetterProcess {

    private final RuntimeService engine;

    LetterProcess(RuntimeService engine) {
        this.engine = engine;
    }

    void ordered(String orderRef, String caseRef) {
        engine.startProcessInstanceByKey("make-letter", orderRef, Map.of("documentRef", orderRef, "caseRef", caseRef));
    }
}
