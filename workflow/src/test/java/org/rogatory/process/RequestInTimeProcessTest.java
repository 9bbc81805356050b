package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.COURT;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.process.Custodies.detention;
import static org.rogatory.process.Custodies.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.extradition.custody.CustodyView;
import org.rogatory.extradition.custody.HardEnd;
import org.rogatory.notices.NoticeView;
import org.springframework.beans.factory.annotation.Autowired;

/** Whether a limit was kept is told by the day on which the request came, not by that on which it is written down. */
@EngineTest
class RequestInTimeProcessTest {

    private static final Instant MONTH_OVER = Instant.parse("2026-06-03T19:00:00Z");
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 3);
    private static final String IN_TIME = "custody_request_in_time";

    private final Custodies custodies;
    private final Node node;

    @Autowired
    RequestInTimeProcessTest(Custodies custodies) {
        this.custodies = custodies;
        this.node = custodies.node();
    }

    private void at(String moment) {
        node.moment(Instant.parse(moment));
        node.jobs().ring();
        node.jobs().ring();
    }

    /** Held in Almaty from 4 May on by order of a court, and after the month in which the request has to come. */
    private String heldTooLong() {
        at("2026-05-04T10:00:00Z");
        var caseRef = custodies.asked();
        custodies.does(caseRef, CUSTODY_OFFICER, detention("2026-05-04T14:20"));
        custodies.does(caseRef, COURT, order("record_custody_order", "2026-05-04T14:40"));
        at("2026-06-05T06:00:00Z");
        assertThat(custodies.view(caseRef)).matches(CustodyView::incident);
        return caseRef;
    }

    private List<String> notices(String caseRef) {
        return node.notices().unreadOf(custodies.officer(caseRef, HEAD)).stream()
                .filter(notice -> notice.reference().equals(caseRef))
                .map(NoticeView::code)
                .toList();
    }

    @Test
    @OnBothDatabases
    void thatTheRequestCameInTimeIsToldAndFreesAndHoldsNobody() {
        var caseRef = heldTooLong();
        custodies.joined(caseRef, LAST_DAY);
        assertThat(custodies.view(caseRef))
                .returns(LAST_DAY, CustodyView::requestInTime)
                .returns("release_due", CustodyView::status)
                .matches(CustodyView::incident)
                .matches(CustodyView::held);
        assertThat(custodies.view(caseRef).hardEnd()).returns(MONTH_OVER, HardEnd::at);
        assertThat(notices(caseRef)).containsOnlyOnce(IN_TIME);
        custodies.joined(caseRef, LAST_DAY);
        assertThat(notices(caseRef)).as("told once").containsOnlyOnce(IN_TIME);
    }

    @Test
    void aRequestThatCameAfterTheLimitWasNotInTime() {
        var caseRef = heldTooLong();
        custodies.joined(caseRef, LAST_DAY.plusDays(1));
        assertThat(custodies.view(caseRef)).returns(null, CustodyView::requestInTime);
        assertThat(notices(caseRef)).doesNotContain(IN_TIME);
    }
}
