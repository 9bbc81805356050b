package org.rogatory.referral.tally;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.rogatory.cases.AccessScope;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who declines everything is counted, and nothing else of him is: one number for each organisation and quarter, all at
 * once when the quarter is over, so that none of them is ever seen to come.
 */
@Component
public class DeclinedTally {

    /** That it was done for a State, also where there was nobody. */
    private static final TallyCell DONE = new TallyCell(TallyCell.DECLINED, "done", "");

    private static final TallyCell DECLINED = new TallyCell(TallyCell.DECLINED, FigureTable.ALL, "");

    /** Until it is over everywhere. */
    private static final int DAYS_AFTER = 2;

    private final FigureRepository figures;
    private final TallyRows sums;
    private final TallyMapping mapping;
    private final Directory directory;
    private final Clock clock;
    private final TransactionTemplate apart;

    DeclinedTally(
            FigureRepository figures,
            TallyRows sums,
            TallyMapping mapping,
            Directory directory,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.figures = figures;
        this.sums = sums;
        this.mapping = mapping;
        this.directory = directory;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
    }

    /** Counts the quarter that has ended last, once. */
    @Scheduled(initialDelayString = "${rogatory.referral.first-count:PT30M}", fixedDelayString = "PT6H")
    public void countLast() {
        var day = clock.instant().atZone(ZoneOffset.UTC).toLocalDate().minusDays(DAYS_AFTER);
        var quarter = TallyQuarter.of(day).before();
        for (var state : directory.hosted()) {
            try {
                apart.executeWithoutResult(status -> count(state, quarter));
            } catch (DuplicateKeyException countedElsewhere) {
                // Another node was first: its numbers are the same.
            }
        }
    }

    private void count(String state, TallyQuarter quarter) {
        // No version of the codes has a say in it: the State stands in its place, and makes the key its own.
        var place = new TallyPlace("", state, quarter.key(), state);
        if (sums.has(place, DONE)) {
            return;
        }
        sums.begin(place, DONE, 0);
        var zone = zone(state);
        var from = quarter.first().atStartOfDay(zone).toInstant();
        var until = quarter.end().atStartOfDay(zone).toInstant();
        figures.declined(state, from, until, AccessScope.system())
                .forEach(each -> sums.begin(
                        new TallyPlace(each.getOrganisation(), state, quarter.key(), mapping.version()),
                        DECLINED,
                        each.getNumber()));
    }

    /** The days of a quarter are those of the State. */
    private ZoneId zone(String state) {
        return directory.mlaDefault(state).map(Authority::zone).orElse(ZoneOffset.UTC);
    }
}
