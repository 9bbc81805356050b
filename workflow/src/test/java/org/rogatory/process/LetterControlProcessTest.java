package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.process.OwnPart.own;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Refusal;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.notices.NoticeView;
import org.rogatory.registers.EntryActs;
import org.rogatory.registers.EntryView;
import org.rogatory.registers.JournalKind;
import org.rogatory.registers.LetterSubject;
import org.rogatory.registers.NewEntry;
import org.rogatory.registers.Registers;
import org.rogatory.resolutions.Control;
import org.rogatory.resolutions.ControlList;
import org.rogatory.resolutions.ControlView;
import org.rogatory.resolutions.DecisionView;
import org.rogatory.resolutions.HeldResolutions;
import org.rogatory.resolutions.LetterResolutions;
import org.rogatory.resolutions.NewResolution;
import org.rogatory.resolutions.Resolutions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;

/** The control of a letter that lies in no file: moved ahead only, ringing again when more is ordered, changed as it was seen. */
@EngineTest
class LetterControlProcessTest {

    private static final Officer HEAD_KZ = Desk.officer(HEAD, "KZ");
    private static final Officer CLERK = Desk.officer(REGISTRAR, "KZ");
    private static final Officer STRANGER = Desk.officer(HEAD, "UZ");
    private static final Officer OFFICER =
            new Officer("control.kz", "Testov Nazorat", "KZ", "KZ-GPO", Set.of(EXECUTOR));

    private final Files files;
    private final Registers registers;
    private final EntryActs entries;
    private final Resolutions resolutions;
    private final LetterResolutions letters;
    private final Control control;
    private final ControlList list;
    private final HeldResolutions held;
    private final UserAdministration accounts;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final DataSource database;

    @Autowired
    LetterControlProcessTest(
            Files files,
            Registers registers,
            EntryActs entries,
            Resolutions resolutions,
            LetterResolutions letters,
            Control control,
            ControlList list,
            HeldResolutions held,
            UserAdministration accounts,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            DataSource database) {
        this.files = files;
        this.registers = registers;
        this.entries = entries;
        this.resolutions = resolutions;
        this.letters = letters;
        this.control = control;
        this.list = list;
        this.held = held;
        this.accounts = accounts;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.database = database;
    }

    @BeforeEach
    void accounts() {
        List.of(HEAD_KZ, OFFICER).forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
    }

    @AfterEach
    void noNotices() {
        jdbc.sql("delete from notices_notice").update();
    }

    private LocalDate in(int days) {
        return LocalDate.ofInstant(files.node().clock().instant(), ZoneId.of("Asia/Almaty"))
                .plusDays(days);
    }

    private EntryView controlled(int days) {
        var letter =
                registers.register(NewEntry.of("KZ-GPO", JournalKind.INCOMING, LetterSubject.REQUEST), true, CLERK);
        resolutions.begin(letter.entryId(), ordered(days).controlled(true), HEAD_KZ);
        return letter;
    }

    private NewResolution ordered(int days) {
        return NewResolution.first(OFFICER.username(), List.of(), in(days), "See to it (made up).");
    }

    private static String refusal(Runnable act) {
        var refusal = Assertions.catchThrowableOfType(Refusal.class, act::run);
        return refusal == null ? "admitted" : refusal.code();
    }

    private List<String> clocks(EntryView letter) {
        return files.node().deadlines().ofCase(letter.entryId()).stream()
                .map(DeadlineView::status)
                .map(Enum::name)
                .toList();
    }

    private List<String> told(EntryView letter) {
        return files.node().notices().unreadOf(HEAD_KZ).stream()
                .filter(notice -> notice.reference().equals(letter.entryId()))
                .map(NoticeView::code)
                .toList();
    }

    @Test
    void itsDayIsMovedToNoneThatHasPassed() {
        var letter = controlled(2);
        files.node().pass(Duration.ofDays(6));
        var past = new Control.Wanted(null, "Later (made up).", in(-1));
        assertThat(refusal(() -> letters.extend(letter.entryId(), past, HEAD_KZ)))
                .isEqualTo("day-past");
        var silent = new Control.Wanted(null, " ", in(1));
        assertThat(refusal(() -> letters.extend(letter.entryId(), silent, HEAD_KZ)))
                .isEqualTo("field-missing");
        letters.extend(letter.entryId(), new Control.Wanted(null, "Later (made up).", in(1)), HEAD_KZ);
    }

    @Test
    void whatIsOrderedAfterAllWasReportedRings() {
        var letter = controlled(3);
        var first = letters.view(letter.entryId(), OFFICER).tree().get(0).resolutionId();
        resolutions.report(letter.entryId(), own(first), "Done (made up).", OFFICER);
        assertThat(clocks(letter)).containsExactly("MET");

        resolutions.begin(letter.entryId(), ordered(2), HEAD_KZ);
        assertThat(clocks(letter)).containsExactlyInAnyOrder("MET", "RUNNING");
        noNotices();
        files.node().pass(Duration.ofDays(5));
        files.node().jobs().ring();
        assertThat(told(letter)).containsExactly("letter_control_overdue");
    }

    private String seen(String ref, long version, Officer officer) {
        return refusal(() -> transaction.executeWithoutResult(status -> letters.demandSeen(ref, version, officer)));
    }

    @Test
    @OnBothDatabases
    void aCallMeetsTheLetterAsItWasSeen() {
        var letter = controlled(3);
        var ref = letter.entryId();
        var version = letters.view(ref, HEAD_KZ).letter().version();
        assertThat(seen("KZ-MLA-2026-000001", version, HEAD_KZ)).isEqualTo("not-found");
        assertThat(seen(ref, version, STRANGER)).isEqualTo("not-found");
        assertThat(seen(ref, version, HEAD_KZ)).isEqualTo("admitted");
        assertThat(seen(ref, version, HEAD_KZ)).isEqualTo("changed-meanwhile");
    }

    private List<String> answeredFor(Officer officer) {
        return held.controls(officer.username()).stream()
                .map(ControlView::caseRef)
                .toList();
    }

    private long controls(String ref) {
        return jdbc.sql("select count(*) from resolutions_control where case_ref = ?")
                .param(ref)
                .query(Long.class)
                .single();
    }

    @Test
    @OnBothDatabases
    void inAFileOfItsOfficeThatIsOnControlItHasNoneOfItsOwn() {
        var theirs = files.received();
        var letter = controlled(3);
        var total = list.summary("", in(0), HEAD_KZ).total();
        assertThat(answeredFor(OFFICER)).contains(letter.entryId());

        entries.file(letter.entryId(), theirs.caseRef(), CLERK);

        assertThat(controls(letter.entryId())).isZero();
        assertThat(controls(theirs.caseRef())).isOne();
        assertThat(clocks(letter)).containsExactly("STOPPED");
        assertThat(answeredFor(OFFICER)).doesNotContain(letter.entryId());
        assertThat(list.summary("", in(0), HEAD_KZ).total()).isEqualTo(total - 1);
    }

    @Test
    @OnBothDatabases
    void aFileThatWasTakenOffControlIsOnItAgainByTheLetter() {
        var theirs = files.received();
        control.remove(theirs.caseRef(), new Control.Wanted("executed", "Done (made up).", null), HEAD_KZ);
        var letter = controlled(3);

        entries.file(letter.entryId(), theirs.caseRef(), CLERK);

        var view = control.card(theirs.caseRef(), HEAD_KZ).orElseThrow().control();
        assertThat(view.running()).isTrue();
        assertThat(view.dueOn()).isEqualTo(in(3));
        assertThat(view.responsible()).isEqualTo(OFFICER.username());
        assertThat(controls(letter.entryId())).isZero();
        assertThat(clocks(letter)).containsExactly("STOPPED");
        assertThat(files.node().deadlines().running(theirs.caseRef(), "sys_control"))
                .hasSize(1);
    }

    @Test
    @OnBothDatabases
    void inAClosedFileItsControlEndsWithThatReason() {
        var theirs = Files.answered(files.executed()).closes(CENTRAL_OFFICER);
        var before = control.card(theirs.caseRef(), HEAD_KZ).orElseThrow().control();
        var letter = controlled(3);

        entries.file(letter.entryId(), theirs.caseRef(), CLERK);

        var card = control.card(theirs.caseRef(), HEAD_KZ).orElseThrow();
        assertThat(card.control()).isEqualTo(before);
        assertThat(card.decisions())
                .filteredOn(decision -> decision.decidedBy().equals(CLERK.username()))
                .extracting(DecisionView::reason)
                .containsExactly("file_closed");
        assertThat(controls(letter.entryId())).isZero();
        assertThat(clocks(letter)).containsExactly("STOPPED");
        assertThat(files.node().deadlines().running(theirs.caseRef(), "sys_control"))
                .isEmpty();
        assertThat(files.node().notices().unreadOf(OFFICER))
                .anyMatch(notice -> notice.code().equals("control_removed")
                        && notice.reference().equals(theirs.caseRef()));
    }

    /** As a letter left the row of its control behind before. */
    private void leaveBehind(EntryView letter, Desk desk) {
        jdbc.sql("insert into resolutions_control (case_ref, authority, responsible, put_at, first_due, due_on,"
                        + " extensions, version) select e.entry_id, c.authority, c.responsible, c.put_at, c.first_due,"
                        + " c.due_on, c.extensions, c.version from resolutions_control c, registers_entry e"
                        + " where c.case_ref = ? and e.entry_id = ?")
                .params(desk.caseRef(), letter.entryId())
                .update();
    }

    @Test
    void whatFiledLettersLeftBehindIsNotReadAndAnUpgradeRemovesIt() {
        var theirs = files.received();
        var letter = controlled(3);
        var lying = controlled(3);
        entries.file(letter.entryId(), theirs.caseRef(), CLERK);
        var total = list.summary("", in(0), HEAD_KZ).total();
        leaveBehind(letter, theirs);
        assertThat(controls(letter.entryId())).isOne();

        assertThat(list.summary("", in(0), HEAD_KZ).total()).isEqualTo(total);
        assertThat(list.ofLetters(Set.of(letter.entryId(), lying.entryId()), HEAD_KZ))
                .containsOnlyKeys(lying.entryId());
        assertThat(answeredFor(theirs.officer(CENTRAL_OFFICER)))
                .contains(theirs.caseRef())
                .doesNotContain(letter.entryId());

        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/V20261127_2220__resolutions_control_of_filed.sql"))
                .execute(database);
        assertThat(controls(letter.entryId())).isZero();
        assertThat(controls(lying.entryId())).isOne();
        assertThat(controls(theirs.caseRef())).isOne();
    }
}
