package org.rogatory;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator in one line why the node does not start. */
class DemoOnRealDataFailureAnalyzer extends AbstractFailureAnalyzer<DemoOnRealData> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, DemoOnRealData refused) {
        return new FailureAnalysis(refused.getMessage(), null, refused);
    }
}
