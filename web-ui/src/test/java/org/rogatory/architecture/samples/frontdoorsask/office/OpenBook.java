package org.rogatory.architecture.samples.frontdoorsask.office;

import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Must fail: reads for whoever calls, and knows an officer without asking what he may. Abstract, so never a bean. */
@Component
public abstract class OpenBook {

    /** Asks nobody. */
    @Transactional(readOnly = true)
    public String page(String entryId) {
        return entryId;
    }

    /** Knows who it is, and asks nothing of him. */
    @Transactional
    public String write(String entryId, Officer officer) {
        return entryId + officer.username();
    }
}
