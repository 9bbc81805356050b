package org.rogatory.requests.inbox;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Step;
import org.rogatory.cases.Timeline;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.LetterNumbers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The letter by which a request came on paper, as it was taken in: its number, its day and who sent it are mended as
 * long as what it says may be written down, in the file and in the book. The State that asks stays.
 */
@Service
public class TheirLetters {

    private static final String VERB = "mend_their_letter";
    private static final String RECEIVED = "receive";

    private final Cases cases;
    private final Timeline timeline;
    private final PaperArrivals arrivals;
    private final LetterNumbers numbers;
    private final ObjectProvider<Written> written;

    TheirLetters(
            Cases cases,
            Timeline timeline,
            PaperArrivals arrivals,
            LetterNumbers numbers,
            ObjectProvider<Written> written) {
        this.cases = cases;
        this.timeline = timeline;
        this.arrivals = arrivals;
        this.numbers = numbers;
        this.written = written;
    }

    /** Where requests of one kind that came on paper are written down. */
    public interface Written {

        /** Whether the officer may still write down what the paper says. */
        boolean admits(CaseFile file, Officer officer);
    }

    /**
     * What stands on the letter.
     *
     * @param day of their letter; null where it bears none
     * @param authority that sent it, a key of the directory; null for the default one
     */
    public record TheirLetter(
            @Nullable String number,
            @Nullable LocalDate day,
            @Nullable String authority) {}

    /** Writes it anew; refused if somebody else was faster. The timeline keeps what stood before. */
    @Transactional
    public CaseFile write(String caseRef, @Nullable Long version, TheirLetter letter, Officer officer) {
        var file = cases.findForWork(caseRef, officer);
        cases.checkVersion(file, version);
        if (written.stream().noneMatch(kind -> kind.admits(file, officer))) {
            throw Refusal.of("wrong-status");
        }
        var number = PaperArrivals.number(letter.number());
        PaperArrivals.demandNumber(number);
        demandBeforeReceipt(file, letter.day());
        var sender = arrivals.sender(letter.authority(), file.requesting());
        var before = told(file);
        file.counterpart(sender);
        file.numbers().counterpart(number);
        file.numbers().theirs(LetterNumber.of(number, letter.day()));
        var now = told(file);
        if (!now.equals(before)) {
            var act = Act.draft(VERB).reference(number).internalText(before + " → " + now);
            cases.note(file, Step.of(act.act(), officer, file.status(), file.status()));
            numbers.mend(file, officer);
        }
        return file;
    }

    /** No letter came before it was written. */
    private void demandBeforeReceipt(CaseFile file, @Nullable LocalDate day) {
        if (day != null && received(file).filter(day::isAfter).isPresent()) {
            throw Refusal.of("day-before-letter", "counterpartDate");
        }
    }

    private Optional<LocalDate> received(CaseFile file) {
        return timeline.of(file.caseRef()).stream()
                .map(Timeline.Moment::step)
                .filter(step -> RECEIVED.equals(step.verb()))
                .flatMap(step -> Stream.ofNullable(step.happenedOn()))
                .findFirst();
    }

    private static String told(CaseFile file) {
        var letter = file.numbers().theirs();
        var day = letter == null ? null : letter.day();
        return Stream.of(
                        Stream.ofNullable(file.counterpartRef()),
                        Stream.ofNullable(day).map(LocalDate::toString),
                        Stream.ofNullable(file.counterpartAuthority()))
                .flatMap(part -> part)
                .collect(Collectors.joining(", "));
    }
}
