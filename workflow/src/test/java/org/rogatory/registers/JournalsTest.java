package org.rogatory.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.when;
import static org.rogatory.registers.JournalKind.INCOMING;
import static org.rogatory.registers.JournalKind.OUTGOING;
import static org.rogatory.registers.JournalsOn.OFFICE;
import static org.rogatory.registers.JournalsOn.clerk;
import static org.rogatory.registers.JournalsOn.officer;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Role;
import org.rogatory.registers.NewEntry.Numbered;

/** Reading the journals. */
@Tag("slow")
class JournalsTest {

    private static final JournalQuery BOOK = JournalQuery.of(OFFICE, INCOMING, 2026);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private final JournalsOn office = JournalsOn.emptied();

    @BeforeEach
    void open() {
        office.index(INCOMING, "14-1", "{index}-{seq:4}/{yy}");
        office.index(OUTGOING, "14-4", "{index}-{seq}/{yy}");
    }

    @Test
    void turnsThePagesOfTheBookBothWays() {
        fill(Journals.SCREEN + 20);

        var first = office.journals.newest(BOOK, null, clerk());
        var second = office.journals.newest(BOOK, first.earlier(), clerk());
        var back = office.journals.newer(BOOK, second.entries().get(0).place(), clerk());

        assertThat(first.entries()).hasSize(Journals.SCREEN);
        assertThat(first.entries().get(0).number()).isEqualTo("14-1-0070/26");
        assertThat(second.entries()).hasSize(20);
        assertThat(second.earlier()).isNull();
        assertThat(back.entries()).isEqualTo(first.entries());
        assertThat(back.later()).isNull();
        assertThat(office.actions()).contains("registers.list");
    }

    @Test
    void takesTheSheetsFromThePaperWhereNobodyHasWrittenThem() {
        var first = NewEntry.of(OFFICE, INCOMING, LetterSubject.REQUEST).in(null, "document-1");
        office.registers.register(first, false, clerk());
        var written = first.in(null, "document-2").described(new NewEntry.Sheets(4, 1), null);
        office.registers.register(written, false, clerk());
        office.registers.register(NewEntry.of(OFFICE, INCOMING, LetterSubject.OTHER), false, clerk());
        when(office.originals.sheets(Set.of("document-1"))).thenReturn(Map.of("document-1", 25));

        assertThat(office.journals.book(BOOK, null, clerk()).entries())
                .extracting(EntryView::sheets)
                .containsExactlyInAnyOrder(25, 4, null);
    }

    @Test
    void printsTheBookInItsOwnOrderAndOfADay() {
        fill(3);
        office.clock.advance(Duration.ofDays(1));
        fill(1);

        assertThat(office.journals.book(BOOK, null, clerk()).entries())
                .extracting(EntryView::number)
                .containsExactly("14-1-0001/26", "14-1-0002/26", "14-1-0003/26", "14-1-0004/26");
        var day = new JournalQuery(OFFICE, INCOMING, 2026, "14-1", DAY.plusDays(1), DAY.plusDays(1));
        assertThat(office.journals.book(day, null, clerk()).entries())
                .extracting(EntryView::number)
                .containsExactly("14-1-0004/26");
    }

    @Test
    void givesEveryLineToAnExportAndTellsTheTrailFirst() {
        fill(4);
        List<String> numbers = new ArrayList<>();

        office.journals.export(BOOK, clerk(), part -> {
            assertThat(office.actions()).contains("registers.export");
            part.forEach(line -> numbers.add(line.number()));
        });

        assertThat(numbers).containsExactly("14-1-0001/26", "14-1-0002/26", "14-1-0003/26", "14-1-0004/26");
    }

    @Test
    @OnBothDatabases
    void tellsOfALetterWhatTheLaterLettersSayUnlessAClerkHasMarkedIt() {
        var came = register(NewEntry.of(OFFICE, INCOMING, LetterSubject.REQUEST));
        var interim = register(NewEntry.of(OFFICE, OUTGOING, LetterSubject.INTERIM_REPLY));
        office.acts.link(interim.entryId(), came.entryId(), LinkKind.ANSWERS, clerk());
        assertThat(noteOf(came)).isEqualTo(ExecutionNote.INTERIM_REPLY_SENT);
        var receipt = register(NewEntry.of(OFFICE, OUTGOING, LetterSubject.ACKNOWLEDGEMENT));
        office.acts.link(receipt.entryId(), came.entryId(), LinkKind.ANSWERS, clerk());
        assertThat(noteOf(came)).isEqualTo(ExecutionNote.INTERIM_REPLY_SENT);

        office.clock.advance(Duration.ofDays(1));
        var answer = register(NewEntry.of(OFFICE, OUTGOING, LetterSubject.ANSWER));
        office.acts.link(answer.entryId(), came.entryId(), LinkKind.ANSWERS, clerk());
        assertThat(noteOf(came)).isEqualTo(ExecutionNote.ANSWERED);
        assertThat(office.journals
                        .book(BOOK, null, clerk())
                        .entries()
                        .get(0)
                        .marks()
                        .executedOn())
                .isEqualTo(answer.registeredOn());

        var marks = new Marks(null, null, ExecutionNote.TAKEN_NOTE_OF, null, null);
        office.acts.mark(came.entryId(), null, marks, clerk());
        assertThat(noteOf(came)).isEqualTo(ExecutionNote.TAKEN_NOTE_OF);
    }

    private @Nullable ExecutionNote noteOf(EntryView entry) {
        return office.journals.newest(BOOK, null, clerk()).entries().stream()
                .filter(line -> line.entryId().equals(entry.entryId()))
                .findFirst()
                .orElseThrow()
                .marks()
                .note();
    }

    @Test
    @OnBothDatabases
    void findsALetterByEitherNumberHoweverTyped() {
        var request = NewEntry.of(OFFICE, INCOMING, LetterSubject.REQUEST).of("KZ-GPO", new Numbered("8/15-АС", DAY));
        register(request);
        register(request.of("KZ-GPO", new Numbered("9/1", DAY)));

        for (var typed : List.of("14-1-1/26", "№ 14 – 1 - 0001", "8/15-ac", "8/15 - АС", "1")) {
            assertThat(office.journals.search(typed, clerk()))
                    .as(typed)
                    .extracting(EntryView::number)
                    .contains("14-1-0001/26");
        }
        assertThat(office.journals.search("9/", clerk())).hasSize(1);
        assertThat(office.journals.search(" № ", clerk())).isEmpty();
        assertThat(office.journals.search("%", clerk())).isEmpty();
        assertThat(office.journals.search("14-1", officer("registrar.kz", "KZ-GPO", Role.REGISTRAR)))
                .isEmpty();
        assertThat(office.actions()).contains("registers.search");
    }

    @Test
    @OnBothDatabases
    void findsTheLettersOfTheDeskForWhoReadsTheJournal() {
        var letter = NewEntry.of(OFFICE, INCOMING, LetterSubject.OTHER).of("KZ-GPO", new Numbered("8/77", DAY));
        var free = register(letter);
        register(letter.of("KZ-GPO", new Numbered("8/78", DAY)).in(JournalsOn.OPEN_FILE, null));

        for (var typed : List.of("8/7", "8 / 77", "№ 14-1")) {
            assertThat(office.journals.deskLetters(typed, clerk()))
                    .as(typed)
                    .extracting(EntryView::entryId)
                    .containsExactly(free.entryId());
        }
        assertThat(office.journals.deskLetters("%", clerk())).isEmpty();
        assertThat(office.journals.deskLetters("8/7", officer("registrar.kz", "KZ-GPO", Role.REGISTRAR)))
                .isEmpty();
        assertThat(office.journals.deskLetters("8/7", officer("drafter.uz", OFFICE, Role.DRAFTER)))
                .isEmpty();
        assertThat(office.actions()).contains("registers.search");
    }

    @Test
    void keepsNumbersOfEveryScriptApart() {
        var letter = NewEntry.of(OFFICE, INCOMING, LetterSubject.REQUEST);
        var numbers = List.of("Ў-7 🕊", "У-7", "Ё-7", "É-7", "א-7", "ع-7");
        numbers.forEach(number -> register(letter.numbered(number, DAY)));
        refuses("number-taken", () -> register(letter.numbered("ў-7 🏛", DAY)));

        assertThat(office.journals.book(BOOK, null, clerk()).entries())
                .extracting(EntryView::number)
                .containsExactlyInAnyOrderElementsOf(numbers);
        assertThat(office.journals.search("ў-7", clerk()))
                .extracting(EntryView::number)
                .containsExactly("Ў-7 🕊");
        assertThat(office.journals.search("ё-7", clerk()))
                .extracting(EntryView::number)
                .containsExactly("Ё-7");
    }

    @Test
    void tellsWhatAnEntryAnswers() {
        var came = register(NewEntry.of(OFFICE, INCOMING, LetterSubject.REQUEST));
        var went = register(NewEntry.of(OFFICE, OUTGOING, LetterSubject.ANSWER));

        assertThatThrownBy(() -> office.acts.link(went.entryId(), went.entryId(), LinkKind.ANSWERS, clerk()))
                .hasMessage("link-to-itself");
        office.acts.link(went.entryId(), came.entryId(), LinkKind.ANSWERS, clerk());
        office.acts.link(went.entryId(), came.entryId(), LinkKind.ANSWERS, clerk());

        assertThat(office.journals.view(went.entryId(), clerk()).relations())
                .containsExactly(new WholeEntry.Relation(LinkKind.ANSWERS, true, came));
        assertThat(office.journals.view(came.entryId(), clerk()).relations())
                .containsExactly(new WholeEntry.Relation(LinkKind.ANSWERS, false, went));
    }

    @Test
    @OnBothDatabases
    void listsTheLettersOfAFileAndKeepsTheLastColumns() {
        var entry =
                register(NewEntry.of(OFFICE, INCOMING, LetterSubject.REQUEST).in(JournalsOn.OPEN_FILE, "doc-1"));
        register(NewEntry.of(OFFICE, INCOMING, LetterSubject.OTHER));
        var marks = new Marks("executor.uz", DAY.plusDays(30), ExecutionNote.ANSWERED, DAY.plusDays(9), "14-1");

        office.acts.mark(entry.entryId(), null, marks, clerk());

        assertThat(office.journals.ofCase(JournalsOn.OPEN_FILE, clerk()))
                .extracting(EntryView::entryId, EntryView::marks)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(entry.entryId(), marks));
    }

    @Test
    void isReadFromAboveAndByTheAuditorAndByNobodyElse() {
        fill(1);
        var below = JournalQuery.of("UZ-UNIT-1", INCOMING, 2026);
        assertThat(office.journals.newest(below, null, clerk()).entries()).isEmpty();
        var auditor = officer("auditor.uz", OFFICE, Role.AUDITOR);
        assertThat(office.journals.newest(BOOK, null, auditor).entries()).hasSize(1);
        var letter = NewEntry.of(OFFICE, INCOMING, LetterSubject.OTHER);
        var worded = register(letter.described(null, "Its words (made up)"));
        var looked = office.journals.view(worded.entryId(), auditor);
        assertThat(looked.entry().number()).isEqualTo(worded.number());
        assertThat(looked.content()).isNull();
        assertThat(looked.sealed()).isTrue();
        assertThat(office.journals.view(worded.entryId(), clerk()).content()).isEqualTo("Its words (made up)");
        assertThat(office.journals.opened(auditor)).isEmpty();
        var unit = officer("supervisor.uz.uz-unit-1", "UZ-UNIT-1", Role.SUPERVISOR);
        refuses("not-found", () -> office.journals.newest(BOOK, null, unit));
        refuses("not-found", () -> office.journals.series(OFFICE, unit));
        var executor = officer("executor.uz", OFFICE, Role.EXECUTOR);
        refuses("role", () -> office.journals.newest(BOOK, null, executor));
        refuses("role", () -> office.journals.search("1", executor));
        assertThat(office.journals.ofCase(JournalsOn.OPEN_FILE, executor)).isEmpty();
    }

    @Test
    void tellsTheLastNumberOfEachSeries() {
        fill(3);
        assertThat(office.journals.series(OFFICE, clerk())).containsExactly(new SeriesView(INCOMING, "14-1", 2026, 3));
    }

    private void fill(int letters) {
        for (int letter = 0; letter < letters; letter++) {
            office.clock.advance(Duration.ofSeconds(1));
            register(NewEntry.of(OFFICE, INCOMING, LetterSubject.REQUEST));
        }
    }

    private EntryView register(NewEntry letter) {
        return office.registers.register(letter, false, clerk());
    }

    private static void refuses(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
