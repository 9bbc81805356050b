package org.rogatory.cases;

import java.time.Instant;
import java.util.Locale;
import org.rogatory.directory.Directory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands out references such as {@code UZ-MLA-2026-000123}: unique on the node, in order within State, kind and year;
 * and random ones for files of which a reference must tell nothing.
 */
@Component
class CaseReferences {

    private final CaseCounterRepository counters;
    private final Directory directory;
    private final TransactionTemplate apart;

    CaseReferences(CaseCounterRepository counters, Directory directory, PlatformTransactionManager transactions) {
        this.counters = counters;
        this.directory = directory;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The reference of a file that is opened now; one that tells nothing where its kind has no letters in numbers. */
    String of(NewCase opened, Instant now) {
        if (opened.prefix().isEmpty()) {
            return random();
        }
        var year = directory.times().day(opened.authority(), now).getYear();
        return next(opened.state(), opened.prefix(), year);
    }

    /** A code without kind, State or order; so many are there that none comes twice. */
    static String random() {
        return CaseCode.random();
    }

    private String next(String state, String prefix, int year) {
        var key = state + "-" + prefix + "-" + year;
        var counter = counters.lock(key).orElseGet(() -> begun(key));
        return String.format(Locale.ROOT, "%s-%06d", key, counter.take());
    }

    /** The first of a year begins the series for all, apart from his own act: of several at once one begins it. */
    private CaseCounter begun(String key) {
        try {
            apart.executeWithoutResult(status -> counters.saveAndFlush(new CaseCounter(key)));
        } catch (ConcurrencyFailureException | DataIntegrityViolationException begunMeanwhile) {
            return counters.lock(key).orElseThrow(() -> begunMeanwhile);
        }
        return counters.lock(key).orElseThrow();
    }
}
