package org.rogatory.imports;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Tells the engine that a table is to be taken over. Flush before calling. */
@Component
class ImportFilesProcess {

    private final RuntimeService engine;

    ImportFilesProcess(RuntimeService engine) {
        this.engine = engine;
    }

    void confirmed(String importRef) {
        engine.startProcessInstanceByKey("import-files", importRef, Map.of("importRef", importRef));
    }
}
