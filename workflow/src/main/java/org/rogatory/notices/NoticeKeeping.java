package org.rogatory.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes notices that were put away long ago, where the authority has set a term for them; without one they stay, and
 * what nobody has read stays in any case. What a notice told of is in the file and in the trail.
 */
@Component
class NoticeKeeping {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeKeeping.class);
    private static final Limit BATCH = Limit.of(500);

    private final NoticeRepository notices;
    private final Duration term;
    private final Clock clock;
    private final TransactionTemplate apart;

    NoticeKeeping(NoticeRepository notices, NoticeSettings settings, Clock clock, TransactionTemplate apart) {
        this.notices = notices;
        this.term = settings.keepRead();
        this.clock = clock;
        this.apart = apart;
    }

    /** Of two nodes at once one finds some of them gone. */
    @Scheduled(initialDelayString = "${rogatory.notices.first-look:PT20M}", fixedDelayString = "PT1H")
    void removeOld() {
        if (term.isZero()) {
            return;
        }
        var before = clock.instant().minus(term);
        while (Boolean.TRUE.equals(apart.execute(status -> removeSome(before)))) {
            LOG.info("Removed notices that were put away longer ago than the term for them");
        }
    }

    private boolean removeSome(Instant before) {
        var old = notices.readBefore(before, BATCH);
        return !old.isEmpty() && notices.remove(old) > 0;
    }
}
