package org.rogatory.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the heads, once for each, that somebody opened a file by his own word and nobody has reviewed it in time. */
@Component
public class AccessWatch {

    private static final Logger LOG = LoggerFactory.getLogger(AccessWatch.class);
    private static final Limit AT_ONCE = Limit.of(200);

    private final AccessGrantRepository grants;
    private final AccessNotices told;
    private final TransactionTemplate transactions;
    private final Clock clock;

    AccessWatch(AccessGrantRepository grants, AccessNotices told, TransactionTemplate transactions, Clock clock) {
        this.grants = grants;
        this.told = told;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Looks every hour; what another node tells at the same moment is told once. */
    @Scheduled(initialDelayString = "${rogatory.access.first-look:PT5M}", fixedDelayString = "PT1H")
    public void tell() {
        try {
            transactions.executeWithoutResult(part -> tellSome());
        } catch (ConcurrencyFailureException another) {
            LOG.info("Another node has told of late reviews");
        }
    }

    private void tellSome() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        grants.late(today, AT_ONCE).forEach(grant -> {
            told.late(grant.view());
            grant.tellLate();
        });
    }
}
