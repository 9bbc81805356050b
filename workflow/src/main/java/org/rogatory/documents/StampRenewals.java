package org.rogatory.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.rogatory.documents.Renewing.Outcome;
import org.rogatory.documents.signature.ArchiveStamps;
import org.rogatory.documents.signature.SignatureLevel;
import org.rogatory.persons.UnreadableSecret;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Renews the time-stamps over letters of the level LTA before they end; where that level is not set or nobody gives
 * time-stamps it does nothing.
 */
@Component
class StampRenewals {

    private static final Logger LOG = LoggerFactory.getLogger(StampRenewals.class);
    private static final int BATCH = 50;
    private static final String FIRST = "";

    private final DocumentStampRepository stamps;
    private final Renewing renewing;
    private final ArchiveStamps archive;
    private final SignatureSettings level;
    private final StampSettings settings;
    private final Clock clock;

    StampRenewals(
            DocumentStampRepository stamps,
            Renewing renewing,
            ArchiveStamps archive,
            SignatureSettings level,
            StampSettings settings,
            Clock clock) {
        this.stamps = stamps;
        this.renewing = renewing;
        this.archive = archive;
        this.level = level;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${rogatory.signature.renewal.first-look:PT30M}", fixedDelayString = "PT1H")
    void renewAgeing() {
        if (level.level() != SignatureLevel.LTA || !archive.given()) {
            return;
        }
        go(after -> stamps.unread(after, Limit.of(BATCH)), renewing::read);
        var before = LocalDate.ofInstant(clock.instant().plus(settings.before()), ZoneOffset.UTC);
        go(after -> stamps.due(before, after, Limit.of(BATCH)), renewing::renew);
    }

    /** Until the end, or until the authority gives one that holds no longer: then it gives no better to the others. */
    private void go(Function<String, List<String>> page, Function<String, Outcome> work) {
        for (var some = page.apply(FIRST); !some.isEmpty(); some = page.apply(some.get(some.size() - 1))) {
            for (String documentRef : some) {
                if (attempt(documentRef, work) == Outcome.NO_LONGER) {
                    LOG.warn("Time-stamps over letters end soon, and new ones would hold no longer");
                    return;
                }
            }
        }
    }

    /** One that breaks it stops none of the others, and is tried again in the next round. */
    private static Outcome attempt(String documentRef, Function<String, Outcome> work) {
        try {
            var outcome = work.apply(documentRef);
            if (outcome == Outcome.UNREADABLE) {
                LOG.warn("The document {} carries no time-stamp that can be read", documentRef);
            }
            return outcome;
        } catch (UnreadableSecret gone) {
            LOG.debug("The file of document {} was destroyed", documentRef);
            return Outcome.NOTHING;
        } catch (RuntimeException broken) {
            LOG.error(
                    "The time-stamp over the document {} could not be renewed: {}",
                    documentRef,
                    broken.getClass().getName());
            return Outcome.NOTHING;
        }
    }
}
