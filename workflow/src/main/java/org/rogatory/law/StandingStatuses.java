package org.rogatory.law;

import java.util.Comparator;
import org.rogatory.directory.BrokenReferenceData;
import org.rogatory.directory.ReferenceFiles;
import org.rogatory.directory.ReferenceReader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * No edition takes a status away in which something stands: page and act of each such file would fail. Ended files
 * count as well, since they are read for years.
 */
@Component
class StandingStatuses implements ReferenceReader {

    private final Lifecycles lifecycles;
    private final ObjectProvider<StatusUse> uses;

    StandingStatuses(Lifecycles lifecycles, ObjectProvider<StatusUse> uses) {
        this.lifecycles = lifecycles;
        this.uses = uses;
    }

    /** One that this node does not know itself is nothing that the other would take away. */
    @Override
    public void read(ReferenceFiles files) {
        var next = LifecycleReading.read(files, FormReading.read(files).keySet());
        uses.stream()
                .flatMap(use -> use.statuses().stream())
                .filter(standing -> lifecycles.knows(standing) && !next.knows(standing))
                .min(Comparator.comparing(MachineStatus::machine).thenComparing(MachineStatus::status))
                .ifPresent(lost -> {
                    throw broken(lost);
                });
    }

    private static BrokenReferenceData broken(MachineStatus lost) {
        var what = lost.status() + " missing, but files stand there";
        return new BrokenReferenceData("statuses.yaml", lost.machine(), "statuses", what);
    }
}
