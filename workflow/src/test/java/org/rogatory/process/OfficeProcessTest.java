package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.absences.AbsenceReason;
import org.rogatory.absences.AbsenceView;
import org.rogatory.absences.Absences;
import org.rogatory.absences.NewAbsence;
import org.rogatory.cases.Act;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.LetterOrders;
import org.rogatory.documents.OpenPaper;
import org.rogatory.documents.SealOrders;
import org.rogatory.documents.bytes.ByteReferences;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.signing.NewRight;
import org.rogatory.signing.SigningBasis;
import org.rogatory.signing.SigningRegister;
import org.rogatory.signing.SigningRightView;
import org.rogatory.tasks.OpenTask;
import org.rogatory.tasks.TaskWithholding;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What the officers of one authority have before them: who is away, who may sign, whose task it is, which letters are under way. */
@EngineTest
class OfficeProcessTest {

    private static final Officer AWAY = Desk.officer(CENTRAL_OFFICER, "UZ");
    private static final Officer ADMIN = Desk.officer(ADMINISTRATOR, "UZ");

    private final Files files;
    private final Absences absences;
    private final SigningRegister rights;
    private final UserAdministration accounts;
    private final LetterOrders letters;
    private final SealOrders seals;
    private final List<ByteReferences> references;
    private final TaskWithholding withholding;
    private final TransactionTemplate transaction;
    private final TransactionTemplate apart;
    private final JdbcClient jdbc;

    @Autowired
    OfficeProcessTest(
            Files files,
            Absences absences,
            SigningRegister rights,
            UserAdministration accounts,
            LetterOrders letters,
            SealOrders seals,
            List<ByteReferences> references,
            TaskWithholding withholding,
            TransactionTemplate transaction,
            PlatformTransactionManager transactions,
            JdbcClient jdbc) {
        this.files = files;
        this.absences = absences;
        this.rights = rights;
        this.accounts = accounts;
        this.letters = letters;
        this.seals = seals;
        this.references = references;
        this.withholding = withholding;
        this.transaction = transaction;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.jdbc = jdbc;
    }

    @BeforeEach
    void accounts() {
        accounts.ensure(ADMIN, "{noop}demo", "en");
    }

    @AfterEach
    void theRoleDecidesAgain() {
        jdbc.sql("delete from signing_right").update();
        jdbc.sql("delete from absences_absence").update();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(files.node().clock().instant(), ZoneId.of("Asia/Tashkent"));
    }

    private AbsenceView noted(int first, int last) {
        var wanted = new NewAbsence(
                AWAY.username(), today().plusDays(first), today().plusDays(last), AbsenceReason.LEAVE, null);
        return absences.note(wanted, AWAY);
    }

    @Test
    @OnBothDatabases
    void anAbsenceCountsFromItsFirstDayToItsLastUntilItIsCancelled() {
        var first = noted(0, 5);
        assertThat(catchThrowableOfType(Refusal.class, () -> noted(5, 6)).code())
                .isEqualTo("absence-overlaps");
        var later = noted(6, 7);
        assertThat(absences.of(AWAY.username(), today().plusDays(5))).contains(first);
        assertThat(absences.of(AWAY.username(), today().plusDays(8))).isEmpty();

        absences.cancel(first.absenceId(), AWAY);

        assertThat(absences.of(AWAY.username(), today())).isEmpty();
        assertThat(absences.roster(AWAY))
                .extracting(AbsenceView::absenceId)
                .containsExactly(later.absenceId(), first.absenceId());
    }

    @Test
    void theRegisterOfSigningRightsShowsTheLatestFirst() {
        for (int month = 1; month <= 2; month++) {
            var from = LocalDate.of(2026, month, 1);
            rights.record(
                    new NewRight("UZ-GPO", AWAY.username(), SigningBasis.POST, Set.of(), null, "1-k", from, from, null),
                    ADMIN);
        }

        assertThat(rights.of(ADMIN))
                .extracting(SigningRightView::validFrom)
                .containsExactly(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 1));
    }

    @Test
    @OnBothDatabases
    void aTaskIsHisWhoTakesItAndNobodysWhenTheFileIsGivenBack() {
        var ours = files.underReview();
        var officer = ours.officer(CENTRAL_OFFICER);
        var tasks = files.node().tasks();
        var task = tasks.ofCase(ours.caseRef()).get(0).taskId();
        var principal = Officer.principalOf(officer.authority(), CENTRAL_OFFICER);
        assertThat(ours.work(officer)).extracting(OpenTask::assignee).containsOnlyNulls();
        assertThat(tasks.candidates(ours.caseRef()).get(task)).contains(principal);

        tasks.take(task, officer);
        assertThat(ours.work(officer)).extracting(OpenTask::assignee).containsExactly(officer.username());

        tasks.dismiss(ours.caseRef(), CENTRAL_OFFICER.key(), principal);
        assertThat(tasks.ofCase(ours.caseRef()).get(0).assignee()).isNull();
        assertThat(tasks.candidates(ours.caseRef()).get(task)).doesNotContain(principal);
        tasks.admit(ours.caseRef(), CENTRAL_OFFICER.key(), principal);
        tasks.admit(ours.caseRef(), CENTRAL_OFFICER.key(), principal);
        assertThat(ours.work(officer)).extracting(OpenTask::taskId).containsExactly(task);
    }

    /** The first act has changed a task and not ended yet when the other one takes the tasks away. */
    private void crossing(Runnable first, Runnable other) {
        var crossed = catchThrowable(() -> apart.executeWithoutResult(act -> {
            first.run();
            apart.executeWithoutResult(meanwhile -> other.run());
        }));
        assertThat(crossed).isInstanceOf(ConcurrencyFailureException.class);
    }

    @Test
    @OnBothDatabases
    void norIsItHisWhoTakesItWhileTheFileIsGivenBack() {
        var ours = files.underReview();
        var caseRef = ours.caseRef();
        var officer = ours.officer(CENTRAL_OFFICER);
        var tasks = files.node().tasks();
        var task = tasks.ofCase(caseRef).get(0).taskId();
        var role = CENTRAL_OFFICER.key();
        var principal = Officer.principalOf(officer.authority(), CENTRAL_OFFICER);
        Runnable taken = () -> tasks.assigned(task, officer.username());

        crossing(taken, () -> tasks.dismiss(caseRef, role, principal));
        assertThat(tasks.ofCase(caseRef).get(0).assignee()).isNull();
        tasks.admit(caseRef, role, principal);
        crossing(taken, () -> tasks.keepOut(caseRef, officer.username()));
        assertThat(tasks.ofCase(caseRef).get(0).assignee()).isNull();
        crossing(taken, () -> withholding.keepTo(caseRef, Set.of("another")));
        assertThat(tasks.ofCase(caseRef).get(0).assignee()).isNull();
    }

    @Test
    @OnBothDatabases
    void anAlarmPutsItIntoNobodysHandsAgain() {
        var ours = files.underReview();
        var caseRef = ours.caseRef();
        var officer = ours.officer(CENTRAL_OFFICER);
        var tasks = files.node().tasks();
        var role = CENTRAL_OFFICER.key();
        var principal = Officer.principalOf(officer.authority(), CENTRAL_OFFICER);
        var now = files.node().clock().instant();
        tasks.take(tasks.ofCase(caseRef).get(0).taskId(), officer);

        crossing(() -> tasks.pressing(caseRef, "urgent", now), () -> tasks.dismiss(caseRef, role, principal));
        assertThat(tasks.ofCase(caseRef).get(0).assignee()).isNull();

        tasks.admit(caseRef, role, principal);
        apart.executeWithoutResult(act -> {
            tasks.pressing(caseRef, "soon", now);
            tasks.dismiss(caseRef, role, principal);
            tasks.pressing(caseRef, "urgent", now);
        });
        assertThat(tasks.ofCase(caseRef).get(0).priority()).as("in one act").isEqualTo("urgent");
    }

    @Test
    @OnBothDatabases
    void lettersAreUnderWayUntilTheyAreLaidOutAndSealed() {
        var theirs = files.transmitted().partner().does(REGISTRAR, "register");
        theirs.only(HEAD, Files.review(theirs, "central_officer.kz"));
        var papers = letters.open(theirs.caseRef());
        assertThat(papers).isNotEmpty();
        var kind = papers.get(0).kind();
        transaction.executeWithoutResult(status -> letters.layOutWaiting(theirs.caseRef(), kind));
        assertThat(letters.open(theirs.caseRef())).extracting(OpenPaper::kind).doesNotContain(kind);

        var ours = files.underReview().does(CENTRAL_OFFICER, "approve");
        ours.only(SIGNATORY, Act.draft("sign"));
        assertThat(seals.open(ours.caseRef())).extracting(OpenPaper::kind).containsExactly("request");
        files.node().jobs().drain();
        assertThat(seals.open(ours.caseRef())).isEmpty();
        var sealed = files.node().documents().ofCase(ours.caseRef()).stream()
                .map(document -> document.content().address())
                .collect(Collectors.toSet());
        assertThat(references.stream()
                        .flatMap(module -> module.referenced(sealed).stream())
                        .collect(Collectors.toSet()))
                .as("bytes nobody removes")
                .isEqualTo(sealed);
    }
}
