package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.AUDITOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SUPERVISOR;
import static org.rogatory.process.SpillDecisions.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

    private final ExtraditionVerbsIn in;
    private final Registers registers;
    private final EntryActs entries;
    private final Journals journals;
    private final JdbcClient jdbc;

    @Autowired
    ExtraditionLettersProcessTest(
            ExtraditionVerbsIn in, Registers registers, EntryActs entries, Journals journals, JdbcClient jdbc) {
        this.in = in;
        this.registers = registers;
        this.entries = entries;
        this.journals = journals;
        this.jdbc = jdbc;
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
        var own = came("EZ/" + UUID.randomUUID(), REGION_CLERK);
        entries.mark(own.entryId(), null, Marks.NONE, REGION_CLERK);
        assertThat(line(own, REGION_CLERK).correspondent()).isEqualTo("UZ-GPO");
    }
}
