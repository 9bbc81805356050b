package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.OnBothDatabases;
import org.rogatory.access.AccessBook;
import org.rogatory.access.AccessReason;
import org.rogatory.access.Exclusions;
import org.rogatory.access.GrantView;
import org.rogatory.access.NewAccess;
import org.rogatory.access.SpecificAccess;
import org.rogatory.cases.AccessLadder;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.HeldFiles;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What must not get round an exclusion: acts that cross it, and those whom the excluded chooses. */
@EngineTest
class ExclusionEdgesProcessTest {

    private static final Officer CHIEF = Desk.officer(HEAD, "KZ");
    private static final Officer OVERSEER = Desk.officer(SUPERVISOR, "KZ");
    private static final Officer PEER = new Officer("peer.kz", "Testov", "KZ", "KZ-GPO", Set.of(CENTRAL_OFFICER));

    private static final Officer ELSEWHERE = Desk.officer(EXECUTOR, "KZ");
    private static final Officer AWAY = unit("away.kz");

    private final Files files;
    private final Exclusions exclusions;
    private final SpecificAccess specific;
    private final HeldFiles held;
    private final AccessBook book;
    private final AccessLadder ladder;
    private final UserAdministration accounts;
    private final JdbcClient jdbc;
    private final TransactionTemplate apart;

    @Autowired
    ExclusionEdgesProcessTest(
            Files files,
            Exclusions exclusions,
            SpecificAccess specific,
            HeldFiles held,
            AccessBook book,
            AccessLadder ladder,
            UserAdministration accounts,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.files = files;
        this.exclusions = exclusions;
        this.specific = specific;
        this.held = held;
        this.book = book;
        this.ladder = ladder;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @BeforeEach
    void accountsAre() {
        List.of(CHIEF, OVERSEER, PEER, ELSEWHERE, AWAY)
                .forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
    }

    @AfterEach
    void nothingIsLeft() {
        jdbc.sql("delete from access_grant").update();
        jdbc.sql("delete from identity_user where username in ('peer.kz', 'away.kz')")
                .update();
    }

    private static Officer unit(String username) {
        return new Officer(username, "Testov", "KZ", "KZ-UNIT-1", Set.of(EXECUTOR));
    }

    private Desk theirs() {
        var content = Contents.bankRecordsAndWitness();
        content.remove("confidentiality");
        return Files.signed(files.draft(content, DRAFTER))
                .does(REGISTRAR, "transmit")
                .partner()
                .does(REGISTRAR, "register");
    }

    private GrantView excluded(Desk file, Officer officer) {
        var why = new NewAccess(AccessReason.KINSHIP, "Synthetic words.");
        return exclusions.exclude(file.caseRef(), officer.username(), why, CHIEF);
    }

    private static String refused(Runnable act) {
        var refusal = catchThrowableOfType(Refusal.class, act::run);
        return refusal == null ? "admitted" : refusal.code();
    }

    private boolean told(GrantView grant, Officer officer) {
        return files.node().notices().unreadOf(officer).stream()
                .anyMatch(notice -> notice.reference().equals(grant.grantId()));
    }

    @Test
    void whoIsKeptOutIsToldThatAndNotWhy() {
        var grant = excluded(theirs(), PEER);
        assertThat(book.own(PEER)).extracting(GrantView::grantId).containsExactly(grant.grantId());
        assertThat(told(grant, PEER)).isTrue();
        assertThat(book.read(grant.grantId(), CHIEF).words()).isEqualTo("Synthetic words.");
        assertThat(book.read(grant.grantId(), PEER).words()).isNull();
        exclusions.lift(grant.grantId(), "Synthetic answer.", CHIEF);
        assertThat(book.read(grant.grantId(), PEER).answer()).isNull();
    }

    /** As if somebody had been kept out of the same file long ago. */
    private void copied(GrantView grant, String name) {
        jdbc.sql("insert into access_grant (grant_id, case_ref, authority, unit, kind, username, reason, status,"
                        + " asked_by, asked_at, late, untold, version)"
                        + " select ?, case_ref, authority, unit, kind, username, reason, status, asked_by,"
                        + " timestamp '2000-01-01 00:00:00', late, untold, 0 from access_grant where grant_id = ?")
                .params(name, grant.grantId())
                .update();
    }

    @Test
    void stepsOfAFileThatIsShutToWhoOverseesHideNoneOfOthers() {
        var shut = theirs();
        excluded(shut, OVERSEER);
        var hidden = excluded(shut, PEER);
        IntStream.range(0, AccessBook.LONGEST_LIST).forEach(number -> copied(hidden, "copy-" + number));
        var shown = excluded(theirs(), PEER);

        assertThat(book.ofOffice(OVERSEER)).extracting(GrantView::grantId).containsExactly(shown.grantId());
    }

    @Test
    void nobodyLearnsOfAFileByBeingKeptOut() {
        var silent = files.transmitted().partner();
        files.node().cases().grant(silent.caseRef(), Set.of(Officer.personal(PEER.username())));
        untold(excluded(silent, PEER), PEER);
        untold(excluded(theirs(), ELSEWHERE), ELSEWHERE);
    }

    private void untold(GrantView grant, Officer officer) {
        assertThat(book.own(officer)).isEmpty();
        assertThat(refused(() -> book.read(grant.grantId(), officer))).isEqualTo("not-found");
        assertThat(told(grant, officer)).isFalse();
        exclusions.lift(grant.grantId(), "Synthetic answer.", CHIEF);
        assertThat(told(grant, officer)).isFalse();
    }

    @Test
    void aPostThatIsLentDecidesNothingAboutItsLender() {
        var deputy = PEER.inPlaceOf(List.of(CHIEF));
        var file = theirs();
        var other = excluded(file, ELSEWHERE);
        var why = new NewAccess(AccessReason.KINSHIP, null);
        assertThat(refused(() -> exclusions.exclude(file.caseRef(), CHIEF.username(), why, deputy)))
                .isEqualTo("access-officer");
        var own = exclusions.declare(file.caseRef(), why, CHIEF);
        assertThat(book.ofOffice(deputy))
                .extracting(GrantView::grantId)
                .contains(other.grantId())
                .doesNotContain(own.grantId());
        assertThat(refused(() -> exclusions.lift(own.grantId(), "No kin.", deputy)))
                .isEqualTo("not-found");
        assertThat(refused(() -> exclusions.lift(other.grantId(), "No kin.", deputy)))
                .isEqualTo("admitted");
    }

    private boolean sees(Desk file, Officer officer) {
        return files.node()
                .cases()
                .lookUp(file.caseRef(), AccessScope.of(officer))
                .isPresent();
    }

    private Desk opened() {
        var file = theirs();
        specific.admit(file.caseRef(), AWAY.username(), new NewAccess(AccessReason.RELATED, null), CHIEF);
        return file;
    }

    @Test
    @OnBothDatabases
    void whatAHeadOpenedToTheExcludedOpensNothingToHisSubstitute() {
        var file = opened();
        var substitute = unit("substitute.kz").inPlaceOf(List.of(AWAY));
        assertThat(sees(file, substitute)).isTrue();
        var grant = excluded(file, AWAY);
        assertThat(sees(file, AWAY)).isFalse();
        assertThat(sees(file, substitute)).isFalse();
        exclusions.lift(grant.grantId(), "Synthetic answer.", CHIEF);
        assertThat(sees(file, AWAY)).isTrue();
        assertThat(sees(file, substitute)).isTrue();
    }

    @Test
    @OnBothDatabases
    void whoHasLeftGetsNothingBackOfWhatAHeadOpened() {
        var file = opened();
        var grant = excluded(file, AWAY);
        apart.executeWithoutResult(act -> held.dismiss(AWAY.username()));
        assertThat(level(file, Officer.personal(AWAY.username()))).contains("excluded");
        exclusions.lift(grant.grantId(), "Synthetic answer.", CHIEF);
        assertThat(sees(file, AWAY)).isFalse();
    }

    @Test
    @OnBothDatabases
    void whoHasLeftGetsNothingBackOfWhatHeWorkedOn() {
        var there = theirs();
        var later = theirs();
        var name = Officer.personal(AWAY.username());
        List.of(there, later).forEach(file -> files.node().cases().grant(file.caseRef(), Set.of(name)));
        var first = excluded(there, AWAY);
        var second = excluded(later, AWAY);

        apart.executeWithoutResult(act -> held.dismiss(AWAY.username(), Set.of(there.caseRef())));
        assertThat(level(there, name)).contains("excluded");
        exclusions.lift(first.grantId(), "Synthetic answer.", CHIEF);
        assertThat(level(there, name)).isEmpty();

        apart.executeWithoutResult(act -> held.dismiss(AWAY.username()));
        assertThat(level(later, name)).contains("excluded");
        exclusions.lift(second.grantId(), "Synthetic answer.", CHIEF);
        assertThat(level(later, name)).isEmpty();
        assertThat(sees(later, AWAY)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"standard", "reading"})
    void noActThatCrossesAnExclusionUndoesIt(String before) {
        var file = theirs();
        var name = Officer.personal(PEER.username());
        files.node().cases().grant(file.caseRef(), Set.of(name));
        jdbc.sql("update cases_access set access_level = ? where case_ref = ? and principal = ?")
                .params(before, file.caseRef(), name)
                .update();
        var crossed = catchThrowable(() -> apart.executeWithoutResult(act -> {
            ladder.admit(file.caseRef(), PEER.username(), Instant.parse("2099-01-01T00:00:00Z"));
            apart.executeWithoutResult(other -> ladder.keepOut(file.caseRef(), PEER.username()));
        }));
        assertThat(level(file, name)).as("the act that crossed it: %s", crossed).contains("excluded");
    }

    private Optional<String> level(Desk file, String principal) {
        return jdbc.sql("select access_level from cases_access where case_ref = ? and principal = ?")
                .params(file.caseRef(), principal)
                .query(String.class)
                .optional();
    }

    /** Declared and ordered at the same moment, each before it saw the other. */
    @Test
    void whatWasSaidTwiceIsLiftedTwice() {
        var file = theirs();
        var columns = "case_ref, authority, unit, kind, username, reason, status, asked_by, asked_at, late, untold,"
                + " version";
        var grant = excluded(file, PEER);
        jdbc.sql("insert into access_grant (grant_id, %1$s) select 'second', %1$s from access_grant where grant_id = ?"
                        .formatted(columns))
                .param(grant.grantId())
                .update();
        exclusions.lift(grant.grantId(), "Synthetic answer.", CHIEF);
        assertThat(level(file, Officer.personal(PEER.username()))).contains("excluded");
        exclusions.lift("second", "Synthetic answer.", CHIEF);
        assertThat(level(file, Officer.personal(PEER.username()))).isEmpty();
    }
}
