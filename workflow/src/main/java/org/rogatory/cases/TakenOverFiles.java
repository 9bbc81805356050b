package org.rogatory.cases;

import java.time.Clock;
import java.util.Collection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Files that an office has worked on upon paper: they begin here in the status they have reached there. */
@Service
public class TakenOverFiles {

    private final Cases cases;
    private final Clock clock;

    TakenOverFiles(Cases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * Opens a file in a status of its machine.
     *
     * @throws IllegalArgumentException if the machine does not know the status, or ends with it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseFile open(NewCase opened, String status, Collection<String> principals) {
        var machine = cases.lifecycle(opened.machine());
        if (!machine.statuses().contains(status) || machine.terminal(status)) {
            throw new IllegalArgumentException("No open status of " + opened.machine() + ": " + status);
        }
        var file = cases.open(opened, principals);
        file.move(status, false, clock.instant());
        return file;
    }
}
