package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.COURT;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.process.Custodies.ALMATY;
import static org.rogatory.process.Custodies.detention;
import static org.rogatory.process.Custodies.order;
import static org.rogatory.process.Custodies.release;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.extradition.custody.CustodyState.Standing;
import org.rogatory.extradition.custody.HardEnd;
import org.rogatory.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** Custody in the other State as its notices tell of it, and what no act on custody gets past. */
@EngineTest
class CustodyOfThePartnerProcessTest {

    private final Custodies custodies;
    private final Node node;

    CustodyOfThePartnerProcessTest(@Autowired Custodies custodies) {
        this.custodies = custodies;
        this.node = custodies.node();
    }

    private void at(String moment) {
        node.moment(Instant.parse(moment));
        node.jobs().ring();
    }

    private String status(String caseRef) {
        return custodies.view(caseRef).status();
    }

    @Test
    void followsThePersonFromTheSearchToTheSurrender() {
        at("2026-05-04T10:00:00Z");
        var caseRef = custodies.asking();
        assertThat(status(caseRef)).isEqualTo("wanted");
        assertThat(custodies.view(caseRef).state().standing()).isEqualTo(Standing.STOPPED);
        custodies.follows(caseRef, Act.draft("send_provisional_arrest_request"));
        assertThat(status(caseRef)).isEqualTo("provisional_requested");
        custodies.told(caseRef, "record_detention", "2026-05-04T14:20");
        at("2026-05-06T06:00:00Z");
        custodies.told(caseRef, "record_custody_order", "2026-05-06T10:00");
        assertThat(status(caseRef)).isEqualTo("provisional_custody");
        custodies.follows(caseRef, Act.draft("record_delivery"));
        assertThat(custodies.view(caseRef).hardEnd())
                .as("the limit of the treaty is met by the request, that of the State is not")
                .returns("prov_arrest_kz", HardEnd::ruleKey);
        custodies.told(caseRef, "record_extradition_arrest", "2026-05-06T10:30");
        assertThat(custodies.view(caseRef).state().standing()).isEqualTo(Standing.NO_LIMIT_KNOWN);

        custodies.follows(caseRef, Act.draft("record_grant"));
        custodies.follows(caseRef, Act.draft("schedule_surrender").until(LocalDate.of(2026, 5, 20), null));
        assertThat(custodies.view(caseRef).hardEnd()).returns("surrender_minsk", HardEnd::ruleKey);
        at("2026-05-20T06:00:00Z");
        custodies.follows(caseRef, timed("record_surrender", "2026-05-20T10:00"));
        assertThat(status(caseRef)).isEqualTo("surrendered");
        assertThat(custodies.at(caseRef)).isEmpty();
        custodies.follows(caseRef, Act.draft("close"));
        assertThat(status(caseRef)).isEqualTo("closed");
    }

    @Test
    void aFurtherDayOfSurrenderMovesNoLimit() {
        at("2026-05-04T10:00:00Z");
        var caseRef = custodies.asking();
        custodies.told(caseRef, "record_detention", "2026-05-04T14:20");
        custodies.told(caseRef, "record_extradition_arrest", "2026-05-04T14:40");
        custodies.follows(caseRef, Act.draft("record_grant"));
        custodies.follows(caseRef, Act.draft("schedule_surrender").until(LocalDate.of(2026, 5, 20), null));
        var end = custodies.view(caseRef).hardEnd();
        custodies.follows(caseRef, Act.draft("schedule_surrender").until(LocalDate.of(2026, 6, 20), null));
        assertThat(custodies.view(caseRef).hardEnd()).isEqualTo(end).isNotNull();
        custodies.follows(caseRef, Act.draft("record_surrender_postponed"));
        assertThat(custodies.view(caseRef).hardEnd()).isNull();
    }

    /** At two at night in Vladivostok it is the evening before where he is held. */
    @Test
    void anAppointedMinuteLiesOnTheDayOfThePlaceOfDetention() {
        var caseRef = appointed(LocalDate.of(2026, 5, 20));
        assertThat(custodies.view(caseRef).hardEnd()).returns(Instant.parse("2026-06-03T19:00:00Z"), HardEnd::at);
        var minute = LocalDateTime.parse("2026-05-20T02:00");
        custodies.follows(caseRef, Act.draft("schedule_surrender").at(minute, "Asia/Vladivostok"));
        assertThat(custodies.view(caseRef).hardEnd()).returns(Instant.parse("2026-06-02T19:00:00Z"), HardEnd::at);
    }

    /** On the request for the arrest alone, by order of a court since 4 May. */
    private String held() {
        at("2026-05-04T10:00:00Z");
        var caseRef = custodies.asking();
        custodies.follows(caseRef, Act.draft("send_provisional_arrest_request"));
        custodies.told(caseRef, "record_detention", "2026-05-04T14:20");
        custodies.told(caseRef, "record_custody_order", "2026-05-04T14:40");
        return caseRef;
    }

    private String appointed(LocalDate day) {
        at("2026-05-04T10:00:00Z");
        var caseRef = custodies.asking();
        custodies.told(caseRef, "record_detention", "2026-05-04T14:20");
        custodies.told(caseRef, "record_extradition_arrest", "2026-05-04T14:40");
        custodies.follows(caseRef, Act.draft("record_grant"));
        custodies.follows(caseRef, Act.draft("schedule_surrender").until(day, null));
        return caseRef;
    }

    @Test
    void aRequestThatComesAfterTheLimitMakesNothingLawful() {
        var caseRef = held();
        var limit = Instant.parse("2026-06-03T19:00:00Z");
        node.moment(limit);
        custodies.follows(caseRef, Act.draft("record_delivery"));
        var view = custodies.view(caseRef);
        assertThat(view).matches(known -> known.fullRequest() && known.incident());
        assertThat(view.hardEnd()).returns(limit, HardEnd::at);
        assertThat(view.state().standing()).isEqualTo(Standing.PASSED);
        assertThat(custodies.files().hardEnd(caseRef)).contains(limit);
        assertThat(node.deadlines().ofCase(caseRef))
                .filteredOn(DeadlineView::running)
                .extracting(DeadlineView::ruleKey)
                .contains("sys_unlawful");
        at("2026-06-04T06:00:00Z");
        assertThat(custodies.refusal(() -> custodies.told(caseRef, "record_extradition_arrest", "2026-06-04T10:00")))
                .isEqualTo("custody-limit-passed");
    }

    @Test
    void aDraftOfTheRequestTakesNoLimitAway() {
        var caseRef = held();
        custodies.open(caseRef, "{\"form\": \"extradition_request\", \"legal_basis\": [\"UNTOC\"]}");
        assertThat(custodies.view(caseRef).hardEnd()).returns("prov_arrest_minsk_1993", HardEnd::ruleKey);
    }

    @Test
    void aRefusalEndsNoLimitOnWhoIsStillHeld() {
        var caseRef = appointed(LocalDate.of(2026, 5, 20));
        var end = custodies.view(caseRef).hardEnd();
        custodies.follows(caseRef, Act.draft("record_refusal"));
        assertThat(custodies.view(caseRef).groundLost()).isTrue();
        assertThat(custodies.view(caseRef).hardEnd()).isEqualTo(end).isNotNull();
    }

    @Test
    void whoWasHandedOverInTimeWasNotHeldAfterItWheneverThatIsWrittenDown() {
        var caseRef = appointed(LocalDate.of(2026, 5, 5));
        at("2026-05-20T06:00:00Z");
        assertThat(status(caseRef)).isEqualTo("release_due");
        custodies.follows(caseRef, timed("record_surrender", "2026-05-19T20:00"));
        assertThat(status(caseRef)).isEqualTo("surrendered");
        assertThat(custodies.view(caseRef).incident()).isFalse();
        assertThat(custodies.at(caseRef)).isEmpty();
    }

    @Test
    void anOrderInTimeThatIsToldLateIsOneThatWasFound() {
        at("2026-05-04T10:00:00Z");
        var caseRef = custodies.asking();
        custodies.told(caseRef, "record_detention", "2026-05-04T14:20");
        at("2026-05-08T06:00:00Z");
        assertThat(status(caseRef)).isEqualTo("release_due");
        assertThat(custodies.refusal(() -> custodies.follows(caseRef, timed("record_surrender", "2026-05-08T09:00"))))
                .isEqualTo("custody-limit-passed");
        custodies.told(caseRef, "record_extradition_arrest", "2026-05-06T10:00");
        assertThat(status(caseRef)).isEqualTo("extradition_custody");
        assertThat(custodies.view(caseRef).incident()).isFalse();
    }

    /** He was sought there, which nobody has told. */
    @Test
    void whoIsCaughtThereAfterHeWasFreeIsHeldHereAsWell() {
        for (var free : List.of("record_escape", "release")) {
            at("2026-05-04T10:00:00Z");
            var caseRef = custodies.asking();
            custodies.told(caseRef, "record_detention", "2026-05-04T14:20");
            custodies.told(caseRef, free, "2026-05-04T14:50");
            at("2026-05-10T06:00:00Z");
            custodies.told(caseRef, "record_detention", "2026-05-10T09:00");
            assertThat(custodies.view(caseRef)).matches(view -> view.held() && "detained".equals(view.status()));
            assertThat(custodies.at(caseRef)).isNotEmpty();
            custodies.told(caseRef, "record_extradition_arrest", "2026-05-10T10:00");
            assertThat(status(caseRef)).isEqualTo("extradition_custody");
        }
    }

    @Test
    void whoIsSoughtHereAndWasNotThereIsCaughtAllTheSame() {
        at("2026-05-04T10:00:00Z");
        var caseRef = custodies.asking();
        custodies.told(caseRef, "record_detention", "2026-05-04T14:20");
        custodies.told(caseRef, "record_escape", "2026-05-04T14:50");
        custodies.does(caseRef, Role.CENTRAL_OFFICER, Act.draft("renew_search"));
        at("2026-05-10T06:00:00Z");
        custodies.told(caseRef, "record_new_detention", "2026-05-10T09:00");
        assertThat(status(caseRef)).isEqualTo("detained");
    }

    @Test
    void aDetentionThatIsWrittenDownAfterItsLimitIsUnlawfulAtOnce() {
        at("2026-05-08T06:00:00Z");
        var caseRef = custodies.asked();
        custodies.does(caseRef, CUSTODY_OFFICER, detention("2026-05-04T14:20"));
        assertThat(custodies.view(caseRef).incident()).isTrue();
        assertThat(custodies.at(caseRef)).containsExactly("DecideRelease");
    }

    @Test
    void aDeathEndsCustodyAndNothingFollows() {
        var caseRef = detained();
        custodies.follows(caseRef, timed("record_death", "2026-05-04T14:50"));
        assertThat(status(caseRef)).isEqualTo("deceased");
        assertThat(custodies.at(caseRef)).isEmpty();
        assertThat(refusal(caseRef, CUSTODY_OFFICER, timed("record_escape", "2026-05-04T14:55")))
                .isEqualTo("person-dead");
    }

    @Test
    void whoHasFledIsSoughtAndDetainedAnew() {
        var caseRef = detained();
        custodies.does(caseRef, CUSTODY_OFFICER, timed("record_escape", "2026-05-04T14:50"));
        custodies.does(caseRef, Role.CENTRAL_OFFICER, Act.draft("renew_search"));
        at("2026-05-10T06:00:00Z");
        assertThat(refusal(caseRef, CUSTODY_OFFICER, detention("2026-05-04T14:45")))
                .isEqualTo("moment-before-earlier");
        custodies.does(caseRef, CUSTODY_OFFICER, detention("2026-05-10T09:00"));
        assertThat(custodies.view(caseRef).periods()).hasSize(2);
        assertThat(custodies.at(caseRef)).isNotEmpty();
    }

    @Test
    void refusesMomentsThatCannotBe() {
        var caseRef = detained();
        assertThat(refusal(caseRef, CUSTODY_OFFICER, timed("record_escape", "2026-05-04T18:00")))
                .isEqualTo("moment-in-future");
        var nowhere = Act.draft("record_escape").at(LocalDateTime.parse("2026-05-04T14:30"), "Asia/Nowhere");
        assertThat(refusal(caseRef, CUSTODY_OFFICER, nowhere)).isEqualTo("zone-unknown");
        assertThat(refusal(caseRef, COURT, order("record_custody_order", "2026-05-04T14:00")))
                .isEqualTo("moment-before-earlier");
        assertThat(refusal(caseRef, CUSTODY_OFFICER, release("2026-05-04T14:00")))
                .isEqualTo("release-before-arrest");
        assertThat(refusal(caseRef, HEAD, timed("record_escape", "2026-05-04T14:30")))
                .isEqualTo("role");
        assertThat(refusal(caseRef, CUSTODY_OFFICER, Act.draft("record_escape")))
                .isEqualTo("field-missing");
    }

    @Test
    void noOrderAfterTheLimitMakesItLawful() {
        var caseRef = detained();
        at("2026-05-08T06:00:00Z");
        assertThat(refusal(caseRef, COURT, order("record_custody_order", "2026-05-08T10:00")))
                .isEqualTo("custody-limit-passed");
        var late = order("record_order_found", "2026-05-08T10:00")
                .kind("arrest_provisional")
                .files(List.of(custodies.paper(caseRef)));
        assertThat(refusal(caseRef, HEAD, late)).isEqualTo("custody-limit-passed");
        assertThat(custodies.at(caseRef)).containsExactly("DecideRelease");
    }

    @Test
    void nobodyIsAskedToArrestByAWarrantThatHoldsNoMore() {
        at("2026-05-04T10:00:00Z");
        var caseRef = custodies.expired();
        assertThat(custodies.refusal(() -> custodies.follows(caseRef, Act.draft("send_provisional_arrest_request"))))
                .isEqualTo("warrant-expired");
        assertThat(status(caseRef)).isEqualTo("wanted");
    }

    private String detained() {
        at("2026-05-04T10:00:00Z");
        var caseRef = custodies.asked();
        custodies.does(caseRef, CUSTODY_OFFICER, detention("2026-05-04T14:20"));
        return caseRef;
    }

    private String refusal(String caseRef, Role role, ActDraft act) {
        return custodies.refusal(() -> custodies.does(caseRef, role, act));
    }

    private static ActDraft timed(String verb, String time) {
        return Act.draft(verb).at(LocalDateTime.parse(time), ALMATY);
    }
}
