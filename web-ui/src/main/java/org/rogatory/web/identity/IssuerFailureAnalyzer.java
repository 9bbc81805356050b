package org.rogatory.web.identity;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator in one line why the node does not start. */
class IssuerFailureAnalyzer extends AbstractFailureAnalyzer<IssuerRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, IssuerRefused refused) {
        return new FailureAnalysis(refused.getMessage(), null, refused);
    }
}
