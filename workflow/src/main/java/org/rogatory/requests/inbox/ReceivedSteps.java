package org.rogatory.requests.inbox;

import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Timeline;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.NamedDays;
import org.rogatory.directory.Directory;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.LetterNumbers;
import org.rogatory.resolutions.NewResolution;
import org.rogatory.resolutions.Resolutions;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * The first steps on a request that has come in, alike for every kind: its number, its reviewer, questions about it.
 */
@Component
public class ReceivedSteps {

    private static final String REVIEW = "sys_triage";
    private static final String QUESTION = "sys_addinfo_partner";
    private static final String UNTIL = "until";

    private final LetterNumbers numbers;
    private final DeskRequests desk;
    private final Resolutions resolutions;
    private final Deadlines deadlines;
    private final NamedDays named;
    private final Timeline timeline;
    private final Directory directory;

    ReceivedSteps(
            LetterNumbers numbers,
            DeskRequests desk,
            Resolutions resolutions,
            Deadlines deadlines,
            NamedDays named,
            Timeline timeline,
            Directory directory) {
        this.numbers = numbers;
        this.desk = desk;
        this.resolutions = resolutions;
        this.deadlines = deadlines;
        this.named = named;
        this.timeline = timeline;
        this.directory = directory;
    }

    /** The letter gets our number, unless the chancellery has stamped one on it; theirs, where nothing brought it. */
    public void register(CaseFile file, Act act, Officer officer) {
        var papers = act.papers();
        if (file.counterpartRef() == null) {
            file.numbers().counterpart(LetterNumber.readable(papers.reference()));
        }
        if (file.numbers().theirs() == null) {
            file.numbers()
                    .theirs(LetterNumber.told(papers.reference(), act.times().happenedOn()));
        }
        try {
            numbers.register(file, LetterNumber.of(papers.letter(), null), officer);
        } catch (Refusal unfit) {
            throw Refusal.of(unfit.code(), "letter");
        }
        desk.demandAnswered(file, act, officer);
    }

    /** The head's resolution: who answers for the file, until when; the file is on control from now on. */
    public void assign(CaseFile file, Act act, Officer head) {
        var day = act.times().until();
        var written = NewResolution.first(
                act.parties().officer(),
                act.parties().coExecutors(),
                day,
                act.words().internalText());
        file.ownedBy(resolutions.order(file, written, head).username());
        if (day != null) {
            named.end(file.caseRef(), REVIEW, file.authority(), day);
        }
    }

    /** A question is asked: where it names a day, its clock ends then. */
    public void ask(CaseFile file, Act act) {
        var day = act.times().until();
        if (day != null) {
            deadlines.end(file.caseRef(), QUESTION, day);
        }
    }

    /** A question names the day until which it is to be answered: the one given, else the end of the usual term. */
    public ObjectNode dated(CaseFile file, ObjectNode question) {
        if (!question.has(UNTIL)) {
            deadlines
                    .running(file.caseRef(), QUESTION)
                    .forEach(term -> question.put(UNTIL, term.lastDay().toString()));
        }
        return question;
    }

    /** When the request came that these verbs took in: to the second, or the day alone where it came on paper. */
    public Optional<String> came(CaseFile file, Set<String> receiving) {
        return timeline.of(file.caseRef()).stream()
                .filter(moment -> receiving.contains(moment.step().verb()))
                .reduce((earlier, later) -> later)
                .map(moment -> said(file, moment));
    }

    private String said(CaseFile file, Timeline.Moment moment) {
        var onPaper = moment.step().happenedOn();
        var there = moment.at().truncatedTo(ChronoUnit.SECONDS).atZone(directory.zone(file.authority()));
        return onPaper == null ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(there) : onPaper.toString();
    }
}
