package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.COURT;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.process.Custodies.detention;
import static org.rogatory.process.Custodies.order;
import static org.rogatory.process.Custodies.release;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.AllowedAction;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.extradition.custody.CustodyState.Standing;
import org.rogatory.extradition.custody.DutyLine;
import org.rogatory.extradition.custody.HardEnd;
import org.rogatory.extradition.custody.HeldPeriod;
import org.rogatory.extradition.custody.Measure;
import org.rogatory.identity.Role;
import org.rogatory.notices.NoticeView;
import org.springframework.beans.factory.annotation.Autowired;

/** Custody with a moved clock: limits, warnings, and the end at which nobody is freed but by a person. */
@EngineTest
class CustodyProcessTest {

    private static final Instant MONTH_OVER = Instant.parse("2026-06-03T19:00:00Z");

    private final Custodies custodies;
    private final Node node;

    CustodyProcessTest(@Autowired Custodies custodies) {
        this.custodies = custodies;
        this.node = custodies.node();
    }

    private void at(String moment) {
        node.moment(Instant.parse(moment));
        node.jobs().ring();
        node.jobs().ring();
    }

    /** Detained in Almaty on 4 May at 14:20. */
    private String detained() {
        at("2026-05-04T10:00:00Z");
        var caseRef = custodies.asked();
        custodies.does(caseRef, CUSTODY_OFFICER, detention("2026-05-04T14:20"));
        return caseRef;
    }

    /** By order of a court within the hour. */
    private String ordered() {
        var caseRef = detained();
        custodies.does(caseRef, COURT, order("record_custody_order", "2026-05-04T14:40"));
        return caseRef;
    }

    private List<String> notices(String caseRef, Role role) {
        return node.notices().unreadOf(custodies.officer(caseRef, role)).stream()
                .filter(notice -> notice.reference().equals(caseRef))
                .map(NoticeView::code)
                .toList();
    }

    private List<DeadlineView> clocks(String caseRef, DeadlineStatus status) {
        return node.deadlines().ofCase(caseRef).stream()
                .filter(clock -> clock.status() == status)
                .toList();
    }

    @Test
    void aDetentionRunsByTheHour() {
        var caseRef = detained();
        var view = custodies.view(caseRef);
        assertThat(view.status()).isEqualTo("detained");
        assertThat(view.hardEnd())
                .returns("kz_detention", HardEnd::ruleKey)
                .returns(Instant.parse("2026-05-07T09:20:00Z"), HardEnd::at);
        assertThat(view.state().standing()).isEqualTo(Standing.RUNNING);
        assertThat(view.place()).contains("Almaty (synthetic)");
        assertThat(custodies.at(caseRef)).containsExactly("AwaitCustody");
        assertThat(custodies.file(caseRef).marks().urgent()).isTrue();
        assertThat(custodies.files().inCustody(caseRef)).isTrue();
        assertThat(custodies.files().hardEnd(caseRef)).contains(Instant.parse("2026-05-07T09:20:00Z"));
        assertThat(clocks(caseRef, DeadlineStatus.RUNNING))
                .extracting(DeadlineView::ruleKey)
                .contains("kz_detention", "kz_prosecutor_motion", "prov_arrest_kz", "sys_custody_warn");
    }

    @Test
    void whoIsHeldStandsOnTheListOfTheOfficerOnDutyByHisEnd() {
        var first = detained();
        var second = ordered();
        assertThat(custodies.files().duty(custodies.officer(first, CUSTODY_OFFICER)))
                .extracting(DutyLine::caseRef)
                .containsSubsequence(first, second);
        assertThat(custodies.files().duty(Desk.officer(CUSTODY_OFFICER, "UZ")))
                .extracting(DutyLine::caseRef)
                .doesNotContain(first, second);
    }

    @Test
    void warnsTenFiveTwoAndOneDayBeforeAndTellsWhoMustKnow() {
        var caseRef = ordered();
        assertThat(custodies.view(caseRef).hardEnd())
                .returns("prov_arrest_minsk_1993", HardEnd::ruleKey)
                .returns(MONTH_OVER, HardEnd::at);
        warned(caseRef, "2026-05-23T19:00:00Z", "custody_10");
        warned(caseRef, "2026-05-28T19:00:00Z", "custody_5");
        warned(caseRef, "2026-05-31T19:00:00Z", "custody_2");
        warned(caseRef, "2026-06-01T19:00:00Z", "custody_1");
        assertThat(custodies.view(caseRef).state().days()).isEqualTo(1);
    }

    /** At this moment, and not a minute before. */
    private void warned(String caseRef, String moment, String code) {
        node.moment(Instant.parse(moment).minusSeconds(60));
        node.jobs().ring();
        assertThat(notices(caseRef, HEAD)).doesNotContain(code);
        at(moment);
        assertThat(notices(caseRef, HEAD)).contains(code);
        assertThat(notices(caseRef, CUSTODY_OFFICER)).contains(code);
        assertThat(notices(caseRef, Role.CENTRAL_OFFICER)).contains(code);
        assertThat(custodies.at(caseRef)).containsExactly("PrepareRelease");
    }

    @Test
    void atThePassedLimitNobodyIsFreedAndTheTaskStands() {
        var caseRef = ordered();
        at("2026-06-03T18:59:00Z");
        assertThat(custodies.view(caseRef).incident()).isFalse();
        at("2026-06-03T19:00:00Z");
        assertThat(custodies.view(caseRef).status()).isEqualTo("release_due");
        assertThat(custodies.at(caseRef)).containsExactly("DecideRelease");
        assertThat(notices(caseRef, HEAD)).contains("custody_passed");

        node.pass(Duration.ofDays(30));
        node.jobs().ring();
        node.jobs().ring();
        assertThat(custodies.at(caseRef)).containsExactly("DecideRelease");
        assertThat(custodies.view(caseRef)).matches(view -> view.held() && view.incident());
        assertThat(node.deadlines().firstOf(caseRef)).get().returns("sys_unlawful", DeadlineView::ruleKey);
        node.deadlines().stopAll(caseRef);
        assertThat(node.deadlines().firstOf(caseRef)).isPresent();

        custodies.does(caseRef, CUSTODY_OFFICER, release("2026-06-04T10:00"));
        assertThat(custodies.view(caseRef).status()).isEqualTo("released");
        assertThat(custodies.view(caseRef).incident()).isFalse();
        assertThat(custodies.view(caseRef).unlawful()).isEqualTo(Duration.ofHours(10));
        assertThat(custodies.at(caseRef)).isEmpty();
        assertThat(clocks(caseRef, DeadlineStatus.RUNNING)).isEmpty();
        assertThat(node.deadlines().firstOf(caseRef)).isEmpty();
    }

    @Test
    void anOrderInTimeThatIsFoundAfterwardsTakesTheIncidentAway() {
        var caseRef = detained();
        at("2026-05-07T09:20:00Z");
        assertThat(custodies.at(caseRef)).containsExactly("DecideRelease");
        var found = order("record_order_found", "2026-05-07T10:00")
                .kind("arrest_provisional")
                .files(List.of(custodies.paper(caseRef)));
        custodies.does(caseRef, HEAD, found);
        assertThat(custodies.view(caseRef).periods())
                .extracting(HeldPeriod::measure)
                .containsExactly(Measure.DETAINED, Measure.PROVISIONAL);
        assertThat(custodies.view(caseRef).incident()).isFalse();
        assertThat(custodies.view(caseRef).hardEnd()).returns(MONTH_OVER, HardEnd::at);
        assertThat(custodies.at(caseRef)).containsExactly("AwaitCustody");
    }

    @Test
    void theTermOfTheCourtEndsCustodyWhereItIsEarlier() {
        var caseRef = detained();
        at("2026-05-06T06:00:00Z");
        custodies.does(
                caseRef,
                COURT,
                order("record_custody_order", "2026-05-06T10:00").until(LocalDate.of(2026, 5, 20), null));
        assertThat(custodies.view(caseRef).hardEnd())
                .matches(HardEnd::ofCourt)
                .returns(Instant.parse("2026-05-20T19:00:00Z"), HardEnd::at);
        at("2026-05-20T19:00:00Z");
        assertThat(custodies.at(caseRef)).containsExactly("DecideRelease");
    }

    @Test
    void theSameCountedAnewChangesNoClock() {
        var caseRef = ordered();
        var before = node.deadlines().ofCase(caseRef);
        custodies.openAgain(caseRef);
        node.deadlines().pause(caseRef, "postpone");
        node.deadlines().stopAll(caseRef);
        assertThat(node.deadlines().ofCase(caseRef)).isEqualTo(before);
    }

    @Test
    void whereThereIsNothingLeftToHoldForAPersonDecides() {
        var caseRef = ordered();
        custodies.follows(caseRef, Act.draft("return_without_execution"));
        assertThat(custodies.view(caseRef)).matches(view -> view.held() && view.groundLost());
        assertThat(custodies.at(caseRef)).containsExactly("DecideRelease");
        assertThat(notices(caseRef, HEAD)).contains("custody_ground_lost");
        assertThat(custodies.refusal(() -> custodies.follows(caseRef, Act.draft("close"))))
                .isEqualTo("person-held");

        custodies.does(caseRef, COURT, release("2026-05-04T14:50"));
        custodies.follows(caseRef, Act.draft("close"));
        assertThat(custodies.view(caseRef).status()).isEqualTo("closed");
        assertThat(custodies.at(caseRef)).isEmpty();
    }

    /** What a court orders upon the request would take away the limits until which the request has to come. */
    @Test
    void beforeTheRequestHasComeNoArrestIsOrderedUponIt() {
        var caseRef = detained();
        var arrest = order("record_extradition_arrest", "2026-05-04T14:40");
        assertThat(custodies.refusal(() -> custodies.does(caseRef, COURT, arrest)))
                .isEqualTo("arrest-before-request");
        var requested = custodies.requested();
        custodies.does(requested, CUSTODY_OFFICER, detention("2026-05-04T14:20"));
        custodies.does(requested, COURT, arrest);
        assertThat(custodies.view(requested).status()).isEqualTo("extradition_custody");
    }

    /** To be handed over on 20 May, he flees on the 5th and is caught on this day. */
    private String caught(String day) {
        at("2026-05-04T10:00:00Z");
        var caseRef = custodies.requested();
        custodies.does(caseRef, CUSTODY_OFFICER, detention("2026-05-04T14:20"));
        custodies.does(caseRef, COURT, order("record_extradition_arrest", "2026-05-04T14:40"));
        custodies.follows(caseRef, Act.draft("record_final"));
        custodies.follows(caseRef, Act.draft("schedule_surrender").until(LocalDate.of(2026, 5, 20), null));
        at(day + "T06:00:00Z");
        var fled = LocalDateTime.parse("2026-05-05T09:00");
        custodies.does(caseRef, CUSTODY_OFFICER, Act.draft("record_escape").at(fled, Custodies.ALMATY));
        var again = Act.draft("record_new_detention")
                .at(LocalDateTime.parse(day + "T09:00"), Custodies.ALMATY)
                .happened(null, "Almaty (synthetic)")
                .internalText("Caught again (synthetic).");
        custodies.does(caseRef, CUSTODY_OFFICER, again);
        custodies.does(caseRef, COURT, order("record_extradition_arrest", day + "T10:00"));
        return caseRef;
    }

    @Test
    void whoIsCaughtBeforeTheDayOfHisSurrenderIsHeldUntilItsLimit() {
        assertThat(custodies.view(caught("2026-05-07")).hardEnd())
                .returns("surrender_minsk", HardEnd::ruleKey)
                .returns(MONTH_OVER, HardEnd::at);
        assertThat(custodies.view(caught("2026-05-25")).hardEnd())
                .as("that day is past")
                .isNull();
    }

    @Test
    void slipsOfDaysAreToldBeforeTheyAreWrittenDown() {
        var caseRef = detained();
        var order = order("record_custody_order", "2026-05-04T14:40").until(LocalDate.of(2026, 5, 3), null);
        assertThat(custodies.refusal(() -> custodies.does(caseRef, COURT, order)))
                .isEqualTo("order-ends-before");
        var other = custodies.asked();
        assertThat(custodies.refusal(() -> custodies.does(other, CUSTODY_OFFICER, detention("2020-05-04T14:20"))))
                .isEqualTo("detention-long-ago");
        assertThat(custodies.view(other).held()).isFalse();
    }

    @Test
    void offersWhatTheRoleMayDoNow() {
        var caseRef = detained();
        assertThat(custodies.files().actions(custodies.file(caseRef), custodies.officer(caseRef, CUSTODY_OFFICER)))
                .extracting(AllowedAction::verb)
                .containsExactlyInAnyOrder("release", "record_escape", "correct_custody");
        assertThat(custodies.files().actions(custodies.file(caseRef), custodies.officer(caseRef, COURT)))
                .extracting(AllowedAction::verb)
                .contains("record_custody_order", "record_extradition_arrest", "record_other_measure", "release");
    }
}
