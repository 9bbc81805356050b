package org.rogatory.persons;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator in one line why the node does not start. */
class MasterKeyFailureAnalyzer extends AbstractFailureAnalyzer<MasterKeyRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, MasterKeyRefused refused) {
        return new FailureAnalysis(refused.getMessage(), null, refused);
    }
}
