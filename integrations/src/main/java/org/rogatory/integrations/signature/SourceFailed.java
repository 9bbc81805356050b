package org.rogatory.integrations.signature;

import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import org.rogatory.figures.CallFailure;

/** A server that others run brought nothing. */
public final class SourceFailed extends DSSExternalResourceException {

    private static final long serialVersionUID = 1L;

    private final CallFailure why;

    SourceFailed(CallFailure why, String message) {
        super(message);
        this.why = why;
    }

    /** Why, as the operator's figures say it. */
    public CallFailure why() {
        return why;
    }
}
