package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.COURT;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.process.Custodies.ALMATY;
import static org.rogatory.process.Custodies.detention;
import static org.rogatory.process.Custodies.order;
import static org.rogatory.process.Custodies.release;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.extradition.custody.DutyLine;
import org.rogatory.extradition.custody.IncidentEnding;
import org.rogatory.extradition.custody.UnlawfulDetention;
import org.rogatory.notices.NoticeView;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is held after the end: told again each day, ended by freedom, death or an order in time alone, and kept. */
@EngineTest
class UnlawfulDetentionProcessTest {

    private final Custodies custodies;
    private final Node node;

    @Autowired
    UnlawfulDetentionProcessTest(Custodies custodies) {
        this.custodies = custodies;
        this.node = custodies.node();
    }

    private void at(String moment) {
        node.moment(Instant.parse(moment));
        node.jobs().ring();
        node.jobs().ring();
    }

    /** By the police in Almaty since 4 May at 14:20; 72 hours later nobody has ordered anything. */
    private String over() {
        at("2026-05-04T10:00:00Z");
        var caseRef = custodies.asked();
        custodies.does(caseRef, CUSTODY_OFFICER, detention("2026-05-04T14:20"));
        at("2026-05-07T09:20:00Z");
        return caseRef;
    }

    private UnlawfulDetention last(String caseRef) {
        var all = custodies.view(caseRef).incidents();
        return all.get(all.size() - 1);
    }

    private List<String> notices(String caseRef) {
        return node.notices().unreadOf(custodies.officer(caseRef, CUSTODY_OFFICER)).stream()
                .filter(notice -> notice.reference().equals(caseRef))
                .map(NoticeView::code)
                .toList();
    }

    private static ActDraft moment(String verb, String time) {
        return Act.draft(verb).at(LocalDateTime.parse(time), ALMATY);
    }

    @Test
    @OnBothDatabases
    void isToldAgainEachDayAndKeptWithItsHours() {
        var caseRef = over();
        assertThat(last(caseRef))
                .returns("kz_detention", UnlawfulDetention::ruleKey)
                .matches(UnlawfulDetention::open);
        assertThat(notices(caseRef)).contains("custody_passed").doesNotContain("custody_still");
        at("2026-05-08T09:19:00Z");
        assertThat(notices(caseRef)).doesNotContain("custody_still");
        at("2026-05-08T09:20:00Z");
        assertThat(notices(caseRef)).contains("custody_still");
        var officer = custodies.officer(caseRef, CUSTODY_OFFICER);
        assertThat(custodies.files().unlawful(officer))
                .extracting(DutyLine::caseRef)
                .contains(caseRef);
        at("2026-05-09T10:00:00Z");
        assertThat(custodies.view(caseRef).unlawful()).isEqualTo(Duration.ofMinutes(48 * 60 + 40));

        custodies.does(caseRef, CUSTODY_OFFICER, release("2026-05-09T14:20"));
        assertThat(last(caseRef))
                .returns(IncidentEnding.RELEASED, UnlawfulDetention::endedHow)
                .returns(officer.username(), UnlawfulDetention::endedBy)
                .returns(Instant.parse("2026-05-09T09:20:00Z"), UnlawfulDetention::endedAt);
        at("2026-05-20T10:00:00Z");
        assertThat(last(caseRef).lasted(node.clock().instant())).isEqualTo(Duration.ofHours(48));
        assertThat(custodies.files().unlawful(officer))
                .extracting(DutyLine::caseRef)
                .doesNotContain(caseRef);
        assertThat(node.deadlines().firstOf(caseRef)).isEmpty();
    }

    @Test
    @OnBothDatabases
    void standsBeforeThoseOfWhomNoLimitIsKnown() {
        var unlawful = over();
        var unknown = custodies.requested();
        custodies.does(unknown, CUSTODY_OFFICER, detention("2026-05-07T14:00"));
        custodies.does(unknown, COURT, order("record_extradition_arrest", "2026-05-07T14:10"));
        assertThat(custodies.view(unknown).hardEnd()).isNull();
        assertThat(custodies.files().duty(custodies.officer(unlawful, CUSTODY_OFFICER)))
                .extracting(DutyLine::caseRef)
                .containsSubsequence(unlawful, unknown);
    }

    @Test
    void anEscapeEndsItAndWhoIsCaughtIsDetainedAnew() {
        var caseRef = over();
        at("2026-05-07T12:20:00Z");
        custodies.does(caseRef, CUSTODY_OFFICER, moment("record_escape", "2026-05-07T16:20"));
        assertThat(custodies.view(caseRef).status()).isEqualTo("escaped");
        assertThat(custodies.at(caseRef)).isEmpty();
        assertThat(last(caseRef))
                .returns(IncidentEnding.ESCAPED, UnlawfulDetention::endedHow)
                .returns(Duration.ofHours(2), ended -> ended.lasted(node.clock().instant()));

        at("2026-05-10T10:00:00Z");
        var caught = moment("record_new_detention", "2026-05-10T14:00")
                .happened(null, "Almaty (synthetic)")
                .internalText("Caught again (synthetic).");
        custodies.does(caseRef, CUSTODY_OFFICER, caught);
        assertThat(custodies.at(caseRef)).as("his hours are used up").containsExactly("DecideRelease");
        assertThat(last(caseRef))
                .returns(2, UnlawfulDetention::number)
                .returns(Instant.parse("2026-05-10T09:00:00Z"), UnlawfulDetention::openedAt);
    }

    @Test
    void anotherMeasureThatWasOrderedInTimeTakesItAway() {
        at("2026-05-04T10:00:00Z");
        var caseRef = custodies.asked();
        custodies.does(caseRef, CUSTODY_OFFICER, detention("2026-05-04T14:20"));
        custodies.does(
                caseRef,
                COURT,
                order("record_custody_order", "2026-05-04T14:40").until(LocalDate.of(2026, 5, 6), null));
        at("2026-05-06T19:00:00Z");
        var home = order("record_other_measure", "2026-05-06T20:00").kind("house_arrest");
        assertThat(custodies.refusal(() -> custodies.does(caseRef, HEAD, home))).isEqualTo("field-missing");
        var late = order("record_other_measure", "2026-05-07T00:00").kind("house_arrest");
        var papers = List.of(custodies.paper(caseRef));
        assertThat(custodies.refusal(() -> custodies.does(caseRef, HEAD, late.files(papers))))
                .isEqualTo("custody-limit-passed");

        custodies.does(caseRef, HEAD, home.files(papers));
        assertThat(custodies.view(caseRef).status()).isEqualTo("other_measure");
        assertThat(custodies.at(caseRef)).containsExactly("AwaitCustody");
        assertThat(last(caseRef))
                .returns(IncidentEnding.ORDER_FOUND, UnlawfulDetention::endedHow)
                .returns(Duration.ZERO, ended -> ended.lasted(node.clock().instant()));
    }

    @Test
    void anOrderThatMovesNoLimitHealsNothing() {
        at("2026-05-04T10:00:00Z");
        var caseRef = custodies.asked();
        custodies.does(caseRef, CUSTODY_OFFICER, detention("2026-05-04T14:20"));
        custodies.does(caseRef, COURT, order("record_custody_order", "2026-05-04T14:40"));
        at("2026-06-03T19:00:00Z");
        var same = order("record_order_found", "2026-06-02T10:00")
                .kind("arrest_provisional")
                .files(List.of(custodies.paper(caseRef)));
        assertThat(custodies.refusal(() -> custodies.does(caseRef, HEAD, same))).isEqualTo("order-moves-no-limit");
        assertThat(custodies.view(caseRef).periods()).hasSize(2);
        assertThat(custodies.view(caseRef).incidents()).hasSize(1);
        assertThat(custodies.at(caseRef)).containsExactly("DecideRelease");
    }

    /** Nobody knows the hour, and it is written down three days later. */
    @Test
    void whoDiedBeforeTheEndIsNotHeldAfterIt() {
        var caseRef = over();
        at("2026-05-08T10:00:00Z");
        custodies.follows(caseRef, Act.draft("record_death").happened(LocalDate.of(2026, 5, 5), null));
        var midnight = OffsetDateTime.parse("2026-05-06T00:00:00+05:00");
        assertThat(custodies.view(caseRef).periods().get(0).period().until()).isEqualTo(midnight);
        assertThat(last(caseRef))
                .returns(IncidentEnding.DIED, UnlawfulDetention::endedHow)
                .returns(midnight.toInstant(), UnlawfulDetention::endedAt)
                .returns(Duration.ZERO, ended -> ended.lasted(node.clock().instant()));
    }

    @Test
    void whoDiedOnTheSameDayWasNotHeldLongerThanUntilNow() {
        var caseRef = over();
        at("2026-05-07T11:20:00Z");
        custodies.follows(caseRef, Act.draft("record_death").happened(LocalDate.of(2026, 5, 7), null));
        assertThat(last(caseRef))
                .returns(Duration.ofHours(2), ended -> ended.lasted(node.clock().instant()));
    }

    @Test
    void whoDiesAfterHisReleaseIsDetainedNoMore() {
        var caseRef = over();
        custodies.does(caseRef, CUSTODY_OFFICER, release("2026-05-07T14:20"));
        custodies.follows(caseRef, Act.draft("record_death"));
        assertThat(custodies.view(caseRef).status()).isEqualTo("deceased");
        assertThat(custodies.refusal(() -> custodies.does(caseRef, CUSTODY_OFFICER, detention("2026-05-07T14:20"))))
                .isEqualTo("person-dead");
    }
}
