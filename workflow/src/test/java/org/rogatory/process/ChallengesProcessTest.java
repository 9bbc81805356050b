package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.AUDITOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.access.AccessBook;
import org.rogatory.access.AccessReason;
import org.rogatory.access.AccessWatch;
import org.rogatory.access.BasicAccess;
import org.rogatory.access.Challenges;
import org.rogatory.access.Challenges.Review;
import org.rogatory.access.GrantView;
import org.rogatory.access.NewAccess;
import org.rogatory.access.ReviewFinding;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.notices.NoticeView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file is told of by its number alone, and opened by one's own word for eight hours by the clock. */
@EngineTest
class ChallengesProcessTest {

    private static final Officer ELSEWHERE = Desk.officer(EXECUTOR, "KZ");
    /** Of the authority that keeps the file, in a role to which it is not given. */
    private static final Officer COLLEAGUE =
            new Officer("colleague.kz", "Testov Hamkasb", "KZ", "KZ-GPO", Set.of(EXECUTOR));

    private static final Officer CHECKS = Desk.officer(SUPERVISOR, "KZ");
    private static final NewAccess ON_DUTY = new NewAccess(AccessReason.DUTY, null);

    private final Files files;
    private final BasicAccess basic;
    private final Challenges challenges;
    private final AccessBook book;
    private final AccessWatch watch;
    private final JdbcClient jdbc;

    @Autowired
    ChallengesProcessTest(
            Files files,
            BasicAccess basic,
            Challenges challenges,
            AccessBook book,
            AccessWatch watch,
            JdbcClient jdbc) {
        this.files = files;
        this.basic = basic;
        this.challenges = challenges;
        this.book = book;
        this.watch = watch;
        this.jdbc = jdbc;
    }

    @AfterEach
    void nothingIsLeft() {
        jdbc.sql("delete from access_grant").update();
    }

    /** The usual request is a confidential one, of which nothing is told. */
    private Desk theirs() {
        var content = Contents.bankRecordsAndWitness();
        content.remove("confidentiality");
        return Files.underReview(Files.signed(files.draft(content, DRAFTER))
                .does(REGISTRAR, "transmit")
                .partner());
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

    private GrantView opened(Desk file, Officer officer) {
        return challenges.challenge(file.caseRef(), ON_DUTY, officer);
    }

    private List<String> told(Officer officer, GrantView grant) {
        return files.node().notices().unreadOf(officer).stream()
                .filter(notice -> notice.reference().equals(grant.grantId()))
                .map(NoticeView::code)
                .toList();
    }

    private List<String> trail(Desk file, String action) {
        return jdbc.sql("select actor from audit_entry where action = ? and subject = ?")
                .param(action)
                .param(file.caseRef())
                .query(String.class)
                .list();
    }

    @Test
    void itIsToldThatAFileIsThereAndNothingOfConfidentialOnes() {
        var file = theirs();
        assertThat(basic.find(file.caseRef(), ELSEWHERE))
                .isEqualTo(new BasicAccess.Known(file.caseRef(), "KZ-GPO", false));
        assertThat(basic.find(file.caseRef(), Desk.officer(HEAD, "KZ")).open()).isTrue();
        assertThat(trail(file, "access.basic")).containsExactlyInAnyOrder("executor.kz", "head.kz");
        assertThat(refused(() -> basic.find(file.caseRef(), Desk.officer(HEAD, "UZ"))))
                .isEqualTo("not-found");
        assertThat(refused(() -> basic.find(file.caseRef(), Desk.officer(AUDITOR, "KZ"))))
                .isEqualTo("role");
        assertThat(refused(() -> basic.find("KZ-MLA-2026-999999", ELSEWHERE))).isEqualTo("not-found");

        var confidential = files.transmitted().partner();
        assertThat(refused(() -> basic.find(confidential.caseRef(), ELSEWHERE))).isEqualTo("not-found");
        assertThat(refused(() -> opened(confidential, ELSEWHERE))).isEqualTo("not-found");
        assertThat(refused(() -> opened(file, Desk.officer(HEAD, "KZ")))).isEqualTo("access-open");
    }

    @Test
    @OnBothDatabases
    void aFileIsOpenForEightHoursAndNotASecondLonger() {
        var file = theirs();
        assertThat(sees(file, ELSEWHERE)).isFalse();
        var grant = opened(file, ELSEWHERE);
        assertThat(grant.endsAt()).isEqualTo(files.node().clock().instant().plus(Duration.ofHours(8)));
        assertThat(sees(file, ELSEWHERE)).isTrue();
        assertThat(sees(file, COLLEAGUE)).isFalse();

        files.node().pass(Challenges.LASTS.minusSeconds(1));
        assertThat(sees(file, ELSEWHERE)).isTrue();
        files.node().pass(Duration.ofSeconds(1));
        assertThat(sees(file, ELSEWHERE)).isFalse();
        assertThat(refused(() -> opened(file, ELSEWHERE))).isEqualTo("access-again");

        files.node().pass(Duration.ofHours(16));
        assertThat(sees(file, ELSEWHERE)).isFalse();
        opened(file, ELSEWHERE);
        assertThat(sees(file, ELSEWHERE)).isTrue();
        assertThat(trail(file, "access.challenge")).containsExactly("executor.kz", "executor.kz");
        assertThat(book.look(ELSEWHERE).own()).hasSize(2);
        assertThat(jdbc.sql("select details from audit_entry where action = 'cases.list' and actor = ?"
                                + " order by id desc limit 1")
                        .param(ELSEWHERE.username())
                        .query(String.class)
                        .single())
                .isEqualTo("shown=" + file.caseRef());
    }

    @Test
    void whoOpensAFileByHisOwnWordOnlyLooks() {
        var file = theirs();
        var cases = files.node().cases();
        opened(file, COLLEAGUE);
        assertThat(sees(file, COLLEAGUE)).isTrue();
        assertThat(refused(() -> cases.findForWork(file.caseRef(), COLLEAGUE))).isEqualTo("reads-only");
        assertThat(refused(() -> cases.findForWork(file.caseRef(), Desk.officer(REGISTRAR, "KZ"))))
                .isEqualTo("admitted");
        assertThat(cases.principals(file.caseRef())).doesNotContain(COLLEAGUE.challenger());
        opened(file, ELSEWHERE);
        assertThat(refused(() -> cases.findForWork(file.caseRef(), ELSEWHERE))).isEqualTo("reads-only");
        file.foremost();
        assertThat(files.node().tasks().available(COLLEAGUE))
                .noneMatch(task -> task.caseRef().equals(file.caseRef()));
    }

    @Test
    void threeFilesAtOnceAndNoMore() {
        var open = List.of(theirs(), theirs(), theirs());
        var another = theirs();
        open.forEach(file -> opened(file, ELSEWHERE));
        assertThat(refused(() -> opened(another, ELSEWHERE))).isEqualTo("access-many");
        files.node().pass(Challenges.LASTS);
        assertThat(refused(() -> opened(another, ELSEWHERE))).isEqualTo("admitted");
    }

    @Test
    @OnBothDatabases
    void ownerAndSupervisorAreToldAndReviewWithinThreeWorkingDays() {
        var file = theirs();
        files.node().moment(Instant.parse("2026-04-30T06:00:00Z"));
        var grant = opened(file, ELSEWHERE);
        assertThat(grant.reviewDue()).as("over a holiday and a weekend").isEqualTo(LocalDate.parse("2026-05-06"));
        assertThat(told(Desk.officer(CENTRAL_OFFICER, "KZ"), grant))
                .as("who cannot review it himself")
                .containsExactly("access_opened");
        for (var officer : List.of(CHECKS, Desk.officer(HEAD, "KZ"))) {
            assertThat(told(officer, grant)).as(officer.username()).containsExactly("access_challenged");
        }
        assertThat(told(ELSEWHERE, grant)).isEmpty();
        assertThat(book.ofOffice(CHECKS)).extracting(GrantView::grantId).containsExactly(grant.grantId());
        assertThat(book.read(grant.grantId(), Desk.officer(CENTRAL_OFFICER, "KZ"))
                        .offers()
                        .review())
                .isFalse();
        assertThat(refused(() -> book.read(grant.grantId(), COLLEAGUE))).isEqualTo("not-found");

        files.node().moment(Instant.parse("2026-05-06T12:00:00Z"));
        watch.tell();
        assertThat(told(Desk.officer(HEAD, "KZ"), grant)).containsExactly("access_challenged");
        files.node().moment(Instant.parse("2026-05-07T12:00:00Z"));
        watch.tell();
        watch.tell();
        assertThat(told(Desk.officer(HEAD, "KZ"), grant))
                .containsExactlyInAnyOrder("access_challenged", "access_review_late");
        assertReviewedOnce(grant);
    }

    @Test
    void inAFileForNamedPeopleAStepIsThereForThoseAloneWhoDecideWhoReads() {
        var file = theirs();
        var grant = opened(file, ELSEWHERE);
        assertThat(refused(() -> book.read(grant.grantId(), CHECKS))).isEqualTo("admitted");
        jdbc.sql("insert into cases_access (case_ref, principal, access_level) values (?, 'anybody', 'excluded')")
                .param(file.caseRef())
                .update();

        var justified = new Review(ReviewFinding.JUSTIFIED, null);
        assertThat(refused(() -> book.read(grant.grantId(), CHECKS))).isEqualTo("not-found");
        assertThat(refused(() -> challenges.review(grant.grantId(), justified, CHECKS)))
                .isEqualTo("not-found");
        assertThat(refused(() -> book.demandSettles(grant.grantId(), CHECKS))).isEqualTo("not-found");
        assertThat(book.read(grant.grantId(), Desk.officer(HEAD, "KZ")).words()).isNull();
        assertThat(refused(() -> book.read(grant.grantId(), ELSEWHERE))).isEqualTo("admitted");
    }

    private void assertReviewedOnce(GrantView grant) {
        var justified = new Review(ReviewFinding.JUSTIFIED, null);
        assertThat(refused(() -> challenges.review(grant.grantId(), justified, ELSEWHERE)))
                .isEqualTo("role");
        assertThat(refused(() -> challenges.review(grant.grantId(), new Review(null, null), CHECKS)))
                .isEqualTo("field-missing");
        challenges.review(grant.grantId(), justified, CHECKS);
        assertThat(told(ELSEWHERE, grant)).containsExactly("access_settled");
        assertThat(book.ofOffice(CHECKS)).isEmpty();
        assertThat(refused(() -> challenges.review(grant.grantId(), justified, CHECKS)))
                .isEqualTo("access-settled");
    }

    @Test
    void aReviewEndsNoLaterAccess() {
        var file = theirs();
        var first = opened(file, ELSEWHERE);
        files.node().pass(Duration.ofHours(24));
        opened(file, ELSEWHERE);
        challenges.review(first.grantId(), new Review(ReviewFinding.UNJUSTIFIED, "Nobody called."), CHECKS);
        assertThat(sees(file, ELSEWHERE)).isTrue();
    }

    @Test
    void anAccessWithoutReasonEndsWithItsReview() {
        var file = theirs();
        var other = new NewAccess(AccessReason.OTHER, " ");
        assertThat(refused(() -> challenges.challenge(file.caseRef(), other, ELSEWHERE)))
                .isEqualTo("field-missing");
        var conflict = new NewAccess(AccessReason.KINSHIP, null);
        assertThat(refused(() -> challenges.challenge(file.caseRef(), conflict, ELSEWHERE)))
                .isEqualTo("field-missing");
        var told = new NewAccess(AccessReason.OTHER, "A call at night (synthetic).");
        var grant = challenges.challenge(file.caseRef(), told, ELSEWHERE);
        assertThat(book.read(grant.grantId(), CHECKS).words()).isEqualTo("A call at night (synthetic).");
        assertThat(jdbc.sql("select words from access_grant where grant_id = ?")
                        .param(grant.grantId())
                        .query(String.class)
                        .single())
                .doesNotContain("night");

        assertThat(refused(
                        () -> challenges.review(grant.grantId(), new Review(ReviewFinding.UNJUSTIFIED, null), CHECKS)))
                .isEqualTo("field-missing");
        challenges.review(grant.grantId(), new Review(ReviewFinding.UNJUSTIFIED, "Nobody called."), CHECKS);
        assertThat(sees(file, ELSEWHERE)).isFalse();
        assertThat(book.read(grant.grantId(), ELSEWHERE).answer()).isEqualTo("Nobody called.");
    }
}
