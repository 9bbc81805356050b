package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.AUDITOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SUPERVISOR;
import static org.rogatory.process.Cascading.REGION;
import static org.rogatory.process.SpillDecisions.refused;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.identity.Officer;
import org.rogatory.registers.EntryActs;
import org.rogatory.registers.EntryView;
import org.rogatory.registers.ExecutionNote;
import org.rogatory.registers.JournalKind;
import org.rogatory.registers.JournalQuery;
import org.rogatory.registers.Journals;
import org.rogatory.registers.LetterSubject;
import org.rogatory.registers.LinkKind;
import org.rogatory.registers.Marks;
import org.rogatory.registers.NewEntry;
import org.rogatory.registers.NewEntry.Numbered;
import org.rogatory.registers.Registers;
import org.rogatory.resolutions.Control;
import org.rogatory.resolutions.ControlList;
import org.rogatory.resolutions.LetterResolutions;
import org.rogatory.resolutions.NewResolution;
import org.rogatory.resolutions.Resolutions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the journals tell of the letters in a file of extradition to whoever does not see that file: number and day. */
@EngineTest
@OnBothDatabases
class ExtraditionLettersProcessTest {

    private static final Officer CLERK = Desk.officer(REGISTRAR, "KZ");
    private static final Officer CHIEF = Desk.officer(HEAD, "KZ");
    private static final Officer OVERSEER = Desk.officer(SUPERVISOR, "KZ");
    private static final Officer LOOKER = Desk.officer(AUDITOR, "KZ");
    private static final Officer REGION_CLERK =
            new Officer("clerk.region.kz", "Testov Devon", "KZ", "KZ-REG-1", Set.of(REGISTRAR));
    private static final Officer REGION_HEAD =
            new Officer("head.region.kz", "Testov Hokim", "KZ", "KZ-REG-1", Set.of(HEAD));
    private static final Officer NEXT_HEAD =
            new Officer("next.head.region.kz", "Testov Keyingi", "KZ", "KZ-REG-1", Set.of(HEAD));

    private final ExtraditionVerbsIn in;
    private final Registers registers;
    private final EntryActs entries;
    private final Journals journals;
    private final Resolutions resolutions;
    private final LetterResolutions letters;
    private final Control control;
    private final ControlList list;
    private final Cascading levels;
    private final JdbcClient jdbc;

    @Autowired
    ExtraditionLettersProcessTest(
            ExtraditionVerbsIn in,
            Registers registers,
            EntryActs entries,
            Journals journals,
            Resolutions resolutions,
            LetterResolutions letters,
            Control control,
            ControlList list,
            Cascading levels,
            JdbcClient jdbc) {
        this.in = in;
        this.registers = registers;
        this.entries = entries;
        this.journals = journals;
        this.resolutions = resolutions;
        this.letters = letters;
        this.control = control;
        this.list = list;
        this.levels = levels;
        this.jdbc = jdbc;
    }

    @AfterEach
    void forget() {
        levels.forget();
    }

    private Desk received() {
        in.node().moment(Node.START);
        return in.register(in.received(ExtraditionVerbsIn.request()));
    }

    private EntryView registered(JournalKind kind, LetterSubject subject) {
        return registers.register(NewEntry.of("KZ-GPO", kind, subject), true, CLERK);
    }

    private EntryView came(String number, Officer clerk) {
        var letter = NewEntry.of(clerk.authority(), JournalKind.INCOMING, LetterSubject.OTHER)
                .of("UZ-GPO", new Numbered(number, null));
        return registers.register(letter, true, clerk);
    }

    private List<String> found(String typed, Officer officer) {
        return journals.search(typed, officer).stream().map(EntryView::entryId).toList();
    }

    private List<String> listed(JournalQuery query, Officer officer) {
        var listed = new ArrayList<String>();
        var page = journals.newest(query, null, officer);
        page.entries().forEach(entry -> listed.add(entry.entryId()));
        while (page.earlier() != null) {
            page = journals.newest(query, page.earlier(), officer);
            page.entries().forEach(entry -> listed.add(entry.entryId()));
        }
        return listed;
    }

    private EntryView line(EntryView entry, Officer officer) {
        return journals.search(entry.number(), officer).stream()
                .filter(one -> one.entryId().equals(entry.entryId()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itsLineTellsNumberAndDayToWhoDoesNotSeeTheFile() {
        var file = received();
        var entry = came("EX/" + UUID.randomUUID(), CLERK);
        entries.file(entry.entryId(), file.caseRef(), CLERK);

        for (var insider : List.of(CLERK, CHIEF)) {
            assertThat(line(entry, insider).caseRef()).isEqualTo(file.caseRef());
            assertThat(journals.view(entry.entryId(), insider).entry().shut()).isFalse();
        }
        for (var other : List.of(OVERSEER, LOOKER)) {
            var line = line(entry, other);
            assertThat(line.shut()).as(other.username()).isTrue();
            assertThat(line.number()).isEqualTo(entry.number());
            assertThat(line.registeredOn()).isEqualTo(entry.registeredOn());
            assertThat(line.caseRef()).isNull();
            assertThat(line.correspondent()).isNull();
            assertThat(line.theirNumber()).isNull();
            assertThat(journals.view(entry.entryId(), other).entry().shut()).isTrue();
        }
    }

    @Test
    void itIsFoundByOurNumberAloneAndUnderNoIndex() {
        var file = received();
        var number = "EY/" + UUID.randomUUID();
        var entry = came(number, CLERK);
        entries.file(entry.entryId(), file.caseRef(), CLERK);
        var book = JournalQuery.of("KZ-GPO", JournalKind.INCOMING, entry.year());
        var under = new JournalQuery("KZ-GPO", JournalKind.INCOMING, entry.year(), entry.index(), null, null);

        assertThat(found(number, CLERK)).containsExactly(entry.entryId());
        assertThat(listed(under, CLERK)).contains(entry.entryId());
        assertThat(found(number, OVERSEER)).isEmpty();
        assertThat(found(entry.number(), OVERSEER)).contains(entry.entryId());
        assertThat(listed(under, OVERSEER)).doesNotContain(entry.entryId());
        assertThat(listed(book, OVERSEER)).contains(entry.entryId());
    }

    @Test
    void whatItAnswersIsToldToWhoSeesTheFile() {
        var file = received();
        var entry = registered(JournalKind.INCOMING, LetterSubject.OTHER);
        var answer = registered(JournalKind.OUTGOING, LetterSubject.ANSWER);
        entries.link(answer.entryId(), entry.entryId(), LinkKind.ANSWERS, CLERK);
        entries.file(answer.entryId(), file.caseRef(), CLERK);

        assertThat(line(entry, CLERK).marks().note()).isEqualTo(ExecutionNote.ANSWERED);
        assertThat(line(entry, OVERSEER).shut()).isFalse();
        assertThat(line(entry, OVERSEER).marks().note()).isNull();
    }

    /** As a letter that came to the desk before the file was there, and whose file another authority keeps. */
    @Test
    void theDeskOfAnotherAuthorityKeepsItsOtherLetters() {
        var file = received();
        var number = "EZ/" + UUID.randomUUID();
        var entry = came(number, REGION_CLERK);
        jdbc.sql("update registers_entry set case_ref = ? where entry_id = ?")
                .params(file.caseRef(), entry.entryId())
                .update();

        assertThat(journals.deskLetters(number, REGION_CLERK)).isEmpty();
        assertThat(journals.deskLetters(entry.number(), REGION_CLERK))
                .filteredOn(letter -> letter.entryId().equals(entry.entryId()))
                .singleElement()
                .returns(true, EntryView::shut);
        assertThat(refused(() -> entries.mark(entry.entryId(), null, Marks.NONE, REGION_CLERK)))
                .isEqualTo("letter-shut");
        assertThat(refused(() -> letters.view(entry.entryId(), REGION_CLERK))).isEqualTo("not-found");
        var own = came("EZ/" + UUID.randomUUID(), REGION_CLERK);
        entries.mark(own.entryId(), null, Marks.NONE, REGION_CLERK);
        assertThat(line(own, REGION_CLERK).correspondent()).isEqualTo("UZ-GPO");
    }

    /** A letter of the region, resolved and put on control by its head. */
    private String resolved() {
        levels.open();
        levels.accounts().ensure(REGION_HEAD, "{noop}demo", "en");
        var entryId = came("EW/" + UUID.randomUUID(), REGION_CLERK).entryId();
        var wanted =
                NewResolution.first(REGION.username(), List.of(), in.today().plusDays(5), "See to it (made up).");
        resolutions.begin(entryId, wanted.controlled(true), REGION_HEAD);
        return entryId;
    }

    /** Put there by the clerk while he saw the file for a time. */
    private void filed(String entryId, Desk file) {
        in.node().cases().grant(file.caseRef(), REGION_CLERK.principals());
        entries.file(entryId, file.caseRef(), REGION_CLERK);
        jdbc.sql("delete from cases_access where case_ref = :file and principal in (:names)")
                .param("file", file.caseRef())
                .param("names", REGION_CLERK.principals())
                .update();
    }

    @Test
    void whatThatDeskHasOrderedOnThemIsForWhoWroteItAndWhomItNames() {
        var file = received();
        var entryId = resolved();
        assertThat(refused(() -> letters.view(entryId, REGION_CLERK))).isEqualTo("admitted");
        assertThat(list.ofLetters(Set.of(entryId), REGION_CLERK)).containsOnlyKeys(entryId);

        filed(entryId, file);

        for (var other : List.of(REGION_CLERK, NEXT_HEAD)) {
            assertThat(refused(() -> letters.view(entryId, other)))
                    .as(other.username())
                    .isEqualTo("not-found");
            assertThat(refused(() -> control.card(entryId, other))).isEqualTo("not-found");
            assertThat(list.ofLetters(Set.of(entryId), other)).isEmpty();
        }
        for (var one : List.of(REGION_HEAD, REGION)) {
            assertThat(refused(() -> letters.view(entryId, one)))
                    .as(one.username())
                    .isEqualTo("admitted");
            assertThat(list.ofLetters(Set.of(entryId), one)).containsOnlyKeys(entryId);
        }
        control.remove(entryId, new Control.Wanted("executed", "Done (made up).", null), REGION_HEAD);
        assertThat(list.ofLetters(Set.of(entryId), REGION_HEAD)).isEmpty();
    }

    private boolean overdue(String entryId, Officer officer) {
        return in.node().notices().unreadOf(officer).stream()
                .filter(notice -> notice.reference().equals(entryId))
                .anyMatch(notice -> "letter_control_overdue".equals(notice.code()));
    }

    @Test
    void thatTheDayOfSuchAnOrderHasPassedIsToldByNameAlone() {
        var file = received();
        var entryId = resolved();
        filed(entryId, file);

        in.node().pass(Duration.ofDays(7));
        in.node().jobs().ring();

        for (var one : List.of(REGION_HEAD, REGION)) {
            assertThat(overdue(entryId, one)).as(one.username()).isTrue();
        }
        assertThat(overdue(entryId, NEXT_HEAD)).isFalse();
        var deputy = NEXT_HEAD.inPlaceOf(List.of(REGION_HEAD));
        assertThat(overdue(entryId, deputy)).isTrue();
        assertThat(refused(() -> letters.view(entryId, deputy))).isEqualTo("admitted");
        assertThat(list.ofLetters(Set.of(entryId), deputy)).containsOnlyKeys(entryId);
    }

    @Test
    void thatItHasPassedForALetterInAFileForNamedPeopleIsToldToTheHeadWhoIsNamed() {
        in.node().moment(Node.START);
        var file = levels.files().received();
        var entryId = resolved();
        filed(entryId, file);
        var rows = Map.of("anybody", "excluded", Officer.personal(NEXT_HEAD.username()), "named");
        rows.forEach((who, level) -> jdbc.sql(
                        "insert into cases_access (case_ref, principal, access_level)" + " values (?, ?, ?)")
                .params(file.caseRef(), who, level)
                .update());

        in.node().pass(Duration.ofDays(7));
        in.node().jobs().ring();
        assertThat(overdue(entryId, NEXT_HEAD)).isTrue();
        assertThat(overdue(entryId, REGION_HEAD)).isFalse();
    }
}
