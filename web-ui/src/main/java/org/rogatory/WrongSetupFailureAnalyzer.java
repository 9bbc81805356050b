package org.rogatory;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator in one line why the node does not start. */
class WrongSetupFailureAnalyzer extends AbstractFailureAnalyzer<WrongSetup> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, WrongSetup wrong) {
        return new FailureAnalysis(wrong.getMessage(), null, wrong);
    }
}
