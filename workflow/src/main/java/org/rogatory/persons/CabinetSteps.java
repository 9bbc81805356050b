package org.rogatory.persons;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of sealing halves anew, each a transaction of its own: what was done stays done when a node ends. */
@Component
class CabinetSteps {

    private final SecondLockRepository locks;

    CabinetSteps(SecondLockRepository locks) {
        this.locks = locks;
    }

    /**
     * The second half of a file's key sealed anew, which is not kept yet.
     *
     * @param lock as it was read
     */
    record Anew(SecondLock lock, byte[] shut) {}

    /** Keeps some of them, and tells how many; what another holder has done meanwhile stays as he left it. */
    @Transactional
    public int keep(int number, List<Anew> some) {
        return some.stream()
                .mapToInt(one ->
                        locks.seal(one.lock().caseRef(), one.lock().version(), number, SecondLock.written(one.shut())))
                .sum();
    }
}
