package org.rogatory.documents;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Tells the engine that a letter waits for its signatures. Flush before calling. */
@Component
class SealProcess {

    private final RuntimeService engine;

    SealProcess(RuntimeService engine) {
        this.engine = engine;
    }

    void ordered(String documentRef, String caseRef) {
        engine.startProcessInstanceByKey(
                "sign-document", documentRef, Map.of("documentRef", documentRef, "caseRef", caseRef));
    }

    /** The last signature is to be brought to a higher level, besides whatever becomes of the letter. */
    void extending(String documentRef, String caseRef) {
        engine.startProcessInstanceByKey(
                "extend-document", documentRef, Map.of("documentRef", documentRef, "caseRef", caseRef));
    }
}
