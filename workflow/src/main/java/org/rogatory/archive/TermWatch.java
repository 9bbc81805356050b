package org.rogatory.archive;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the registry, once for each term, that terms of its files have ended: the list of the archive shows which. */
@Component
public class TermWatch {

    private static final Logger LOG = LoggerFactory.getLogger(TermWatch.class);
    private static final Limit AT_ONCE = Limit.of(200);

    private final ArchiveFileRepository files;
    private final ArchiveNotices told;
    private final TransactionTemplate transactions;
    private final ArchiveDesk desk;

    TermWatch(ArchiveFileRepository files, ArchiveNotices told, TransactionTemplate transactions, ArchiveDesk desk) {
        this.files = files;
        this.told = told;
        this.transactions = transactions;
        this.desk = desk;
    }

    /** Looks every hour; more than one look takes are told by the next. */
    @Scheduled(initialDelayString = "${rogatory.archive.first-look:PT5M}", fixedDelayString = "PT1H")
    public void tell() {
        try {
            transactions.executeWithoutResult(part -> tellSome());
        } catch (ConcurrencyFailureException another) {
            LOG.info("Another node has told of terms that ended");
        }
    }

    /** Marked before it is told: another node that looks at the same moment then finds nothing left. */
    private void tellSome() {
        var today = LocalDate.ofInstant(desk.now(), ZoneOffset.UTC);
        files.ended(today, AT_ONCE).stream()
                .map(ArchiveFile::view)
                .filter(file -> file.termRun(desk.today(file.authority())))
                .collect(Collectors.groupingBy(
                        ArchivedFile::authority, Collectors.mapping(ArchivedFile::caseRef, Collectors.toList())))
                .forEach((authority, ended) -> {
                    if (files.ring(ended) > 0) {
                        told.termsEnded(authority);
                    }
                });
    }
}
