package org.rogatory.persons;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of wrapping anew, each a transaction of its own: what was done stays done when a node ends in between. */
@Component
class MasterSteps {

    private final FileKeyRepository keys;
    private final MasterChangeRepository changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MasterSteps(FileKeyRepository keys, MasterChangeRepository changes, ApplicationEventPublisher events, Clock clock) {
        this.keys = keys;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A key of a file wrapped anew, which is not kept yet.
     *
     * @param key as it was read
     */
    record Anew(FileKey key, byte[] wrapped) {}

    /** Keeps some of them, and tells how many; what somebody else has changed meanwhile stays as he left it. */
    @Transactional
    public int keep(int number, List<Anew> some) {
        var kept = 0;
        for (var one : some) {
            var key = one.key();
            kept += keys.rewrap(key.caseRef(), key.version(), number, FileKey.written(one.wrapped()));
        }
        changes.progress(number, kept);
        return kept;
    }

    /** Notes, once, that nothing is wrapped with a former key any more. */
    @Transactional
    public boolean finish(int number) {
        var left = keys.masters().stream().anyMatch(other -> other != number);
        if (left || changes.finish(number, clock.instant()) == 0) {
            return false;
        }
        events.publishEvent(MasterKeyChanged.finished(number));
        return true;
    }
}
