package org.rogatory.referral.share;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rogatory.cases.AccessScope;
import org.rogatory.persons.FileKeys;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Forgets what nothing came of once it was kept long enough: the keys of its messages are destroyed, and what it would
 * have passed on is gone. That it was offered, to whom and on which ground, stays in the list of the file.
 */
@Component
public class ShareKeeping {

    private static final Limit BATCH = Limit.of(100);

    private final ReferralShareRepository shares;
    private final ReferralOfferRepository offers;
    private final ShareMessages messages;
    private final FileKeys keys;
    private final Duration keep;
    private final Clock clock;
    private final TransactionTemplate apart;

    ShareKeeping(
            ReferralShareRepository shares,
            ReferralOfferRepository offers,
            ShareMessages messages,
            FileKeys keys,
            @Value("${rogatory.referral.keep-ended:90d}") Duration keep,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.shares = shares;
        this.offers = offers;
        this.messages = messages;
        this.keys = keys;
        this.keep = keep;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
    }

    /** Some after some, each in a transaction of its own. */
    @Scheduled(initialDelayString = "${rogatory.referral.first-look:PT25M}", fixedDelayString = "PT6H")
    public void forgetOld() {
        apart.executeWithoutResult(status -> endReleases());
        var before = clock.instant().minus(keep);
        while (Boolean.TRUE.equals(apart.execute(status -> forgetSome(before)))) {
            // The next of them.
        }
    }

    /** A key ends after what it ends with is committed: where a node ended in between, it is destroyed here. */
    private void endReleases() {
        var standing = keys.standing(ShareCodes.keysOfReleases()).stream()
                .map(ShareCodes::released)
                .toList();
        if (!standing.isEmpty()) {
            keys.destroy(shares.readByNobody(standing, AccessScope.system()).stream()
                    .map(ShareCodes::keyOfRelease)
                    .toList());
        }
    }

    private boolean forgetSome(Instant before) {
        var offered = shares.ended(before, AccessScope.system(), BATCH);
        var received = offers.ended(before, AccessScope.system(), BATCH);
        var ending = new ArrayList<String>();
        offered.forEach(share -> {
            share.forget();
            shares.saveAndFlush(share);
            ending.add(ShareCodes.keyOfSender(share.shareRef()));
            ending.addAll(messages.keysOf(List.of(share.shareRef()), share.fromAuthority()));
        });
        received.forEach(offer -> {
            offer.forget();
            offers.saveAndFlush(offer);
            ending.add(ShareCodes.keyOfReceiver(offer.shareRef()));
            ending.addAll(messages.keysOf(List.of(offer.shareRef()), offer.toAuthority()));
        });
        offers.again(AccessScope.system(), BATCH).forEach(offer -> {
            offer.forget();
            offers.saveAndFlush(offer);
            ending.addAll(messages.keysOf(List.of(offer.shareRef()), offer.toAuthority()));
        });
        keys.destroy(ending);
        return !ending.isEmpty();
    }
}
