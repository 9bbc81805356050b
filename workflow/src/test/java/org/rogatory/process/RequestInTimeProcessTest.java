package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.COURT;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.process.Custodies.detention;
import static org.rogatory.process.Custodies.order;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.extradition.custody.CustodyView;
import org.rogatory.extradition.custody.HardEnd;
import org.rogatory.notices.NoticeView;
import org.springframework.beans.factory.annotation.Autowired;

/** Whether a limit was kept is told by the day on which the request came, not by that on which it is written down. */
@EngineTest
class RequestInTimeProcessTest {

    private static final Instant MONTH_OVER = Instant.parse("2026-06-03T19:00:00Z");
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 3);
    private static final String FURTHER_EAST = "Asia/Bishkek";
    private static final String TAKEN = "2026-05-04T14:20";
    private static final String ORDERED = "2026-05-04T14:40";
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
        return heldTooLong(Custodies.ALMATY);
    }

    /** The same by the clock of another place. */
    private String heldTooLong(String zone) {
        at("2026-05-04T10:00:00Z");
        var caseRef = custodies.asked();
        var taken = detention(TAKEN).at(LocalDateTime.parse(TAKEN), zone);
        custodies.does(caseRef, CUSTODY_OFFICER, taken);
        var ordered = order("record_custody_order", ORDERED).at(LocalDateTime.parse(ORDERED), zone);
        custodies.does(caseRef, COURT, ordered);
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

    /** The last day ends earlier where he is held: by the clock of the office the request may have come after it. */
    @Test
    void whereTwoClocksMeetTheDayIsOverByBoth() {
        var caseRef = heldTooLong(FURTHER_EAST);
        var hourBefore = MONTH_OVER.minus(Duration.ofHours(1));
        assertThat(custodies.view(caseRef).hardEnd()).returns(hourBefore, HardEnd::at);
        custodies.joined(caseRef, LAST_DAY);
        assertThat(custodies.view(caseRef)).returns(null, CustodyView::requestInTime);
        assertThat(notices(caseRef)).doesNotContain(IN_TIME);
        custodies.joined(caseRef, LAST_DAY.minusDays(1));
        assertThat(custodies.view(caseRef)).returns(LAST_DAY.minusDays(1), CustodyView::requestInTime);
        assertThat(notices(caseRef)).containsOnlyOnce(IN_TIME);
    }

    @Test
    void aDayThatAnOfficerTellsAnewTakesThePlaceOfAMistypedOne() {
        var caseRef = heldTooLong();
        custodies.joined(caseRef, LAST_DAY.minusMonths(1));
        custodies.joined(caseRef, LAST_DAY.plusDays(1));
        assertThat(custodies.view(caseRef)).returns(null, CustodyView::requestInTime);
        custodies.joined(caseRef, LAST_DAY);
        assertThat(custodies.view(caseRef)).returns(LAST_DAY, CustodyView::requestInTime);
    }

    /** When their number is written down anew says nothing of when they had the request. */
    @Test
    void aLaterRegistrationDoesNotMoveTheDayOnWhichTheRequestCame() {
        var caseRef = heldTooLong();
        custodies.joined(caseRef, LAST_DAY);
        var again = Act.draft("record_partner_registration").happened(LAST_DAY.plusDays(1), null);
        custodies.follows(caseRef, REGISTRAR, again);
        assertThat(custodies.view(caseRef)).returns(LAST_DAY, CustodyView::requestInTime);
    }
}
