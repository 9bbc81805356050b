package org.rogatory.referral.service;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.springframework.stereotype.Component;

/** For how many open files each person answers. */
@Component
class WorkerLoads {

    private final WorkerLoadRepository loads;

    WorkerLoads(WorkerLoadRepository loads) {
        this.loads = loads;
    }

    /** The bands of these people, as far as they ever answered for a file; one query, however many. */
    Map<String, LoadBand> bands(Collection<String> workers, AccessScope scope) {
        return workers.isEmpty()
                ? Map.of()
                : loads.of(workers, scope).stream()
                        .collect(Collectors.toMap(WorkerLoad::worker, load -> LoadBand.of(load.openFiles())));
    }

    /** He answers for more or for fewer now. */
    void change(@Nullable String worker, int by) {
        if (worker != null && loads.add(worker, by, AccessScope.system()) == 0) {
            loads.saveAndFlush(new WorkerLoad(worker, Math.max(by, 0)));
        }
    }
}
