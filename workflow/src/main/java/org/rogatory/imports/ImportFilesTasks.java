package org.rogatory.imports;

import org.springframework.stereotype.Component;

/** What the process {@code import-files} calls. */
@Component
public class ImportFilesTasks {

    private final ImportRun run;

    ImportFilesTasks(ImportRun run) {
        this.run = run;
    }

    /** Takes the next few files over; answers whether rows are left. */
    public String receiveFiles(String importRef) {
        return run.part(importRef) ? "more" : "done";
    }
}
