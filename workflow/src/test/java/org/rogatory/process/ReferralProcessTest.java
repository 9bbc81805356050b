package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rogatory.process.ReferralFixtures.COORDINATOR;
import static org.rogatory.process.ReferralFixtures.UNIT;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.access.AccessReason;
import org.rogatory.access.Challenges;
import org.rogatory.access.NewAccess;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseCode;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAdministration;
import org.rogatory.notices.NoticeView;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.file.Guardian;
import org.rogatory.tasks.OpenTask;
import org.springframework.beans.factory.annotation.Autowired;

/** A file of referral from the first contact to its end, and who learns of it. */
@EngineTest
class ReferralProcessTest {

    private static final Officer OURS = ReferralFixtures.coordinator(COORDINATOR);
    private static final Officer OTHER = ReferralFixtures.coordinator2(COORDINATOR);

    private final ReferralFixtures referrals;
    private final Challenges challenges;
    private final UserAdministration accounts;

    @Autowired
    ReferralProcessTest(ReferralFixtures referrals, Challenges challenges, UserAdministration accounts) {
        this.referrals = referrals;
        this.challenges = challenges;
        this.accounts = accounts;
    }

    private static ActDraft safe() {
        return Act.draft("record_safety").keys(List.of("medical_need"));
    }

    private static ActDraft proposed() {
        return Act.draft("propose_closing").kind("goals_reached").internalText("All is done (synthetic).");
    }

    private Set<String> at(CaseFile file) {
        return referrals.desk(file).at();
    }

    @Test
    void allTracksBeginAtOnceAndSafetyComesFirst() {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        assertThat(CaseCode.is(file.caseRef())).isTrue();
        assertThat(referrals.desk(file).file().threadId()).isEqualTo(file.caseRef());
        assertThat(at(file))
                .containsExactlyInAnyOrder(
                        "CheckSafety",
                        "AwaitGuardian",
                        "AwaitIdentification",
                        "AssessNeeds",
                        "AwaitReflection",
                        "AwaitJustice",
                        "AwaitReturn");
        referrals.does(file, OURS, safe());
        assertThat(at(file)).contains("AskConsent").doesNotContain("CheckSafety");
    }

    @Test
    void theWayFollowsWhatThePersonAndTheServicesSay() {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        referrals.does(file, OURS, safe());
        referrals.steps(file, OURS, "record_declined");
        assertThat(at(file)).contains("AwaitPerson");
        referrals.steps(file, OURS, "record_consent");
        assertThat(at(file)).contains("ReferPerson");
        referrals.steps(file, OURS, "refer");
        assertThat(at(file)).contains("AwaitAnswer");
        referrals.steps(file, OURS, "reject_referral");
        assertThat(at(file)).contains("ReferPerson");
        referrals.steps(file, OURS, "refer");
        referrals.steps(file, OURS, "accept_referral");
        assertThat(at(file)).contains("AwaitSupport");
        referrals.steps(file, OURS, "withdraw_consent");
        assertThat(at(file)).contains("AwaitPerson");
    }

    @Test
    void whoHasTakenATaskKeepsItWhileOtherThingsHappen() {
        var file = referrals.opened(COORDINATOR, Age.UNSURE);
        var before = tasks(file);
        referrals.does(file, OURS, Act.draft("decide_age").kind("child").internalText("A paper (synthetic)."));
        assertThat(tasks(file)).isEqualTo(before);
        assertThat(referrals.files().facts(file.caseRef()).age()).isEqualTo(Age.CHILD);
    }

    private List<String> tasks(CaseFile file) {
        return referrals.node().tasks().ofCase(file.caseRef()).stream()
                .map(OpenTask::taskId)
                .sorted()
                .toList();
    }

    private OpenTask task(CaseFile file, String step) {
        return referrals.node().tasks().ofCase(file.caseRef()).stream()
                .filter(task -> task.step().equals(step))
                .findFirst()
                .orElseThrow();
    }

    /** No act hands over a task of such a file, and nobody takes what is in the hands of another. */
    @Test
    @OnBothDatabases
    void whatWasInTheHandsOfWhoHasLeftIsFreeForHisColleagues() {
        var leaver = new Officer("leaver.kz.kz-nc", "leaver", "KZ", COORDINATOR, Set.of(Role.COORDINATOR));
        accounts.ensure(leaver, "{noop}demo", "en");
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        var tasks = referrals.node().tasks();
        var safety = task(file, "CheckSafety").taskId();
        assertThat(tasks.take(safety, leaver)).isPresent();
        assertThat(tasks.take(task(file, "AssessNeeds").taskId(), OURS)).isPresent();
        assertThat(tasks.take(safety, OTHER)).isEmpty();

        accounts.close(Desk.officer(Role.ADMINISTRATOR, "KZ"), leaver.username(), false);

        assertThat(task(file, "CheckSafety").assignee()).isNull();
        assertThat(task(file, "AssessNeeds").assignee()).isEqualTo(OURS.username());
        assertThat(tasks.take(safety, OTHER)).isPresent();
    }

    @Test
    void aFileIsClosedByAnotherThanWhoProposesItAndWhoAnswersForIt() {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        var desk = referrals.desk(file);
        assertThat(desk.refusal(OTHER, Act.draft("close"))).isEqualTo("wrong-status");
        referrals.does(file, OTHER, proposed());
        assertThat(at(file)).contains("ApproveClosing").doesNotContain("CheckSafety");
        assertThat(referrals.clocks(file)).contains("ref_closing");
        assertThat(desk.refusal(OTHER, Act.draft("close"))).isEqualTo("four-eyes");
        assertThat(desk.refusal(OURS, Act.draft("close"))).isEqualTo("four-eyes");
        var third = third();
        referrals.does(file, third, Act.draft("refuse_closing").internalText("Not yet (synthetic)."));
        assertThat(at(file)).contains("CheckSafety");
        referrals.does(file, OTHER, proposed());
        referrals.does(file, third, Act.draft("close"));
        assertThat(desk.running()).isFalse();
        assertThat(desk.file().closedAt()).isNotNull();
        assertThat(referrals.clocks(file)).isEmpty();
    }

    private static Officer third() {
        return new Officer("coordinator3.kz.kz-nc", "coordinator3", "KZ", COORDINATOR, Set.of(Role.COORDINATOR));
    }

    @Test
    void aClosedFileIsTakenUpAgainAndItsProcessBeginsAnew() {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        referrals.does(file, OTHER, proposed());
        referrals.does(file, third(), Act.draft("close"));
        assertThat(referrals.desk(file).refusal(OURS, safe())).isEqualTo("wrong-status");
        referrals.does(file, OURS, Act.draft("reopen_file").internalText("She has called (synthetic)."));
        assertThat(referrals.desk(file).file().closedAt()).isNull();
        assertThat(referrals.desk(file).running()).isTrue();
        assertThat(referrals.desk(file).refusal(third(), Act.draft("close"))).isEqualTo("wrong-status");
    }

    @Test
    void aFirstContactHasNoProcessBeforeSomebodyKeepsIt() {
        var dies = LocalDate.of(2026, 4, 27);
        var file = referrals.opened(UNIT, Age.UNSURE, dies);
        assertThat(referrals.desk(file).running()).isFalse();
        assertThat(referrals.clocks(file)).containsExactlyInAnyOrder("ref_draft_dies", "ref_draft_warn");
        referrals
                .transaction()
                .executeWithoutResult(
                        status -> referrals.files().keep(referrals.desk(file).file()));
        assertThat(at(file)).contains("CheckSafety");
        assertThat(referrals.clocks(file)).containsExactlyInAnyOrder("ref_contact_referral", "ref_child_alert");
        assertThat(referrals.files().facts(file.caseRef()).diesOn()).isNull();
    }

    @Test
    void whoMayBeAChildIsTreatedAsOneUntilTheAgeIsDecided() {
        var file = referrals.opened(COORDINATOR, Age.UNSURE);
        assertThat(referrals.clocks(file)).contains("ref_child_alert");
        referrals.does(file, OURS, Act.draft("name_guardian").kind("guardian_suspected"));
        assertThat(referrals.files().facts(file.caseRef()).guardian()).isEqualTo(Guardian.SUSPECTED);
        referrals.does(file, OURS, Act.draft("decide_age").kind("adult").internalText("A passport (synthetic)."));
        assertThat(referrals.files().facts(file.caseRef()).child()).isFalse();
        assertThat(referrals.files().facts(file.caseRef()).guardian()).isEqualTo(Guardian.NONE);
        assertThat(referrals.clocks(file)).doesNotContain("ref_child_alert");
    }

    @Test
    void aClockThatHasPassedIsToldToWhoAnswersForTheFileAlone() {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        var node = referrals.node();
        node.pass(Duration.ofHours(50));
        node.jobs().ring();
        assertThat(node.notices().unreadOf(OURS)).extracting(NoticeView::code).contains("deadline_passed");
        var head = new Officer("head.kz.kz-nc", "head", "KZ", COORDINATOR, Set.of(Role.HEAD));
        assertThat(node.notices().unreadOf(head)).isEmpty();
        assertThat(at(file)).contains("CheckSafety");
    }

    @Test
    void nobodyElseLearnsThatTheFileIsThere() {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        var head = Desk.officer(Role.HEAD, "KZ");
        assertThat(referrals.node().cases().lookUp(file.caseRef(), AccessScope.of(head)))
                .isEmpty();
        var wanted = new NewAccess(AccessReason.DUTY, "I want to see it (synthetic).");
        assertThatThrownBy(() -> challenges.challenge(file.caseRef(), wanted, head))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo("not-found"));
    }

    @Test
    void anAnswerToAnOrderIsRecordedAndNothingLeaves() {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        referrals.does(
                file,
                OURS,
                Act.draft("decide_disclosure")
                        .kind("order_refused")
                        .order("17/26", LocalDate.of(2026, 4, 19), "Court (synthetic)")
                        .internalText("The person does not consent (synthetic)."));
        assertThat(referrals.desk(file).verbs()).endsWith("decide_disclosure");
        assertThat(referrals.desk(file).sent()).isEmpty();
        assertThat(referrals.node().documents().ofCase(file.caseRef())).isEmpty();
    }
}
