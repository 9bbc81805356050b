package org.rogatory.documents.upload;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.rogatory.documents.bytes.KeptBytes;
import org.rogatory.documents.bytes.KeptContent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets files that come in parts once nothing of them has come for a day, and which documents they became. */
@Component
class UploadKeeping {

    private static final Logger LOG = LoggerFactory.getLogger(UploadKeeping.class);

    private final UploadRows rows;
    private final KeptBytes bytes;
    private final UploadSettings settings;
    private final Clock clock;
    private final TransactionTemplate transaction;

    UploadKeeping(
            UploadRows rows,
            KeptBytes bytes,
            UploadSettings settings,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.bytes = bytes;
        this.settings = settings;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(initialDelayString = "${rogatory.uploads.first-look:PT15M}", fixedDelayString = "PT1H")
    void removeStill() {
        Instant moment = clock.instant().minus(settings.keep());
        for (var some = rows.still(moment); !some.isEmpty(); some = rows.still(moment)) {
            some.forEach(upload -> remove(upload.uploadRef(), moment));
        }
    }

    private void remove(String uploadRef, Instant moment) {
        List<KeptContent> left =
                Objects.requireNonNull(transaction.execute(status -> rows.removeStill(uploadRef, moment)));
        left.forEach(bytes::discard);
        if (!left.isEmpty()) {
            LOG.info("Removed the {} parts of an upload that did not go on", left.size());
        }
    }
}
