package org.rogatory.integrations.signature;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator in one line why the node does not start. */
class SignatureFailureAnalyzer extends AbstractFailureAnalyzer<SignatureNotSetUp> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, SignatureNotSetUp wrong) {
        return new FailureAnalysis(wrong.getMessage(), null, wrong);
    }
}
