package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.COURT;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.process.Custodies.detention;
import static org.rogatory.process.Custodies.order;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.MissedClocks;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.notices.NoticeView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A node that starts with data that know another limit counts anew who is held, without any act. */
@EngineTest
class MissedCustodyProcessTest {

    private static final Instant MONTH_OVER = Instant.parse("2026-06-03T19:00:00Z");

    private final Custodies custodies;
    private final Node node;
    private final MissedClocks clocks;
    private final MissedClocks.Missed missed;
    private final JdbcClient jdbc;

    @Autowired
    MissedCustodyProcessTest(Custodies custodies, MissedClocks clocks, List<MissedClocks.Missed> all, JdbcClient jdbc) {
        this.custodies = custodies;
        this.node = custodies.node();
        this.clocks = clocks;
        this.missed = all.stream()
                .filter(each -> each.rule().equals("sys_custody_warn"))
                .findFirst()
                .orElseThrow();
        this.jdbc = jdbc;
    }

    private void at(String moment) {
        node.moment(Instant.parse(moment));
        node.jobs().ring();
        node.jobs().ring();
    }

    /** Held in Almaty from 4 May on, by order of a court. */
    private String held() {
        at("2026-05-04T10:00:00Z");
        var caseRef = custodies.asked();
        custodies.does(caseRef, CUSTODY_OFFICER, detention("2026-05-04T14:20"));
        custodies.does(caseRef, COURT, order("record_custody_order", "2026-05-04T14:40"));
        return caseRef;
    }

    /** As the rows were while the data knew no limit. */
    private void unknown(String caseRef) {
        update(
                "update deadlines_deadline set status = 'STOPPED' where case_ref = ? and rule_key in"
                        + " (select l.rule_key from extradition_limit l where l.case_ref = deadlines_deadline.case_ref)",
                caseRef);
        update("update extradition_limit set standing = false where case_ref = ?", caseRef);
        update("update extradition_custody set governs_at = null, governs_rule = null where case_ref = ?", caseRef);
    }

    private void update(String sql, String caseRef) {
        assertThat(jdbc.sql(sql).param(caseRef).update()).isPositive();
    }

    private List<String> running(String caseRef) {
        return node.deadlines().ofCase(caseRef).stream()
                .filter(clock -> clock.status() == DeadlineStatus.RUNNING)
                .map(DeadlineView::ruleKey)
                .sorted()
                .toList();
    }

    private Long version(String caseRef) {
        return jdbc.sql("select version from extradition_custody where case_ref = ?")
                .param(caseRef)
                .query(Long.class)
                .single();
    }

    private void start() {
        clocks.set(missed);
        node.jobs().drain();
    }

    @Test
    @OnBothDatabases
    void aLimitThatTheDataKnowNowRingsForWhoIsHeldAlready() {
        var caseRef = held();
        var before = running(caseRef);
        unknown(caseRef);
        assertThat(custodies.files().hardEnd(caseRef)).isEmpty();
        start();
        assertThat(custodies.files().hardEnd(caseRef)).contains(MONTH_OVER);
        assertThat(running(caseRef)).isEqualTo(before).contains("sys_custody_warn");
        assertThat(custodies.at(caseRef)).containsExactly("AwaitCustody");
        assertThat(custodies.view(caseRef).incident()).isFalse();
    }

    @Test
    void whoIsHeldBeyondItIsToBeDecidedOnAtOnce() {
        var caseRef = held();
        unknown(caseRef);
        node.moment(MONTH_OVER.plusSeconds(3600));
        start();
        assertThat(custodies.view(caseRef).status()).isEqualTo("release_due");
        assertThat(custodies.view(caseRef).incident()).isTrue();
        assertThat(custodies.at(caseRef)).containsExactly("DecideRelease");
        assertThat(running(caseRef)).contains("sys_unlawful_daily");
        assertThat(node.notices().unreadOf(custodies.officer(caseRef, HEAD)))
                .filteredOn(notice -> notice.reference().equals(caseRef))
                .extracting(NoticeView::code)
                .contains("custody_passed");
    }

    /** As the rows were left where a grant was decided anew. */
    @Test
    void whoWasLeftHeldForAGrantThatIsNotFinalIsHeldByWhatRanBefore() {
        var caseRef = held();
        update(
                "update extradition_period set measure = 'EXTRADITION' where measure = 'PROVISIONAL' and case_ref = ?",
                caseRef);
        update(
                "update extradition_custody set granted = true, status = 'extradition_custody' where case_ref = ?",
                caseRef);
        update("update cases_file set status = 'extradition_check' where case_ref = ?", caseRef);
        unknown(caseRef);
        assertThat(custodies.view(caseRef).hardEnd()).isNull();
        start();
        assertThat(custodies.view(caseRef).granted()).isFalse();
        assertThat(custodies.files().hardEnd(caseRef)).contains(MONTH_OVER);
    }

    @Test
    void whereTheSameComesOutNothingChanges() {
        var caseRef = held();
        var before = node.deadlines().ofCase(caseRef);
        var version = version(caseRef);
        start();
        start();
        assertThat(node.deadlines().ofCase(caseRef)).isEqualTo(before);
        assertThat(version(caseRef)).isEqualTo(version);
        assertThat(custodies.at(caseRef)).containsExactly("AwaitCustody");
    }
}
