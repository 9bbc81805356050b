package org.rogatory.resolutions;

import java.util.List;
import org.rogatory.persons.KeptColumns;
import org.rogatory.persons.KeptWords;
import org.springframework.stereotype.Component;

/** What resolutions, reports on them and decisions about control say. */
@Component
class KeptResolutionWords implements KeptWords {

    @Override
    public List<KeptColumns> columns() {
        return List.of(
                KeptColumns.of("resolutions_resolution", "resolution_id", "content"),
                KeptColumns.of("resolutions_assignee", "assignee_id", "report"),
                KeptColumns.of("resolutions_decision", "decision_id", "content").fixed());
    }
}
