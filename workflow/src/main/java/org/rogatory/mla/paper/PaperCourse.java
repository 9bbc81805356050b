package org.rogatory.mla.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.NewCase;
import org.rogatory.cases.Step;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.PaperDeadlines;
import org.rogatory.deadlines.StartDeadline;
import org.rogatory.directory.Directory;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.identity.Officer;
import org.rogatory.imports.PaperFile;
import org.rogatory.registers.Marks;
import org.rogatory.requests.message.LetterNumbers;
import org.rogatory.resolutions.PaperControl;
import org.springframework.stereotype.Component;

/** What a file that was begun on paper brings with it: its numbers, its next deadline, its control, one line of its past. */
@Component
public class PaperCourse {

    private static final int LONGEST_FOLDER = 20;

    private final Cases cases;
    private final PaperResults results;
    private final LetterNumbers numbers;
    private final Deadlines deadlines;
    private final PaperDeadlines paperDeadlines;
    private final PaperControl control;
    private final Directory directory;
    private final Clock clock;

    PaperCourse(
            Cases cases,
            PaperResults results,
            LetterNumbers numbers,
            Deadlines deadlines,
            PaperDeadlines paperDeadlines,
            PaperControl control,
            Directory directory,
            Clock clock) {
        this.cases = cases;
        this.results = results;
        this.numbers = numbers;
        this.deadlines = deadlines;
        this.paperDeadlines = paperDeadlines;
        this.control = control;
        this.directory = directory;
        this.clock = clock;
    }

    /** The head of the file to open: nobody here has drafted what came from paper. */
    public NewCase opened(PaperFile paper, String machine, Officer by) {
        return opened(paper, machine, by, Officer.system(by.state()).username());
    }

    /** The same of a draft, which somebody here goes on writing. */
    public NewCase opened(PaperFile paper, String machine, Officer by, String drafter) {
        var authority = directory.receiver(by.state(), by.authority()).key();
        return new NewCase(
                machine,
                "MLA",
                paper.form(),
                by.state(),
                authority,
                paper.outgoing() && paper.unit() != null ? paper.unit() : authority,
                paper.outgoing() ? by.state() : paper.otherState(),
                paper.outgoing() ? paper.otherState() : by.state(),
                UUID.randomUUID().toString(),
                null,
                drafter);
    }

    /**
     * Writes into the books what the paper says.
     *
     * @param rule the deadline that runs in the status of the file; without a day on paper it runs anew from now. Null
     *     where none runs
     */
    public void goOn(CaseFile file, PaperFile paper, @Nullable String rule, Officer by) {
        var theirs = paper.theirs();
        if (theirs != null) {
            file.numbers().counterpart(theirs.number());
            file.numbers().theirs(LetterNumber.of(theirs.number(), theirs.date()));
        }
        file.carryByHand(true);
        file.ownedBy(paper.responsible());
        numbers.takeOver(file, own(paper), marks(paper), by);
        if (rule != null) {
            deadline(file, paper, rule);
        }
        var responsible = paper.responsible();
        var until = paper.controlUntil();
        if (responsible != null && until != null) {
            control.takeOver(file, responsible, until, by);
        } else if (responsible != null) {
            cases.grant(file.caseRef(), List.of(Officer.personal(responsible)));
        }
        cases.note(file, Step.of(past("take_over", paper), by, null, file.status()));
        movedOnPaper(file, paper.lastAct());
    }

    /** Nothing was done about it since: that it is written down here moves nothing. */
    private void movedOnPaper(CaseFile file, @Nullable LocalDate day) {
        if (day != null) {
            file.lastAct()
                    .onPaper(day.atStartOfDay(directory.zone(file.authority())).toInstant());
        }
    }

    /** A draft whose number the book has already: it goes on as any draft does, and leaves under that number. */
    public void begin(CaseFile file, PaperFile paper, Officer by) {
        numbers.reserve(file, own(paper), marks(paper), by);
        cases.note(file, Step.of(past("draft", paper), by, null, file.status()));
    }

    private static LetterNumber own(PaperFile paper) {
        return Objects.requireNonNull(LetterNumber.of(paper.own().number(), day(paper)));
    }

    private static LocalDate day(PaperFile paper) {
        return Objects.requireNonNull(paper.own().date(), "A number of a paper book has its day");
    }

    private void deadline(CaseFile file, PaperFile paper, String rule) {
        var last = paper.nextDeadline();
        if (last == null) {
            deadlines.start(new StartDeadline(file.caseRef(), rule, clock.instant(), file.authority()));
            return;
        }
        var from = day(paper).atStartOfDay(directory.zone(file.authority())).toInstant();
        paperDeadlines.takeOver(new StartDeadline(file.caseRef(), rule, from, file.authority()), last);
    }

    private static Marks marks(PaperFile paper) {
        var executor = paper.responsible() == null ? paper.unit() : paper.responsible();
        return new Marks(executor, paper.controlUntil(), null, null, folder(paper.stands()));
    }

    private static @Nullable String folder(@Nullable String stands) {
        return stands == null || stands.length() > LONGEST_FOLDER ? null : stands;
    }

    /** The past of the file, as far as it is known here: one line. */
    private Act past(String verb, PaperFile paper) {
        var past = Act.draft(verb)
                .reference(paper.own().number())
                .happened(paper.lastAct(), null)
                .internalText(paper.stands());
        return (paper.results().isEmpty() ? past : results.told(past, paper)).act();
    }
}
