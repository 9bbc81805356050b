package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.access.AccessReason;
import org.rogatory.access.AccessStatus;
import org.rogatory.access.Exclusions;
import org.rogatory.access.NamedOfficers;
import org.rogatory.access.NewAccess;
import org.rogatory.access.SpecificAccess;
import org.rogatory.access.SpecificAccess.Decision;
import org.rogatory.cases.AccessGrants;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseSearch;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.notices.NoticeView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is kept out is kept out whatever opens the file to him; what a head opens is open until its last day. */
@EngineTest
class ExclusionsProcessTest {

    private static final Officer CHIEF = Desk.officer(HEAD, "KZ");
    private static final Officer SECOND = new Officer("second-head.kz", "Testov", "KZ", "KZ-GPO", Set.of(HEAD));
    private static final Officer REVIEWER = Desk.officer(CENTRAL_OFFICER, "KZ");
    private static final Officer PEER = new Officer("peer.kz", "Testov", "KZ", "KZ-GPO", Set.of(CENTRAL_OFFICER));
    private static final Officer ELSEWHERE = Desk.officer(EXECUTOR, "KZ");
    private static final Officer NEAR = new Officer("near.kz", "Testov", "KZ", "KZ-GPO", Set.of(EXECUTOR));
    private static final NewAccess KIN = new NewAccess(AccessReason.KINSHIP, null);
    private static final NewAccess RELATED = new NewAccess(AccessReason.RELATED, null);

    private final Files files;
    private final Exclusions exclusions;
    private final SpecificAccess specific;
    private final NamedOfficers named;
    private final AccessGrants grants;
    private final CaseSearch search;
    private final UserAdministration accounts;
    private final JdbcClient jdbc;

    @Autowired
    ExclusionsProcessTest(
            Files files,
            Exclusions exclusions,
            SpecificAccess specific,
            NamedOfficers named,
            AccessGrants grants,
            CaseSearch search,
            UserAdministration accounts,
            JdbcClient jdbc) {
        this.files = files;
        this.exclusions = exclusions;
        this.specific = specific;
        this.named = named;
        this.grants = grants;
        this.search = search;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void accountsAre() {
        List.of(CHIEF, SECOND, REVIEWER, PEER, ELSEWHERE, NEAR)
                .forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
    }

    @AfterEach
    void nothingIsLeft() {
        jdbc.sql("delete from access_grant").update();
        jdbc.sql("update identity_user set enabled = true").update();
        jdbc.sql("delete from identity_user where username in ('peer.kz', 'second-head.kz', 'near.kz')")
                .update();
    }

    private Desk theirs() {
        var content = Contents.bankRecordsAndWitness();
        content.remove("confidentiality");
        return Files.signed(files.draft(content, DRAFTER))
                .does(REGISTRAR, "transmit")
                .partner()
                .does(REGISTRAR, "register");
    }

    private boolean sees(Desk file, Officer officer) {
        return files.node()
                .cases()
                .lookUp(file.caseRef(), AccessScope.of(officer))
                .isPresent();
    }

    private static String refused(Runnable act) {
        var refusal = catchThrowableOfType(Refusal.class, act::run);
        return refusal == null ? "admitted" : refusal.code();
    }

    private Optional<String> level(Desk file, String principal) {
        return jdbc.sql("select access_level from cases_access where case_ref = ? and principal = ?")
                .param(file.caseRef())
                .param(principal)
                .query(String.class)
                .optional();
    }

    @Test
    @OnBothDatabases
    void whoIsKeptOutSeesNothingByHisPostAndHoldsNoTask() {
        var file = theirs();
        file.does(HEAD, Files.review(file, REVIEWER.username()));
        var tasks = files.node().tasks();
        file.foremost().work(REVIEWER).forEach(task -> tasks.take(task.taskId(), REVIEWER));
        assertThat(tasks.mine(REVIEWER)).anyMatch(task -> task.caseRef().equals(file.caseRef()));
        var notices = files.node().notices();
        notices.notify(Set.of(Officer.personal(REVIEWER.username())), "visa_asked", file.caseRef());
        assertThat(notices.unreadOf(REVIEWER))
                .anyMatch(notice -> notice.reference().equals(file.caseRef()));

        exclusions.exclude(file.caseRef(), REVIEWER.username(), KIN, CHIEF);

        assertThat(sees(file, REVIEWER)).isFalse();
        assertThat(sees(file, PEER)).isTrue();
        assertThat(file.foremost().work(REVIEWER)).isEmpty();
        assertThat(file.work(PEER)).isNotEmpty();
        for (var list : List.of(tasks.mine(REVIEWER), tasks.available(REVIEWER), tasks.all(REVIEWER))) {
            assertThat(list).noneMatch(task -> task.caseRef().equals(file.caseRef()));
        }
        assertThat(search.find(file.caseRef(), REVIEWER)).isEmpty();
        assertThat(search.find(file.caseRef(), PEER))
                .extracting(CaseFile::caseRef)
                .containsExactly(file.caseRef());
        assertThat(notices.unreadOf(REVIEWER))
                .noneMatch(notice -> notice.reference().equals(file.caseRef()));
        assertThat(notices.unreadOf(REVIEWER)).extracting(NoticeView::code).contains("access_excluded");
        assertThat(refused(() -> exclusions.exclude(file.caseRef(), REVIEWER.username(), KIN, CHIEF)))
                .isEqualTo("access-kept-out");
    }

    @Test
    void noGrantAndNoTakingBackUndoesAnExclusion() {
        var file = theirs();
        exclusions.exclude(file.caseRef(), REVIEWER.username(), KIN, CHIEF);
        files.node().cases().grant(file.caseRef(), REVIEWER.principals());
        assertThat(sees(file, REVIEWER)).isFalse();
        jdbc.sql("insert into cases_access (principal, case_ref, access_level) values (?, ?, 'excluded')")
                .param("unit:KZ-UNIT-1/executor")
                .param(file.caseRef())
                .update();
        grants.takeBack(file.caseRef(), "KZ-UNIT-1", Set.of(EXECUTOR));
        assertThat(level(file, "unit:KZ-UNIT-1/executor")).contains("excluded");
    }

    @Test
    void aConflictIsOnesOwnAndNotOfWhomOneStandsInFor() {
        var file = theirs();
        exclusions.declare(file.caseRef(), KIN, REVIEWER);
        assertThat(sees(file, PEER.inPlaceOf(List.of(REVIEWER)))).isTrue();
        assertThat(sees(file, REVIEWER.inPlaceOf(List.of(CHIEF)))).isFalse();
        assertThat(sees(file, ELSEWHERE.inPlaceOf(List.of(REVIEWER)))).isFalse();
    }

    @Test
    void anotherHeadLiftsItAndWhatWasHadBeforeIsThereAgain() {
        var file = theirs();
        files.node().cases().grant(file.caseRef(), Set.of(Officer.personal(CHIEF.username())));
        var own = exclusions.declare(file.caseRef(), KIN, CHIEF);
        assertThat(sees(file, CHIEF)).isFalse();
        assertThat(refused(() -> exclusions.lift(own.grantId(), "No kin.", CHIEF)))
                .isEqualTo("role");
        assertThat(refused(() -> exclusions.lift(own.grantId(), "", SECOND))).isEqualTo("field-missing");
        assertThat(exclusions.lift(own.grantId(), "No kin.", SECOND).status()).isEqualTo(AccessStatus.CLOSED);
        assertThat(sees(file, CHIEF)).isTrue();
        assertThat(level(file, "person:head.kz")).contains("standard");

        var other = exclusions.exclude(file.caseRef(), REVIEWER.username(), KIN, CHIEF);
        exclusions.lift(other.grantId(), "A mistake.", CHIEF);
        assertThat(sees(file, REVIEWER)).isTrue();
        assertThat(level(file, "person:central_officer.kz")).isEmpty();
    }

    @Test
    void onlyAHeadNamesOthersAndNotHimself() {
        var file = theirs();
        assertThat(refused(() -> exclusions.exclude(file.caseRef(), PEER.username(), KIN, REVIEWER)))
                .isEqualTo("role");
        assertThat(refused(() -> exclusions.exclude(file.caseRef(), CHIEF.username(), KIN, CHIEF)))
                .isEqualTo("access-officer");
        assertThat(refused(() -> exclusions.exclude(file.caseRef(), "", KIN, CHIEF)))
                .isEqualTo("field-missing");
        assertThat(named.candidates(file.caseRef(), CHIEF))
                .extracting(Officer::username)
                .contains("peer.kz")
                .doesNotContain("head.kz");
    }

    @Test
    void theHeadOpensAFileUntilItsLastDay() {
        var file = theirs();
        var asked = specific.ask(file.caseRef(), RELATED, ELSEWHERE);
        assertThat(refused(() -> specific.ask(file.caseRef(), RELATED, ELSEWHERE)))
                .isEqualTo("access-asked");
        assertThat(sees(file, ELSEWHERE)).isFalse();
        var today = files.node().today("Asia/Almaty");
        assertThat(refused(() -> decided(asked.grantId(), new Decision(true, today.minusDays(1), null))))
                .isEqualTo("day-past");
        assertThat(refused(() -> specific.decide(asked.grantId(), ExclusionsProcessTest::unread, PEER)))
                .isEqualTo("not-found");
        decided(asked.grantId(), new Decision(true, today.plusDays(1), null));
        assertThat(refused(() -> files.node().cases().findForWork(file.caseRef(), ELSEWHERE)))
                .isEqualTo("admitted");
        files.node().pass(Duration.ofDays(2));
        assertThat(sees(file, ELSEWHERE)).isFalse();

        var again = specific.ask(file.caseRef(), RELATED, ELSEWHERE);
        assertThat(refused(() -> decided(again.grantId(), new Decision(false, null, null))))
                .isEqualTo("field-missing");
        decided(again.grantId(), new Decision(false, null, "Not needed."));
        assertThat(sees(file, ELSEWHERE)).isFalse();
    }

    /** What nobody reads who has refused its sender already. */
    private static Decision unread() {
        throw Refusal.of("date-unreadable", "lastDay");
    }

    private void decided(String grantId, Decision decision) {
        specific.decide(grantId, () -> decision, CHIEF);
    }

    @Test
    void whatNobodyIsToldOfTheHeadOpensByNameAndTakesBack() {
        var file = files.transmitted().partner();
        assertThat(refused(() -> specific.ask(file.caseRef(), RELATED, ELSEWHERE)))
                .isEqualTo("not-found");
        var grant = specific.admit(file.caseRef(), ELSEWHERE.username(), RELATED, CHIEF);
        assertThat(sees(file, ELSEWHERE)).isTrue();
        assertThat(refused(() -> specific.admit(file.caseRef(), ELSEWHERE.username(), RELATED, CHIEF)))
                .isEqualTo("access-open");
        specific.takeBack(grant.grantId(), CHIEF);
        assertThat(sees(file, ELSEWHERE)).isFalse();
        exclusions.exclude(file.caseRef(), ELSEWHERE.username(), KIN, CHIEF);
        assertThat(refused(() -> specific.admit(file.caseRef(), ELSEWHERE.username(), RELATED, CHIEF)))
                .isEqualTo("access-kept-out");
    }

    @Test
    void whoHasGotTheFileMeanwhileIsNotLetInUntilADay() {
        var file = theirs();
        var asked = specific.ask(file.caseRef(), RELATED, NEAR);
        file.does(HEAD, Files.review(file, NEAR.username()));
        var lastDay = files.node().today("Asia/Almaty").plusDays(1);
        assertThat(refused(() -> decided(asked.grantId(), new Decision(true, lastDay, null))))
                .isEqualTo("access-open");
    }

    @Test
    void takingBackEndsNothingThatWasGivenBesideIt() {
        var file = theirs();
        var first = specific.ask(file.caseRef(), RELATED, ELSEWHERE);
        decided(first.grantId(), new Decision(true, files.node().today("Asia/Almaty"), null));
        files.node().pass(Duration.ofDays(2));
        var later = specific.admit(file.caseRef(), ELSEWHERE.username(), RELATED, CHIEF);
        specific.takeBack(first.grantId(), CHIEF);
        assertThat(sees(file, ELSEWHERE)).as("by what came later").isTrue();
        file.does(HEAD, Files.review(file, ELSEWHERE.username()));
        specific.takeBack(later.grantId(), CHIEF);
        assertThat(sees(file, ELSEWHERE)).as("by the resolution").isTrue();
    }

    @Test
    void whoHasLeftGetsNothing() {
        var file = theirs();
        var asked = specific.ask(file.caseRef(), RELATED, ELSEWHERE);
        jdbc.sql("update identity_user set enabled = false where username = ?")
                .param(ELSEWHERE.username())
                .update();
        assertThat(refused(() -> decided(asked.grantId(), new Decision(true, null, null))))
                .isEqualTo("access-gone");
    }
}
