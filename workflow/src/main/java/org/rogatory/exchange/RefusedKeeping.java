package org.rogatory.exchange;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes refused packages once they were kept long enough: sealed bytes, and what was noted of them. */
@Component
class RefusedKeeping {

    private static final int BATCH = 100;

    private final ArrivalRepository arrivals;
    private final SealedPackages packages;
    private final ExchangeSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate apart;

    RefusedKeeping(
            ArrivalRepository arrivals,
            SealedPackages packages,
            ExchangeSettings settings,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.arrivals = arrivals;
        this.packages = packages;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
    }

    /** Each goes in a transaction of its own; another node may be at it too, and then finds it gone. */
    @Scheduled(initialDelayString = "${rogatory.exchange.first-look:PT15M}", fixedDelayString = "PT1H")
    void removeOld() {
        var moment = clock.instant().minus(settings.keepRefused());
        var all = Limit.of(BATCH);
        for (var old = arrivals.old(moment, all); !old.isEmpty(); old = arrivals.old(moment, all)) {
            old.forEach(reference -> apart.executeWithoutResult(status -> remove(reference)));
        }
    }

    private void remove(String reference) {
        if (arrivals.discard(reference) > 0) {
            packages.remove(ExchangeArrival.owner(reference));
            events.publishEvent(new PackageDiscarded(reference));
        }
    }
}
