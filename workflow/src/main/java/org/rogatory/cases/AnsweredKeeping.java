package org.rogatory.cases;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Forgets which calls were answered once nobody repeats them any more, where the authority has set a term for it;
 * without one they stay. A call that is repeated after its term is done anew, so the term is never below a day.
 */
@Component
class AnsweredKeeping {

    private static final Logger LOG = LoggerFactory.getLogger(AnsweredKeeping.class);

    private final Idempotency calls;
    private final Duration term;
    private final Clock clock;

    AnsweredKeeping(Idempotency calls, AnsweredSettings settings, Clock clock) {
        this.calls = calls;
        this.term = settings.keepAnswered();
        this.clock = clock;
    }

    /** Some at a time, each in a transaction of its own; where another node was quicker the next look goes on. */
    @Scheduled(initialDelayString = "${rogatory.calls.first-look:PT20M}", fixedDelayString = "PT1H")
    void removeOld() {
        if (term.isZero()) {
            return;
        }
        var before = clock.instant().minus(term);
        while (calls.forget(before)) {
            LOG.info("Forgot calls that were answered longer ago than the term for them");
        }
    }
}
