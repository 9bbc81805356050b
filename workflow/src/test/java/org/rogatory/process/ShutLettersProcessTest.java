package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.process.SpillDecisions.refused;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.ListPlace;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.markings.Found;
import org.rogatory.markings.SpillOutcome;
import org.rogatory.markings.SpillView;
import org.rogatory.markings.Spills;
import org.rogatory.notices.NoticeView;
import org.rogatory.notices.Subject;
import org.rogatory.registers.EntryActs;
import org.rogatory.registers.EntryView;
import org.rogatory.registers.ExecutionNote;
import org.rogatory.registers.JournalKind;
import org.rogatory.registers.JournalQuery;
import org.rogatory.registers.Journals;
import org.rogatory.registers.LetterSubject;
import org.rogatory.registers.LinkKind;
import org.rogatory.registers.NewEntry;
import org.rogatory.registers.NewEntry.Numbered;
import org.rogatory.registers.NewEntry.Sheets;
import org.rogatory.registers.Registers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a letter in a file from which somebody is kept out tells him, however he asks: its number and its day. */
@EngineTest
class ShutLettersProcessTest {

    private static final Officer CHIEF = Desk.officer(HEAD, "KZ");
    private static final Officer OTHER_HEAD =
            new Officer("other.head.kz", "Testov Hokim", "KZ", "KZ-GPO", Set.of(HEAD));
    private static final Officer ADMIN = Desk.officer(ADMINISTRATOR, "KZ");
    private static final Officer CLERK = Desk.officer(REGISTRAR, "KZ");

    private final Files files;
    private final Registers registers;
    private final EntryActs entries;
    private final Journals journals;
    private final Spills spills;
    private final UserAdministration accounts;
    private final JdbcClient jdbc;

    @Autowired
    ShutLettersProcessTest(
            Files files,
            Registers registers,
            EntryActs entries,
            Journals journals,
            Spills spills,
            UserAdministration accounts,
            JdbcClient jdbc) {
        this.files = files;
        this.registers = registers;
        this.entries = entries;
        this.journals = journals;
        this.spills = spills;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void accountsAre() {
        List.of(CHIEF, CLERK).forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
        nobodyIsTold();
    }

    @AfterEach
    void nobodyIsTold() {
        jdbc.sql("delete from notices_notice").update();
    }

    private static NewEntry letter(JournalKind kind, LetterSubject subject) {
        return NewEntry.of("KZ-GPO", kind, subject);
    }

    private EntryView registered(NewEntry letter) {
        return registers.register(letter, true, CLERK);
    }

    private void keepOut(Officer officer, Desk file) {
        jdbc.sql("delete from cases_access where case_ref = ? and principal = ?")
                .params(file.caseRef(), Officer.personal(officer.username()))
                .update();
        jdbc.sql("insert into cases_access (case_ref, principal, access_level) values (?, ?, 'excluded')")
                .params(file.caseRef(), Officer.personal(officer.username()))
                .update();
    }

    private List<String> found(String typed) {
        return journals.search(typed, CLERK).stream().map(EntryView::entryId).toList();
    }

    private List<String> foundAtDesk(String typed) {
        return journals.deskLetters(typed, CLERK).stream()
                .map(EntryView::entryId)
                .toList();
    }

    private static String theirs() {
        return UUID.randomUUID().toString();
    }

    @Test
    void itIsNotFoundByTheNumberOfTheOtherSide() {
        var number = theirs();
        var entry = registered(
                letter(JournalKind.INCOMING, LetterSubject.OTHER).of(null, new Numbered("EA/" + number, null)));
        var file = files.received();
        entries.file(entry.entryId(), file.caseRef(), CLERK);
        assertThat(found("EA/" + number)).containsExactly(entry.entryId());

        keepOut(CLERK, file);

        assertThat(found("EA/" + number)).isEmpty();
        assertThat(found("EA/" + number.substring(0, 8))).doesNotContain(entry.entryId());
        assertThat(found(entry.number())).contains(entry.entryId());
    }

    @Test
    void whoWroteItIsConfirmedToNobodyWhoRegistersTheLike() {
        var letter = letter(JournalKind.INCOMING, LetterSubject.OTHER)
                .of("UZ-GPO", null)
                .described(new Sheets(977, 0), null);
        var entry = registered(letter);
        var file = files.received();
        entries.file(entry.entryId(), file.caseRef(), CLERK);
        assertThat(registers.alike(letter, CLERK).entries())
                .extracting(EntryView::entryId)
                .contains(entry.entryId());

        keepOut(CLERK, file);

        assertThat(registers.alike(letter, CLERK).entries())
                .extracting(EntryView::entryId)
                .doesNotContain(entry.entryId());
    }

    @Test
    void atTheDeskItIsFoundByOurNumberAlone() {
        var number = theirs();
        var entry = registered(
                letter(JournalKind.INCOMING, LetterSubject.OTHER).of(null, new Numbered("EB/" + number, null)));
        var abroad = files.underReview();
        jdbc.sql("update registers_entry set case_ref = ? where entry_id = ?")
                .params(abroad.caseRef(), entry.entryId())
                .update();
        assertThat(foundAtDesk("EB/" + number)).containsExactly(entry.entryId());

        keepOut(CLERK, abroad);

        assertThat(foundAtDesk("EB/" + number)).isEmpty();
        assertThat(foundAtDesk(entry.number())).contains(entry.entryId());
    }

    private List<String> listed(JournalQuery query) {
        var listed = new ArrayList<String>();
        var page = journals.newest(query, null, CLERK);
        page.entries().forEach(entry -> listed.add(entry.entryId()));
        while (page.earlier() != null) {
            page = journals.newest(query, page.earlier(), CLERK);
            page.entries().forEach(entry -> listed.add(entry.entryId()));
        }
        return listed;
    }

    @Test
    void itsLineCountsNoActsAndTellsNeitherMomentNorIndex() {
        var entry = registered(letter(JournalKind.INCOMING, LetterSubject.OTHER));
        var file = files.received();
        entries.file(entry.entryId(), file.caseRef(), CLERK);
        var under = new JournalQuery("KZ-GPO", JournalKind.INCOMING, entry.year(), entry.index(), null, null);
        assertThat(listed(under)).contains(entry.entryId());
        assertThat(journals.view(entry.entryId(), CLERK).entry().version()).isPositive();

        keepOut(CLERK, file);

        var line = journals.view(entry.entryId(), CLERK).entry();
        assertThat(line.shut()).isTrue();
        assertThat(line.version()).isZero();
        assertThat(line.index()).isEmpty();
        assertThat(listed(under)).doesNotContain(entry.entryId());
        assertThat(listed(JournalQuery.of("KZ-GPO", JournalKind.INCOMING, entry.year())))
                .contains(entry.entryId());
        assertThat(line.registeredBy()).isEmpty();
        assertThat(line.registeredAt())
                .isEqualTo(entry.registeredOn().atStartOfDay(ZoneOffset.UTC).toInstant());
        assertThat(line.number()).isEqualTo(entry.number());
        assertThat(line.registeredOn()).isEqualTo(entry.registeredOn());
    }

    @Test
    void nobodyRelatesALetterToIt() {
        var entry = registered(letter(JournalKind.INCOMING, LetterSubject.OTHER));
        var file = files.received();
        entries.file(entry.entryId(), file.caseRef(), CLERK);
        keepOut(CLERK, file);
        var answer = registered(letter(JournalKind.OUTGOING, LetterSubject.ANSWER));

        assertThat(refused(() -> entries.link(answer.entryId(), entry.entryId(), LinkKind.ANSWERS, CLERK)))
                .isEqualTo("letter-shut");
    }

    private EntryView line(EntryView entry) {
        return journals.search(entry.number(), CLERK).stream()
                .filter(one -> one.entryId().equals(entry.entryId()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatItAnswersIsNotToldAtAnOpenLine() {
        var entry = registered(letter(JournalKind.INCOMING, LetterSubject.OTHER));
        var answer = registered(letter(JournalKind.OUTGOING, LetterSubject.ANSWER));
        entries.link(answer.entryId(), entry.entryId(), LinkKind.ANSWERS, CLERK);
        var file = files.received();
        entries.file(answer.entryId(), file.caseRef(), CLERK);
        assertThat(line(entry).marks().note()).isEqualTo(ExecutionNote.ANSWERED);

        keepOut(CLERK, file);

        assertThat(line(entry).shut()).isFalse();
        assertThat(line(entry).marks().note()).isNull();
    }

    private List<String> told(Officer officer) {
        return files.node().notices().unreadOf(officer).stream()
                .map(NoticeView::reference)
                .toList();
    }

    @Test
    void noticesAboutItWaitWithItsFile() {
        var entry = registered(letter(JournalKind.INCOMING, LetterSubject.OTHER));
        var file = files.received();
        entries.file(entry.entryId(), file.caseRef(), CLERK);
        var notices = files.node().notices();
        var both = Set.of(Officer.personal(CLERK.username()), Officer.personal(CHIEF.username()));
        notices.notify(both, "letter_resolution", Subject.LETTER, entry.entryId());
        assertThat(told(CLERK)).contains(entry.entryId());
        var counted = notices.unreadCount(CLERK);

        keepOut(CLERK, file);

        assertThat(told(CLERK)).doesNotContain(entry.entryId());
        assertThat(notices.unreadCount(CLERK)).isLessThan(counted);
        assertThat(told(CHIEF)).contains(entry.entryId());
    }

    private List<String> isolated(Officer officer) {
        return spills.page(ListPlace.START, officer).lines().stream()
                .filter(spill -> spill.open() && spill.kind().equals("letter"))
                .map(SpillView::spillId)
                .toList();
    }

    @Test
    void whoIsKeptOutDecidesNothingAboutWhatWasIsolatedBeforeItWasFiled() {
        var words = letter(JournalKind.INCOMING, LetterSubject.OTHER).described(null, "Synthetic words.");
        var entry = registered(words);
        var before = isolated(CHIEF);
        spills.report(new Found("letter", entry.entryId()), CLERK);
        var spillId = isolated(CHIEF).stream()
                .filter(spill -> !before.contains(spill))
                .findFirst()
                .orElseThrow();
        var file = files.received();
        entries.file(entry.entryId(), file.caseRef(), CLERK);
        assertThat(isolated(CHIEF)).contains(spillId);

        keepOut(CHIEF, file);

        assertThat(isolated(CHIEF)).doesNotContain(spillId);
        assertThat(refused(() -> spills.read(spillId, CHIEF))).isEqualTo("not-found");
        assertThat(refused(() -> spills.propose(spillId, SpillOutcome.ERASE, CHIEF)))
                .isEqualTo("not-found");
        spills.propose(spillId, SpillOutcome.LIFT, ADMIN);
        assertThat(refused(() -> spills.confirm(spillId, SpillOutcome.LIFT, CHIEF)))
                .isEqualTo("not-found");
        spills.confirm(spillId, SpillOutcome.LIFT, OTHER_HEAD);
        assertThat(file.verbs()).contains("lift_text");
    }
}
