package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Refusal;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.extradition.incoming.PaperExtraditions;
import org.rogatory.extradition.incoming.PaperExtraditions.PaperExtradition;
import org.rogatory.mla.incoming.PaperRequests.PaperRequest;
import org.rogatory.registers.CaseLetters;
import org.rogatory.registers.EntryView;
import org.rogatory.registers.JournalKind;
import org.rogatory.registers.Journals;
import org.rogatory.requests.inbox.PaperReceptions.PaperLetter;
import org.rogatory.requests.inbox.TheirLetters;
import org.rogatory.requests.inbox.TheirLetters.TheirLetter;
import org.rogatory.transfer.incoming.PaperTransfers;
import org.rogatory.transfer.incoming.PaperTransfers.PaperTransfer;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** Number, day and sender of the letter by which a request came on paper are mended until it is decided on. */
@EngineTest
class TheirLettersProcessTest {

    private static final LocalDate CAME = LocalDate.of(2026, 4, 17);
    private static final LocalDate DAY = LocalDate.of(2026, 4, 16);

    private final Files files;
    private final TheirLetters letters;
    private final PaperExtraditions extraditions;
    private final PaperTransfers transfers;
    private final CaseLetters book;
    private final Journals journals;

    @Autowired
    TheirLettersProcessTest(
            Files files,
            TheirLetters letters,
            PaperExtraditions extraditions,
            PaperTransfers transfers,
            CaseLetters book,
            Journals journals) {
        this.files = files;
        this.letters = letters;
        this.extraditions = extraditions;
        this.transfers = transfers;
        this.book = book;
        this.journals = journals;
    }

    private static String number() {
        return UUID.randomUUID().toString().replaceAll("\\D", "") + "/26";
    }

    private Desk assistance() {
        var paper = PaperContents.paper("SC-02");
        var file = files.node().paper().receive(paper, null, Desk.officer(REGISTRAR, "UZ"));
        return new Desk(files.node(), file.caseRef());
    }

    private Desk extradition() {
        var paper = new PaperExtradition(
                ExtraditionVerbsIn.request(), "UZ", null, number(), CAME, CAME, null, null, null, null);
        var file = extraditions.receive(paper, null, Desk.officer(REGISTRAR, "KZ"));
        return new Desk(files.node(), file.caseRef());
    }

    private Desk transfer() {
        var letter = new PaperLetter("UZ", null, number(), CAME, CAME, null, null, null);
        var paper = new PaperTransfer(TransferVerbsOut.request(), null, letter, null);
        var file = transfers.receive(paper, Desk.officer(REGISTRAR, "KZ"));
        return new Desk(files.node(), file.caseRef());
    }

    private void write(Desk theirs, TheirLetter letter) {
        letters.write(theirs.caseRef(), theirs.file().version(), letter, theirs.officer(REGISTRAR));
    }

    private String refusal(Desk theirs, TheirLetter letter) {
        return catchThrowableOfType(Refusal.class, () -> write(theirs, letter)).code();
    }

    @Test
    void whatWasTakenInWronglyIsMendedOnEveryKindOfRequest() {
        for (var theirs : List.of(assistance(), extradition(), transfer())) {
            var before = String.valueOf(theirs.file().counterpartRef());
            var right = number();
            var sender = theirs.file().requesting() + "-GPO";
            write(theirs, new TheirLetter(right, DAY, sender));
            assertThat(theirs.file().counterpartRef()).isEqualTo(right);
            assertThat(theirs.file().numbers().theirs()).isEqualTo(new LetterNumber(right, DAY));
            assertThat(theirs.file().counterpartAuthority()).isEqualTo(sender);
            assertThat(theirs.steps()).anySatisfy(step -> {
                assertThat(step.verb()).isEqualTo("mend_their_letter");
                assertThat(step.reference()).isEqualTo(right);
                assertThat(step.internalText()).startsWith(before).endsWith(" → " + right + ", 2026-04-16, " + sender);
            });
        }
    }

    /** The line of the letter that opened the file. */
    private EntryView opening(Desk theirs) {
        var file = theirs.file();
        var number = Objects.requireNonNull(file.numbers().office()).number();
        return book.of(file.caseRef(), file.authority()).stream()
                .filter(entry ->
                        entry.kind() == JournalKind.INCOMING && entry.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private void mended(Desk theirs) {
        var right = number();
        var sender = theirs.file().requesting() + "-GPO";
        write(theirs, new TheirLetter(right, DAY, sender));
        var line = opening(theirs);
        assertThat(line.theirNumber()).isEqualTo(right);
        assertThat(line.theirDate()).isEqualTo(DAY);
        assertThat(line.correspondent()).isEqualTo(sender);
    }

    @Test
    void theBookIsMendedWithTheFile() {
        for (var theirs : List.of(extradition(), transfer())) {
            mended(theirs.does(REGISTRAR, "register"));
        }
        var found = assistance().does(REGISTRAR, "register");
        mended(found);
        var line = opening(found);
        assertThat(journals.search(String.valueOf(line.theirNumber()), found.officer(REGISTRAR)))
                .extracting(EntryView::entryId)
                .containsExactly(line.entryId());

        var stamped = "S-" + number();
        var paper = new PaperExtradition(
                ExtraditionVerbsIn.request(), "UZ", null, number(), CAME, CAME, null, null, stamped, null);
        var file = extraditions.receive(paper, null, Desk.officer(REGISTRAR, "KZ"));
        mended(new Desk(files.node(), file.caseRef()));
    }

    /** One whose answer is wanted by a day. */
    private Desk urgent() {
        var content = ((ObjectNode) PaperContents.paper("SC-02").content()).deepCopy();
        content.putObject("urgency")
                .put("urgent", true)
                .put("reason", "The hearing (synthetic).")
                .put("wanted_by", "2026-06-01");
        var paper = new PaperRequest(content, "KZ", null, number(), CAME, null, null, null, null, true, null);
        var file = files.node().paper().receive(paper, null, Desk.officer(REGISTRAR, "UZ"));
        return new Desk(files.node(), file.caseRef());
    }

    private List<DeadlineView> clocks(Desk desk) {
        return files.node().deadlines().ofCase(desk.caseRef());
    }

    @Test
    void noClockFollowsANumberThatIsMended() {
        var theirs = urgent();
        var running = clocks(theirs);
        files.node().pass(Duration.ofDays(1));
        write(theirs, new TheirLetter(number(), DAY, null));
        assertThat(clocks(theirs)).containsExactlyInAnyOrderElementsOf(running);

        files.node().pass(Duration.ofDays(60));
        files.node().jobs().ring();
        var owed = clocks(theirs);
        assertThat(owed).anyMatch(row -> row.ruleKey().equals("sys_wanted_by") && row.overdue());
        write(theirs, new TheirLetter(number(), DAY, null));
        assertThat(clocks(theirs)).containsExactlyInAnyOrderElementsOf(owed);
    }

    @Test
    void whatCannotBeIsRefused() {
        var theirs = assistance();
        assertThat(refusal(theirs, new TheirLetter(null, DAY, null))).isEqualTo("field-missing");
        assertThat(refusal(theirs, new TheirLetter("about Testov", DAY, null))).isEqualTo("number-wordy");
        assertThat(refusal(theirs, new TheirLetter("12/4", CAME.plusDays(1), null)))
                .isEqualTo("day-before-letter");
        assertThat(refusal(theirs, new TheirLetter("12/4", DAY, "UZ-GPO"))).isEqualTo("unknown-authority");
    }

    @Test
    void whatIsDecidedOnOrCameByMessageIsNotMended() {
        var letter = new TheirLetter("12/4", DAY, null);
        assertThat(refusal(files.received(), letter)).isEqualTo("wrong-status");
        var decided = assistance();
        decided.does(REGISTRAR, "register").does(HEAD, Files.review(decided, "central_officer.uz"));
        decided.does(HEAD, DecisionProcessTest.sendBack());
        assertThat(refusal(decided, letter)).isEqualTo("wrong-status");
    }
}
