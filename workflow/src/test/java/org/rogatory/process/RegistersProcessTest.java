package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.Crossings;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.identity.Officer;
import org.rogatory.registers.CaseLetters;
import org.rogatory.registers.EntryView;
import org.rogatory.registers.JournalKind;
import org.rogatory.registers.JournalQuery;
import org.rogatory.registers.Journals;
import org.rogatory.registers.LetterSubject;
import org.rogatory.registers.LinkKind;
import org.rogatory.registers.WholeEntry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The letters of a request in the journals of both authorities. */
@EngineTest
@Order(1) // before others have left their files, which it would read too
class RegistersProcessTest {

    private static final int FILES = 6;

    private final Files files;
    private final CaseLetters letters;
    private final Journals journals;
    private final TransactionTemplate transaction;

    @Autowired
    RegistersProcessTest(Files files, CaseLetters letters, Journals journals, TransactionTemplate transaction) {
        this.files = files;
        this.letters = letters;
        this.journals = journals;
        this.transaction = transaction;
    }

    @Test
    void aRequestLeavesUnderOurNumberAndIsRegisteredUnderTheirs() {
        var ours = files.transmitted();
        var number = ours.file().numbers().office();
        assertThat(number).isNotNull();
        assertThat(number.number()).matches("14-4-\\d+/26");
        assertThat(number.day()).isEqualTo(LocalDate.of(2026, 4, 20));
        assertThat(lines(ours))
                .extracting(EntryView::subject)
                .containsExactly(LetterSubject.SUBMISSION, LetterSubject.REQUEST);
        assertThat(text(ours, only(ours, LetterSubject.REQUEST))).contains("\"number\":\"" + number.number() + "\"");

        var theirs = ours.partner();
        assertThat(theirs.file().numbers().theirs()).isEqualTo(number);
        assertThat(theirs.file().numbers().office()).isNull();
        theirs.does(REGISTRAR, "register");
        var entry = only(theirs, LetterSubject.REQUEST);
        assertThat(entry.number()).matches("15-1-\\d+-26");
        assertThat(entry.theirNumber()).isEqualTo(number.number());
        assertThat(entry.theirDate()).isEqualTo(number.day());
        assertThat(entry.correspondent()).isEqualTo("UZ-GPO");
        assertThat(theirs.file().numbers().office()).isEqualTo(new LetterNumber(entry.number(), entry.registeredOn()));
    }

    @Test
    void aNumberThatTheChancelleryHasStampedIsKeptAndGivenToNoOther() {
        var first = files.transmitted().partner();
        first.does(REGISTRAR, Act.draft("register").letter("K-7001/26"));
        assertThat(only(first, LetterSubject.REQUEST).number()).isEqualTo("K-7001/26");
        assertThat(first.file().numbers().office().number()).isEqualTo("K-7001/26");

        var second = files.transmitted().partner();
        assertThat(second.refusal(REGISTRAR, Act.draft("register").letter("K-7001/26")))
                .isEqualTo("number-taken");
        assertThat(second.refusal(REGISTRAR, Act.draft("register").letter("-"))).isEqualTo("number-unreadable");
        assertThat(lines(second)).isEmpty();
        second.does(REGISTRAR, "register");
        assertThat(only(second, LetterSubject.REQUEST).number()).isNotEqualTo("K-7001/26");
    }

    @Test
    void everyLetterOfAnAnsweredRequestStandsInTheBooksOfBothSides() {
        var theirs = Files.answered(files.executed());
        var ours = theirs.partner();

        assertThat(lines(ours))
                .extracting(EntryView::subject)
                .containsExactly(
                        LetterSubject.SUBMISSION,
                        LetterSubject.REQUEST,
                        LetterSubject.ACKNOWLEDGEMENT,
                        LetterSubject.ANSWER);
        assertThat(lines(theirs))
                .extracting(EntryView::subject)
                .containsExactlyInAnyOrder(
                        LetterSubject.REQUEST,
                        LetterSubject.ACKNOWLEDGEMENT,
                        LetterSubject.EXECUTION_ORDER,
                        LetterSubject.ANSWER);
        var answer = only(theirs, LetterSubject.ANSWER);
        assertThat(only(ours, LetterSubject.ANSWER).theirNumber()).isEqualTo(answer.number());
        assertThat(text(theirs, answer))
                .contains("\"answers\":{\"number\":\""
                        + ours.file().numbers().office().number());
        assertThat(journals.view(answer.entryId(), theirs.officer(REGISTRAR)).relations())
                .extracting(WholeEntry.Relation::kind)
                .containsExactly(LinkKind.ANSWERS);
    }

    @Test
    void whatIsRecordedByHandStandsUnderTheirAbbreviatedNumberToo() {
        var ours = files.transmitted();
        var day = LocalDate.of(2026, 4, 20);
        ours.does(
                REGISTRAR,
                Files.unscanned("record_acknowledgement").happened(day, null).reference("ACK-9"));
        var entry = only(ours, LetterSubject.ACKNOWLEDGEMENT);
        assertThat(entry.theirNumber()).isEqualTo("ACK-9");
        assertThat(entry.theirDate()).isEqualTo(day);
    }

    @Test
    void theNumberOfALetterThatDoesNotLeaveStaysInTheBookAsVoid() {
        var recalled = files.underReview().does(HEAD, "approve");
        assertThat(recalled.file().numbers().office()).isNotNull();
        recalled.does(HEAD, OutgoingRouteProcessTest.recalled());
        assertThat(recalled.file().numbers().office()).isNull();
        recalled.does(CENTRAL_OFFICER, "approve");
        assertThat(lines(recalled)).extracting(line -> line.voided() != null).containsExactly(false, true, false);
        recalled.does(DRAFTER, Files.withdrawal("cancel"));
        assertThat(lines(recalled)).extracting(line -> line.voided() != null).containsExactly(false, true, true);

        var answering = files.executed().does(CENTRAL_OFFICER, Files.answer("final"));
        answering.does(SUPERVISOR, "approve_answer");
        answering.does(HEAD, Act.draft("return_answer").internalText("Say more."));
        assertThat(only(answering, LetterSubject.ANSWER).voided()).isNotNull();
    }

    @Test
    void theBookTurnsItsYearAtTheMidnightOfTheAuthority() {
        var before = files.transmitted().partner();
        var after = files.transmitted().partner();
        files.node().moment(Instant.parse("2026-12-31T18:59:59Z"));
        before.only(REGISTRAR, Act.draft("register"));
        files.node().moment(Instant.parse("2026-12-31T19:00:00Z"));
        after.only(REGISTRAR, Act.draft("register"));

        assertThat(only(before, LetterSubject.REQUEST).registeredOn()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(only(after, LetterSubject.REQUEST).registeredOn()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(only(after, LetterSubject.REQUEST).number()).isEqualTo("15-1-1-27");
    }

    @Test
    void actsOfManyClerksAndThoseRolledBackLeaveNoGapAndNoDouble() throws InterruptedException, ExecutionException {
        var waiting = IntStream.range(0, FILES)
                .mapToObj(file -> files.transmitted().partner())
                .toList();
        together(waiting);
        files.node().jobs().drain();

        assertThat(waiting).allSatisfy(file -> assertThat(lines(file)).isNotEmpty());
        var book = book(waiting.get(0).officer(REGISTRAR));
        assertThat(book).doesNotHaveDuplicates();
        assertThat(book.stream().sorted().toList())
                .isEqualTo(LongStream.rangeClosed(1, book.size()).boxed().toList());
    }

    private List<Long> book(Officer clerk) {
        var book = new ArrayList<Long>();
        journals.export(
                JournalQuery.of("KZ-GPO", JournalKind.INCOMING, 2026),
                clerk,
                part -> part.stream()
                        .filter(entry ->
                                "15-1".equals(entry.index()) && entry.number().startsWith("15-1-"))
                        .forEach(entry -> book.add(Long.parseLong(entry.number().split("-")[2]))));
        return book;
    }

    private void together(List<Desk> waiting) throws InterruptedException, ExecutionException {
        var clerks = Executors.newFixedThreadPool(4);
        var start = new CountDownLatch(1);
        var done = new ArrayList<Future<String>>();
        for (int at = 0; at < FILES; at++) {
            var file = waiting.get(at);
            var fails = at % 3 == 0;
            Callable<String> act = () -> {
                start.await();
                if (fails) {
                    register(file, true);
                }
                register(file, false);
                return file.caseRef();
            };
            done.add(clerks.submit(act));
        }
        start.countDown();
        for (var each : done) {
            each.get();
        }
        clerks.shutdownNow();
    }

    private void register(Desk file, boolean rolledBack) {
        new Crossings()
                .again(() -> transaction.execute(status -> {
                    if (rolledBack) {
                        status.setRollbackOnly();
                    }
                    return files.node()
                            .procedures()
                            .act(file.caseRef(), Act.draft("register").act(), file.officer(REGISTRAR));
                }));
    }

    private List<EntryView> lines(Desk file) {
        return letters.of(file.caseRef(), file.file().authority());
    }

    private EntryView only(Desk file, LetterSubject subject) {
        return lines(file).stream()
                .filter(line -> line.subject() == subject)
                .reduce((first, later) -> later)
                .orElseThrow();
    }

    /** The letter as it was printed: the entry knows its document. */
    private String text(Desk file, EntryView entry) {
        var document = files.node().documents().ofCase(file.caseRef()).stream()
                .filter(each -> each.documentRef().equals(entry.documentRef()))
                .findFirst()
                .orElseThrow();
        try (var opened = files.node().documents().open(document.documentRef())) {
            return new String(opened.content().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
