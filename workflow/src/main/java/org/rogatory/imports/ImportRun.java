package org.rogatory.imports;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.ToldFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Works a confirmed import off, a few rows in each job and each row in a transaction of its own: a node that dies in
 * between loses at most the row it was at, and a bad row takes no other with it.
 */
@Component
class ImportRun {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);
    private static final int PART = 10;

    private final KeptImportRepository imports;
    private final ImportRowRepository rows;
    private final RowTaking taking;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportRun(
            KeptImportRepository imports,
            ImportRowRepository rows,
            RowTaking taking,
            ApplicationEventPublisher events,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.taking = taking;
        this.events = events;
        this.clock = clock;
    }

    /** Takes the next rows over; false once none is left. Called again after a failure it goes on where it was. */
    boolean part(String importId) {
        var kept = imports.findById(importId).filter(KeptImport::running).orElse(null);
        if (kept == null) {
            return false;
        }
        var next = rows.ready(importId, Limit.of(PART));
        if (!next.isEmpty()) {
            take(kept, next);
        }
        var more = !rows.ready(importId, Limit.of(1)).isEmpty();
        if (!more) {
            finish(kept);
        }
        return more;
    }

    /** In whose name nothing may be taken over any more, his rows are faulty: a colleague brings them anew. */
    private void take(KeptImport kept, List<String> next) {
        try {
            var taker = taking.taker(kept);
            next.forEach(row -> take(row, taker));
        } catch (Refusal lost) {
            next.forEach(row -> taking.refuse(row, lost.code()));
        }
    }

    private void take(String rowId, RowTaking.Taker taker) {
        try {
            taking.take(rowId, taker);
        } catch (Refusal refused) {
            taking.refuse(rowId, refused.code());
        } catch (DataIntegrityViolationException takenMeanwhile) {
            LOG.warn("A row of an import met a number that somebody else was just taking");
            taking.refuse(rowId, "number-taken");
        } catch (IllegalArgumentException | IllegalStateException broken) {
            LOG.error("A row of an import could not be taken over: {}", ToldFailure.of(broken));
            taking.refuse(rowId, "import-row-failed");
        }
    }

    private void finish(KeptImport done) {
        done.finish(clock.instant());
        imports.save(done);
        var details = new HashMap<String, String>();
        rows.standing(done.importId())
                .forEach(counted -> details.put(
                        counted.getStatus().name().toLowerCase(Locale.ROOT), String.valueOf(counted.getNumber())));
        events.publishEvent(new ImportsEvent("imports.finish", done.importId(), done.broughtBy(), Map.copyOf(details)));
    }
}
