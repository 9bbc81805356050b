package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.mla.MissedReviews;
import org.rogatory.resolutions.MissedControlClocks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files that were on control or put off before that had a clock get it at the start, once. */
@EngineTest
@OnBothDatabases
class MissedClocksProcessTest {

    private final Files files;
    private final MissedControlClocks controls;
    private final MissedReviews reviews;
    private final JdbcClient jdbc;

    @Autowired
    MissedClocksProcessTest(Files files, MissedControlClocks controls, MissedReviews reviews, JdbcClient jdbc) {
        this.files = files;
        this.controls = controls;
        this.reviews = reviews;
        this.jdbc = jdbc;
    }

    private LocalDate in(int days) {
        return LocalDate.ofInstant(files.node().clock().instant(), ZoneId.of("Asia/Almaty"))
                .plusDays(days);
    }

    /** As the rows were before the rule was known. */
    private void unknown(Desk desk, String rule) {
        jdbc.sql("update deadlines_deadline set rule_key = 'sys_triage', status = 'STOPPED'"
                        + " where case_ref = ? and rule_key = ?")
                .params(desk.caseRef(), rule)
                .update();
    }

    private List<DeadlineView> limits(Desk desk, String rule) {
        return files.node().deadlines().ofCase(desk.caseRef()).stream()
                .filter(limit -> limit.ruleKey().equals(rule))
                .toList();
    }

    private static LocalDate lastDay(DeadlineView limit) {
        return limit.due().minusNanos(1).toLocalDate();
    }

    private Desk controlled(int days) {
        return files.transmitted()
                .partner()
                .does(REGISTRAR, "register")
                .does(
                        HEAD,
                        Act.draft("assign_review")
                                .officer(Desk.officer(CENTRAL_OFFICER, "KZ").username())
                                .until(in(days), null));
    }

    @Test
    void aFileOnControlGetsItsLimitOnTheDayOfControlOnce() {
        var theirs = controlled(20);
        unknown(theirs, "sys_control");
        assertThat(limits(theirs, "sys_control")).isEmpty();
        controls.set();
        controls.set();
        assertThat(limits(theirs, "sys_control")).singleElement().satisfies(limit -> {
            assertThat(limit.status()).isEqualTo(DeadlineStatus.RUNNING);
            assertThat(lastDay(limit)).isEqualTo(in(20));
        });
    }

    @Test
    void whatIsPutOffIsReviewedOnTheDayThatWasNamedOnBothSides() {
        var day = in(40);
        var theirs = Files.signedAnswer(
                        files.inExecution()
                                .consulted()
                                .does(HEAD, DecisionProcessTest.postpone().until(day, null)),
                        "interim")
                .does(REGISTRAR, "send_postponement");
        for (var side : List.of(theirs, theirs.partner())) {
            assertThat(side.status()).isEqualTo("postponed");
            unknown(side, "sys_postponed_review");
        }
        reviews.set();
        reviews.set();
        for (var side : List.of(theirs, theirs.partner())) {
            assertThat(limits(side, "sys_postponed_review"))
                    .singleElement()
                    .satisfies(limit -> assertThat(lastDay(limit)).isEqualTo(day));
        }
    }

    @Test
    void anEventThatWasNamedIsAskedForAfterTheUsualTime() {
        var theirs = files.inExecution()
                .consulted()
                .does(HEAD, DecisionProcessTest.postpone().until(null, "end of our trial"));
        unknown(theirs, "sys_postponed_review");
        reviews.set();
        assertThat(limits(theirs, "sys_postponed_review"))
                .singleElement()
                .satisfies(limit -> assertThat(lastDay(limit)).isAfterOrEqualTo(in(59)));
    }
}
