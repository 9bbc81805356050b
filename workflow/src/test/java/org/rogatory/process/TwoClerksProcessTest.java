package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.identity.Officer;
import org.rogatory.mla.incoming.PaperRequests.PaperRequest;
import org.rogatory.registers.CaseLetters;
import org.rogatory.registers.EntryView;
import org.rogatory.registers.JournalKind;
import org.rogatory.registers.Journals;
import org.rogatory.registers.LetterSubject;
import org.rogatory.registers.LinkKind;
import org.rogatory.registers.NewEntry;
import org.rogatory.registers.NewEntry.Numbered;
import org.rogatory.registers.Registers;
import org.rogatory.requests.Choices;
import org.springframework.beans.factory.annotation.Autowired;

/** Two clerks with the same letter, one at the desk and one who takes requests in: each is shown what the other did. */
@EngineTest
@OnBothDatabases
class TwoClerksProcessTest {

    private static final Officer CLERK = Desk.officer(REGISTRAR, "KZ");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 2);
    private static final String WORDS = "Synthetic brief content";

    private final Files files;
    private final Registers registers;
    private final Journals journals;
    private final CaseLetters letters;

    @Autowired
    TwoClerksProcessTest(Files files, Registers registers, Journals journals, CaseLetters letters) {
        this.files = files;
        this.registers = registers;
        this.journals = journals;
        this.letters = letters;
    }

    private static String number() {
        return "UZ " + UUID.randomUUID();
    }

    private EntryView entered(@Nullable String sender, Numbered theirs, boolean seen) {
        var letter = NewEntry.of("KZ-GPO", JournalKind.INCOMING, LetterSubject.REQUEST)
                .of(sender, theirs)
                .described(null, WORDS);
        return registers.register(letter, seen, CLERK);
    }

    private CaseFile received(String number, @Nullable LocalDate day, @Nullable String ours, boolean seen) {
        var paper = new PaperRequest(
                Contents.bankRecordsAndWitness(), "UZ", null, number, null, null, day, ours, null, seen, null);
        return files.node().paper().receive(paper, null, CLERK);
    }

    /** The line of the letter with which a file began. */
    private EntryView request(String caseRef) {
        return letters.of(caseRef, "KZ-GPO").stream()
                .filter(entry -> entry.subject() == LetterSubject.REQUEST)
                .findFirst()
                .orElseThrow();
    }

    private Refusal refused(Runnable act) {
        var refusal = catchThrowableOfType(Refusal.class, act::run);
        assertThat(refusal).isNotNull();
        assertThat(refusal.code()).isEqualTo("probably-registered");
        return refusal;
    }

    @Test
    void whoTakesARequestInIsShownTheLetterOfTheDesk() {
        var number = number();
        var desk = entered("UZ-SC", new Numbered(number, DAY), false);

        assertThat(refused(() -> received(number, null, null, false)).parameters())
                .containsEntry("field", "counterpartRef")
                .containsEntry("entries", desk.entryId())
                .containsEntry("cases", "");
        refused(() -> received(number.toLowerCase(Locale.ROOT), DAY, null, false));
        assertThat(received(number, DAY.plusDays(1), null, false).caseRef()).isNotEmpty();
        assertThat(received(number, DAY, null, true).caseRef()).isNotEmpty();

        var unsigned = number();
        entered(null, new Numbered(unsigned, null), false);
        refused(() -> received(unsigned, DAY, null, false));
        var domestic = number();
        entered("KZ-SC", new Numbered(domestic, DAY), false);
        assertThat(received(domestic, DAY, null, false).caseRef()).isNotEmpty();
    }

    @Test
    void theNumberOfTheDeskBecomesThatOfTheFileAndNoSecondIsGiven() {
        var number = number();
        var desk = entered("UZ-GPO", new Numbered(number, DAY), false);
        var file = received(number, DAY, desk.number(), false);
        new Desk(files.node(), file.caseRef()).does(REGISTRAR, "register");

        assertThat(new Desk(files.node(), file.caseRef()).file().numbers().office())
                .isEqualTo(new LetterNumber(desk.number(), desk.registeredOn()));
        assertThat(letters.of(file.caseRef(), "KZ-GPO"))
                .filteredOn(entry -> entry.subject() == LetterSubject.REQUEST)
                .extracting(EntryView::entryId)
                .containsExactly(desk.entryId());
        assertThat(journals.view(desk.entryId(), CLERK).content()).isEqualTo(WORDS);

        var other = catchThrowableOfType(Refusal.class, () -> received(number(), DAY, desk.number(), false));
        assertThat(other.code()).isEqualTo("number-taken");
    }

    @Test
    void theDeskIsShownTheFileOfWhoTakesRequestsIn() {
        var number = number();
        var file = received(number, DAY, null, false);

        assertThat(refused(() -> entered("UZ-GPO", new Numbered(number, DAY), false))
                        .parameters())
                .containsEntry("field", "theirNumber")
                .containsEntry("cases", file.caseRef())
                .containsEntry("entries", "");
        refused(() -> entered(null, new Numbered(number, null), false));
        entered("KZ-SC", new Numbered(number, DAY), false);
        entered("UZ-GPO", new Numbered(number, DAY.plusDays(1)), true);
        assertThat(entered("UZ-GPO", new Numbered(number, DAY), true).number()).isNotEmpty();

        var registered = number();
        var second =
                new Desk(files.node(), received(registered, DAY, null, false).caseRef());
        second.does(REGISTRAR, "register");
        assertThat(refused(() -> entered("UZ-GPO", new Numbered(registered, DAY), false))
                        .parameters())
                .containsEntry("cases", "")
                .containsEntry("entries", request(second.caseRef()).entryId());
    }

    /** A request that came by the exchange, and the same one that the desk has entered from paper. */
    private EntryView enteredToo(Desk desk) {
        var theirs = Objects.requireNonNull(desk.file().numbers().theirs());
        return entered("UZ-GPO", new Numbered(theirs.number(), theirs.day()), true);
    }

    @Test
    void whoRegistersWhatCameByTheExchangeSaysWhetherTheLetterOfTheDeskIsTheSame() {
        var desk = files.transmitted().partner();
        var entry = enteredToo(desk);

        assertThat(files.node().paper().entered(desk.file(), CLERK))
                .extracting(EntryView::entryId)
                .containsExactly(entry.entryId());
        assertThat(refused(() -> desk.does(REGISTRAR, "register")).parameters())
                .containsEntry("field", "letter")
                .containsEntry("entries", entry.entryId());
        desk.does(REGISTRAR, Act.draft("register").letter(entry.number()));
        assertThat(request(desk.caseRef()).entryId()).isEqualTo(entry.entryId());
        assertThat(desk.file().numbers().office()).isEqualTo(new LetterNumber(entry.number(), entry.registeredOn()));

        var other = files.transmitted().partner();
        var letter = enteredToo(other);
        other.does(REGISTRAR, Act.draft("register").kind(Choices.ANOTHER_LETTER));
        assertThat(request(other.caseRef()).entryId()).isNotEqualTo(letter.entryId());
    }

    @Test
    void whoRegistersWhatCameByTheExchangeIsShownTheFileThatWasOpenedFromThePaper() {
        var desk = files.transmitted().partner();
        var theirs = Objects.requireNonNull(desk.file().numbers().theirs());
        var paper = new Desk(
                files.node(),
                received(theirs.number(), theirs.day(), null, true).caseRef());
        paper.does(REGISTRAR, "register");

        assertThat(refused(() -> desk.does(REGISTRAR, "register")).parameters())
                .containsEntry("field", "letter")
                .containsEntry("entries", request(paper.caseRef()).entryId());
        desk.does(REGISTRAR, Act.draft("register").kind(Choices.ANOTHER_LETTER));
        assertThat(desk.status()).isEqualTo("registered");
    }

    @Test
    void theNumberOfTheDeskIsThatOfTheFileAlsoAtTheTurnOfTheYear() {
        var node = files.node();
        var now = node.clock().instant();
        try {
            node.moment(Instant.parse("2026-12-30T06:00:00Z"));
            var number = number();
            var desk = entered("UZ-GPO", new Numbered(number, DAY), false);
            node.moment(Instant.parse("2027-01-09T06:00:00Z"));
            var file = received(number, DAY, desk.number(), false);
            assertThat(file.numbers().office()).isEqualTo(new LetterNumber(desk.number(), desk.registeredOn()));
            assertThat(request(file.caseRef()).entryId()).isEqualTo(desk.entryId());
        } finally {
            node.moment(now);
        }
    }

    @Test
    void aNoteThatOpensAFileIsCalledARequestAndAnsweredInTheBook() {
        var theirs = new Numbered(number(), DAY);
        var note = registers.register(
                NewEntry.of("KZ-GPO", JournalKind.INCOMING, LetterSubject.NOTE_VERBALE)
                        .of("UZ-GPO", theirs),
                false,
                CLERK);
        var file = received(theirs.number(), DAY, note.number(), false);
        assertThat(request(file.caseRef()).entryId()).isEqualTo(note.entryId());

        var desk = new Desk(files.node(), file.caseRef());
        desk.does(REGISTRAR, "register").does(HEAD, Files.review(desk, "central_officer.kz"));
        Files.signedAnswer(desk.does(HEAD, DecisionProcessTest.sendBack()), "final");
        assertThat(journals.view(note.entryId(), CLERK).relations())
                .anyMatch(relation -> !relation.outward() && relation.kind() == LinkKind.ANSWERS);
    }
}
