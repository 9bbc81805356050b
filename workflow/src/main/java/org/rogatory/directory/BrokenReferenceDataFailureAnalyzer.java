package org.rogatory.directory;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells in one line which record of which file keeps the node from starting. */
class BrokenReferenceDataFailureAnalyzer extends AbstractFailureAnalyzer<BrokenReferenceData> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, BrokenReferenceData broken) {
        return new FailureAnalysis(broken.getMessage(), null, broken);
    }
}
