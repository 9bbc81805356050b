package org.rogatory.persons;

import java.time.Clock;
import java.util.List;
import org.rogatory.identity.FailedAttempts;
import org.rogatory.identity.FailedAttempts.Counted;
import org.rogatory.identity.FailedAttempts.Failures;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Makes guessing passphrases slow, as it is with passwords of accounts: after some failed attempts of a person each
 * further one must wait, twice as long every time. An attempt counts before what was typed is looked at.
 */
@Component
class CabinetAttempts {

    static final int FREE = 5;

    private final ObjectProvider<FailedAttempts> attempts;
    private final InstallationMark marks;
    private final Clock clock;

    CabinetAttempts(ObjectProvider<FailedAttempts> attempts, InstallationMark marks, Clock clock) {
        this.attempts = attempts;
        this.marks = marks;
        this.clock = clock;
    }

    /** Counts an attempt; one that must wait is refused, and then it is not counted. */
    Counted begin(CabinetHolder.Key whose) {
        var now = clock.instant();
        return attempts.getObject()
                .count(mark(whose), now, seen -> seen.left(FREE, now).isZero())
                .orElseThrow(() -> new CabinetRefused("cabinet-throttled"));
    }

    /** It was right: whoever knows it begins afresh. */
    void right(Counted attempt) {
        attempts.getObject().forget(attempt.mark());
    }

    /** How many seconds the next attempt must wait. */
    long wait(CabinetHolder.Key whose) {
        var mark = mark(whose);
        var kept = attempts.getObject().of(List.of(mark)).getOrDefault(mark, Failures.NONE);
        return kept.left(FREE, clock.instant()).toSeconds();
    }

    private String mark(CabinetHolder.Key whose) {
        return marks.of("cabinet attempt " + whose.organisation() + "\n" + whose.username());
    }
}
