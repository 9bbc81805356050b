package org.rogatory.notices;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
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

    private static final Limit BATCH = Limit.of(500);

    private final NoticeRepository notices;
    private final Duration term;
    private final Clock clock;
    private final TransactionTemplate apart;

    NoticeKeeping(
            NoticeRepository notices,
            @Value("${rogatory.retention.read-notices:0d}") Duration term,
            Clock clock,
            TransactionTemplate apart) {
        if (term.isNegative()) {
            throw new IllegalArgumentException("rogatory.retention.read-notices is below nothing");
        }
        this.notices = notices;
        this.term = term;
        this.clock = clock;
        this.apart = apart;
    }

    /** Of two nodes at once one finds some of them gone. */
    @Scheduled(initialDelayString = "${rogatory.retention.first-look:PT20M}", fixedDelayString = "PT1H")
    void removeOld() {
        if (term.isZero()) {
            return;
        }
        var before = clock.instant().minus(term);
        for (var some = notices.readBefore(before, BATCH);
                !some.isEmpty();
                some = notices.readBefore(before, BATCH)) {
            var these = some;
            apart.executeWithoutResult(status -> notices.remove(these));
        }
    }
}
