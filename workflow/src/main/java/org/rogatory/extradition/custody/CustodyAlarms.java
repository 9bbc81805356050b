package org.rogatory.extradition.custody;

import java.time.Clock;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.deadlines.DeadlinePassed;
import org.rogatory.directory.DeadlineRule;
import org.rogatory.directory.DeadlineRules;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The clocks of custody ring here. What has rung is looked at anew: the rows say whether the time is over, whether a
 * warning is due, and when the next bell rings.
 */
@Component
class CustodyAlarms {

    private final Cases cases;
    private final CustodyRows rows;
    private final CustodyCounting counting;
    private final CustodyActs acts;
    private final ReleaseDrafts drafts;
    private final CustodyNotices notices;
    private final CustodyProcess process;
    private final DeadlineRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CustodyAlarms(
            Cases cases,
            CustodyRows rows,
            CustodyCounting counting,
            CustodyActs acts,
            ReleaseDrafts drafts,
            CustodyNotices notices,
            CustodyProcess process,
            DeadlineRules rules,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.counting = counting;
        this.acts = acts;
        this.drafts = drafts;
        this.notices = notices;
        this.process = process;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(DeadlinePassed passed) {
        if (rules.find(passed.ruleKey()).filter(DeadlineRule::custody).isEmpty()) {
            return;
        }
        rows.of(passed.caseRef())
                .filter(Custody::held)
                .ifPresent(
                        custody -> rang(cases.find(passed.caseRef(), AccessScope.system()), custody, passed.ruleKey()));
    }

    private void rang(CaseFile file, Custody custody, String ruleKey) {
        var counted = counting.count(file, custody);
        var end = counted.flatMap(found -> found.governing(custody));
        var over = end.filter(moment -> moment.passed(clock.instant()));
        if (over.isPresent()) {
            again(file, custody, over.get(), ruleKey);
            acts.settle(file, custody);
        } else if (Bell.WARNING.equals(ruleKey)) {
            counted.flatMap(this::warned)
                    .filter(warning -> isNew(custody, warning))
                    .ifPresent(warning -> near(file, custody, warning));
            acts.settle(file, custody);
        } else {
            notices.duty(file);
        }
        drafts.prepare(file, custody);
        rows.change(custody);
    }

    /** Whoever was told of it once is told again each day, for as long as it lasts. */
    private void again(CaseFile file, Custody custody, HardEnd passed, String ruleKey) {
        if (Bell.DAILY.equals(ruleKey) && custody.incident()) {
            custody.marks().told(passed.daysOver(clock.instant()));
            notices.still(file);
        }
    }

    private Optional<CustodyWarning> warned(CustodyCounting.Counted counted) {
        return counted.hardEnd().flatMap(end -> end.warned(counted.newest(), clock.instant()));
    }

    private static boolean isNew(Custody custody, CustodyWarning warning) {
        var heard = custody.warnedDays();
        return heard == null || warning.days() < heard;
    }

    private void near(CaseFile file, Custody custody, CustodyWarning warning) {
        custody.warned(warning.days());
        custody.marks().askAgain();
        events.publishEvent(new CustodyEvent.Near(file.caseRef(), warning.days()));
        notices.near(file, warning.days());
        process.stirred(file.caseRef());
    }
}
