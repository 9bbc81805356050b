package org.rogatory.operations;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator in one line why the node does not start. */
class SchemaFailureAnalyzer extends AbstractFailureAnalyzer<SchemaRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, SchemaRefused refused) {
        return new FailureAnalysis(refused.getMessage(), null, refused);
    }
}
