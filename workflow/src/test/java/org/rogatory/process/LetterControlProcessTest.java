package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
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
import org.rogatory.registers.EntryView;
import org.rogatory.registers.JournalKind;
import org.rogatory.registers.LetterSubject;
import org.rogatory.registers.NewEntry;
import org.rogatory.registers.Registers;
import org.rogatory.resolutions.Control;
import org.rogatory.resolutions.LetterResolutions;
import org.rogatory.resolutions.NewResolution;
import org.rogatory.resolutions.Resolutions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The control of a letter that lies in no file: moved ahead only, ringing again when more is ordered, changed as it was seen. */
@EngineTest
@OnBothDatabases
class LetterControlProcessTest {

    private static final Officer HEAD_KZ = Desk.officer(HEAD, "KZ");
    private static final Officer STRANGER = Desk.officer(HEAD, "UZ");
    private static final Officer OFFICER =
            new Officer("control.kz", "Testov Nazorat", "KZ", "KZ-GPO", Set.of(EXECUTOR));

    private final Files files;
    private final Registers registers;
    private final Resolutions resolutions;
    private final LetterResolutions letters;
    private final UserAdministration accounts;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    @Autowired
    LetterControlProcessTest(
            Files files,
            Registers registers,
            Resolutions resolutions,
            LetterResolutions letters,
            UserAdministration accounts,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.files = files;
        this.registers = registers;
        this.resolutions = resolutions;
        this.letters = letters;
        this.accounts = accounts;
        this.transaction = transaction;
        this.jdbc = jdbc;
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
        var letter = registers.register(
                NewEntry.of("KZ-GPO", JournalKind.INCOMING, LetterSubject.REQUEST),
                true,
                Desk.officer(REGISTRAR, "KZ"));
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
        resolutions.report(letter.entryId(), first, "Done (made up).", OFFICER);
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
    void aCallMeetsTheLetterAsItWasSeen() {
        var letter = controlled(3);
        var ref = letter.entryId();
        var version = letters.view(ref, HEAD_KZ).letter().version();
        assertThat(seen("KZ-MLA-2026-000001", version, HEAD_KZ)).isEqualTo("not-found");
        assertThat(seen(ref, version, STRANGER)).isEqualTo("not-found");
        assertThat(seen(ref, version, HEAD_KZ)).isEqualTo("admitted");
        assertThat(seen(ref, version, HEAD_KZ)).isEqualTo("changed-meanwhile");
    }
}
