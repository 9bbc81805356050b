package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.process.HelpOfReferral.COORDINATING;
import static org.rogatory.process.HelpOfReferral.HELPING;
import static org.rogatory.process.HelpOfReferral.OTHER;
import static org.rogatory.process.HelpOfReferral.about;
import static org.rogatory.process.HelpOfReferral.offer;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Step;
import org.rogatory.notices.NoticeView;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.service.GoalView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A person is helped: needs, services one by one, a plan that he agrees to, and an end to which two agree. */
@EngineTest
class ReferralSupportProcessTest {

    private static final String WORDS = "She fears the man at the gate (synthetic)";

    private final HelpOfReferral help;
    private final JdbcTemplate database;

    @Autowired
    ReferralSupportProcessTest(HelpOfReferral help, JdbcTemplate database) {
        this.help = help;
        this.database = database;
    }

    private static ActDraft needs() {
        return Act.draft("assess_needs")
                .keys(List.of("safe_accommodation", "medical_care"))
                .internalText(WORDS);
    }

    private Node node() {
        return help.referrals().node();
    }

    @Test
    void helpIsOfferedWantedGivenAndDoneOneServiceAtATime() {
        var file = help.begun(Age.ADULT);
        assertThat(help.clocks(file)).contains("ref_assessment", "ref_plan");
        assertThat(help.at(file)).contains("AssessNeeds");
        help.does(file, HELPING, needs());
        assertThat(help.clocks(file)).doesNotContain("ref_assessment").contains("ref_plan");
        assertThat(help.at(file)).doesNotContain("AssessNeeds");

        help.does(file, HELPING, offer("safe_accommodation").carrier("cost_state"));
        assertThat(help.help(file)).isEqualTo("offered");
        assertThat(help.refusal(file, HELPING, about("begin_service", file, 1))).isEqualTo("wrong-status");
        help.wanted(file, "medical_care");
        assertThat(help.services(file)).containsExactly("offered", "accepted");
        assertThat(help.refusal(file, HELPING, about("begin_service", file, 1))).isEqualTo("service-status");
        help.does(file, HELPING, about("begin_service", file, 2));
        assertThat(help.help(file)).as("urgent help comes before the plan").isEqualTo("provided");
        assertThat(help.at(file)).as("which is wanted still").contains("AgreePlan");
        help.does(file, HELPING, about("finish_service", file, 2).kind("outcome_reached"));
        help.does(file, HELPING, about("stop_service", file, 1).kind("stopped_no_place"));
        assertThat(help.services(file)).containsExactly("stopped", "done");
    }

    @Test
    void whatThePersonDoesNotWantChangesNothingElseAndMayBeWantedLater() {
        var file = help.begun(Age.ADULT);
        help.given(file, "medical_care");
        help.does(file, HELPING, offer("legal_aid"));
        var before = help.help(file);
        help.does(file, HELPING, about("answer_service", file, 2).kind("service_declined"));
        assertThat(help.help(file)).isEqualTo(before);
        assertThat(help.services(file)).containsExactly("started", "declined");
        help.does(file, HELPING, about("answer_service", file, 2).kind("service_accepted"));
        assertThat(help.services(file)).containsExactly("started", "accepted");
        assertThat(help.refusal(file, HELPING, about("answer_service", file, 9).kind("service_accepted")))
                .isEqualTo("unknown-code");
        assertThat(help.refusal(file, HELPING, offer("horoscope"))).isEqualTo("unknown-code");
    }

    @Test
    void noWordOfThePersonStandsInClear() {
        var file = help.begun(Age.ADULT);
        help.does(file, HELPING, needs());
        help.does(file, HELPING, offer("medical_care").internalText(WORDS));
        help.does(
                file,
                HELPING,
                Act.draft("record_wellbeing").kind("wellbeing_worse").carrier("satisfied"));
        assertThat(help.view(file).said()).anyMatch(said -> WORDS.equals(said.text()));
        assertThat(help.view(file).services().get(0).kind()).isEqualTo("medical_care");
        for (var table : List.of("referral_support", "referral_service")) {
            assertThat(database.queryForList("select * from " + table + " where case_ref = ?", file.caseRef()))
                    .as(table)
                    .isNotEmpty()
                    .noneMatch(row -> Stream.of("fears", "medical_care", "wellbeing_worse", "satisfied")
                            .anyMatch(row.toString()::contains));
        }
        assertThat(help.referrals().desk(file).steps())
                .filteredOn(step -> List.of("assess_needs", "offer_service").contains(step.verb()))
                .hasSize(2)
                .allMatch(step -> step.codes().isEmpty() && step.internalText() == null)
                .extracting(Step::reference)
                .containsOnlyNulls();
        assertThat(database.queryForList("select details from audit_entry where subject = ?", file.caseRef()))
                .isNotEmpty()
                .noneMatch(row -> row.toString().contains("medical_care"));
    }

    @Test
    void aPlanIsAgreedByThePersonApprovedByAnotherAndLookedAtAgain() {
        var file = help.begun(Age.ADULT);
        help.does(file, HELPING, offer("schooling"));
        var past = help.goal().until(LocalDate.of(2026, 4, 1), null);
        assertThat(help.refusal(file, COORDINATING, past)).isEqualTo("day-past");
        help.does(file, COORDINATING, help.goal());
        assertThat(help.refusal(file, COORDINATING, Act.draft("approve_plan"))).isEqualTo("four-eyes");
        help.does(file, OTHER, Act.draft("return_plan").internalText("By smaller steps (synthetic)."));
        assertThat(node().notices().unreadOf(COORDINATING))
                .extracting(NoticeView::code)
                .contains("plan_returned");
        help.does(file, OTHER, Act.draft("approve_plan"));
        help.does(file, HELPING, acknowledged());
        assertThat(help.help(file)).isEqualTo("planned");
        assertThat(help.clocks(file)).contains("ref_plan_review").doesNotContain("ref_plan");
        assertThat(help.at(file)).contains("ReviewPlan");

        node().pass(Duration.ofDays(33));
        node().jobs().ring();
        assertThat(help.clocks(file)).doesNotContain("ref_plan_review");
        assertThat(help.at(file)).as("still wanted").contains("ReviewPlan");
        help.does(file, HELPING, Act.draft("review_plan").internalText("She goes to school (synthetic)."));
        assertThat(help.clocks(file)).contains("ref_plan_review");
        help.does(file, HELPING, Act.draft("settle_goal").reference("1").kind("goal_reached"));
        assertThat(help.view(file).goals()).noneMatch(GoalView::open);
        assertThat(help.refusal(
                        file, HELPING, Act.draft("settle_goal").reference("1").kind("goal_reached")))
                .isEqualTo("wrong-status");
    }

    private ActDraft acknowledged() {
        return Act.draft("acknowledge_plan").kind("plan_agreed_orally").happened(help.today(), null);
    }

    @Test
    void aPlanThatChangesIsAgreedAndApprovedAnew() {
        var file = help.begun(Age.ADULT);
        help.does(file, HELPING, offer("schooling"));
        help.does(file, COORDINATING, help.goal());
        help.does(file, OTHER, Act.draft("approve_plan"));
        help.does(file, HELPING, acknowledged());
        assertThat(help.refusal(file, HELPING, acknowledged())).isEqualTo("wrong-status");
        help.does(file, COORDINATING, help.goal());
        assertThat(help.view(file).days().agreedOn()).isNull();
        assertThat(help.view(file).people().approvedBy()).isNull();
        help.does(file, HELPING, acknowledged());
        assertThat(help.clocks(file)).containsOnlyOnce("ref_plan_review");
    }

    /** Who has added the last goal is not the only one who wrote the plan. */
    @Test
    void nobodyApprovesAPlanWithAGoalOfHisOwnThatNobodyElseHasApproved() {
        var file = help.begun(Age.ADULT);
        var approved = Act.draft("approve_plan");
        help.does(file, COORDINATING, help.goal());
        help.does(file, HELPING, help.goal());
        assertThat(help.refusal(file, COORDINATING, approved)).isEqualTo("four-eyes");
        help.does(file, OTHER, approved);
        help.does(file, HELPING, help.goal());
        help.does(file, COORDINATING, approved);
        assertThat(help.view(file).people().approvedBy()).isEqualTo(COORDINATING.username());
    }

    @Test
    @OnBothDatabases
    void aSafetyPlanIsLookedAtOnTheDayThatItNames() {
        var file = help.begun(Age.ADULT);
        var day = help.today().plusDays(3);
        help.does(
                file, HELPING, Act.draft("record_safety_plan").until(day, null).internalText(WORDS));
        assertThat(help.view(file).days().safetyReviewOn()).isEqualTo(day);
        assertThat(help.clocks(file)).contains("ref_safety_review");
        node().pass(Duration.ofDays(5));
        node().jobs().ring();
        assertThat(node().notices().unreadOf(COORDINATING))
                .filteredOn(notice -> notice.reference().equals(file.caseRef()))
                .extracting(NoticeView::code)
                .contains("deadline_passed");
    }

    @Test
    void helpEndsByTwoAndNoFileIsClosedWhileAServiceIsGiven() {
        var file = help.begun(Age.ADULT);
        help.given(file, "safe_accommodation");
        var end = Act.draft("end_assistance").internalText("Done (synthetic).");
        assertThat(help.refusal(file, HELPING, end)).isEqualTo("service-end-not-approved");
        var proposed = Act.draft("propose_help_end").kind("goals_reached").internalText("All is well (synthetic).");
        help.does(file, COORDINATING, proposed);
        assertThat(node().notices().unreadOf(OTHER))
                .extracting(NoticeView::code)
                .contains("help_end_proposed");
        assertThat(help.refusal(file, COORDINATING, Act.draft("approve_help_end")))
                .isEqualTo("four-eyes");
        help.does(file, OTHER, Act.draft("refuse_help_end").internalText("Too early (synthetic)."));
        assertThat(help.help(file)).isEqualTo("provided");
        help.does(file, COORDINATING, proposed);
        help.does(file, OTHER, Act.draft("approve_help_end"));
        assertThat(help.help(file)).isEqualTo("ended");
        assertThat(help.clocks(file)).doesNotContain("ref_plan", "ref_assessment");

        closing(file);
        assertThat(help.refusal(file, OTHER, Act.draft("close"))).isEqualTo("service-running");
        help.does(file, HELPING, about("finish_service", file, 1).kind("outcome_reached"));
        help.does(file, OTHER, Act.draft("close"));
        assertThat(help.refusal(file, HELPING, needs())).isEqualTo("wrong-status");
    }

    private void closing(CaseFile file) {
        help.does(
                file,
                HELPING,
                Act.draft("propose_closing").kind("goals_reached").internalText("All is done (synthetic)."));
    }

    @Test
    void howThePersonIsMayBeSaidAndNeedNot() {
        var file = help.begun(Age.ADULT);
        help.does(file, HELPING, Act.draft("record_wellbeing").kind("wellbeing_refused"));
        assertThat(help.view(file).codes().satisfaction()).isNull();
        help.does(
                file,
                HELPING,
                Act.draft("record_wellbeing").kind("wellbeing_better").carrier("satisfied"));
        assertThat(help.view(file).codes().wellbeing()).isEqualTo("wellbeing_better");
        assertThat(help.refusal(file, HELPING, Act.draft("record_wellbeing").kind("wellbeing_perfect")))
                .isEqualTo("unknown-code");
    }

    private static ActDraft better(LocalDate on) {
        return Act.draft("record_wellbeing").kind("wellbeing_better").happened(on, null);
    }

    @Test
    void aTrainingOnAnEarlierDayForbidsNoDayThatHasCome() {
        var file = help.begun(Age.ADULT);
        var today = help.today();
        database.update(
                "update cases_file set training_day = ? where case_ref = ?", today.minusDays(30), file.caseRef());
        assertThat(help.refusal(file, HELPING, better(today.plusDays(1)))).isEqualTo("day-in-future");
        assertThat(help.refusal(file, HELPING, better(today))).isEqualTo("admitted");
    }

    @Test
    void nobodyBuildsHelpOnAFirstContactThatMayBeDestroyed() {
        var file = help.referrals().opened(ReferralFixtures.UNIT, Age.ADULT, LocalDate.of(2026, 4, 27));
        var responder = ReferralFixtures.responder(ReferralFixtures.UNIT);
        var plan = Act.draft("record_safety_plan")
                .until(help.today().plusDays(2), null)
                .internalText(WORDS);
        assertThat(help.refusal(file, responder, plan)).isEqualTo("wrong-status");
    }
}
