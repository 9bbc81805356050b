package org.rogatory.extradition.assurance;

import static org.rogatory.cases.FieldRule.needed;
import static org.rogatory.cases.FieldRule.optional;
import static org.rogatory.requests.HandRecords.came;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.extradition.assurance.AssuranceBook.Verdict;
import org.rogatory.extradition.assurance.FollowUps.Kind;
import org.rogatory.identity.Officer;
import org.rogatory.requests.beside.BesideFlow;
import org.springframework.stereotype.Component;

/**
 * What is done about an assurance after the surrender, also when the file is closed long since: the requested State
 * visits and gets reports, the requesting one reports, and either writes down a breach. What of it is enough a person
 * says, who lets the assurance rest when nothing is left to look after, or when it is asked of us no more.
 */
@Component
class FollowUpActs implements BesideFlow {

    static final String VISIT = "record_visit";
    static final String REPORT = "send_assurance_report";
    static final String REPORTED = "record_assurance_report";
    static final String BREACH = "record_breach";
    static final String END = "end_assurance";

    /** The assurances of a file that are followed. */
    static final String FOLLOWED = "assurances_followed";

    /** Those of a file that can rest: before the surrender what is asked of us, after it what is followed. */
    static final String RESTING = "assurances_resting";

    private static final FieldRule WHICH = needed(ActField.KIND, FOLLOWED);
    private static final FieldRule WHY = needed(ActField.INTERNAL_TEXT);
    private static final FieldRule FILES = optional(ActField.FILES);

    private static final Map<String, List<FieldRule>> FIELDS = Map.of(
            VISIT,
            List.of(WHICH, needed(ActField.HAPPENED_ON), WHY, FILES),
            REPORT,
            List.of(WHICH, needed(ActField.RELEASED_TEXT), FILES),
            REPORTED,
            came(WHICH, optional(ActField.RELEASED_TEXT)),
            BREACH,
            List.of(WHICH, optional(ActField.HAPPENED_ON), WHY, FILES),
            END,
            List.of(needed(ActField.KIND, RESTING), WHY, FILES));

    private final AssuranceFiles files;
    private final AssuranceBook book;
    private final FollowUpBook done;
    private final AssuranceMessages messages;
    private final FollowUpWatch watch;

    FollowUpActs(
            AssuranceFiles files,
            AssuranceBook book,
            FollowUpBook done,
            AssuranceMessages messages,
            FollowUpWatch watch) {
        this.files = files;
        this.book = book;
        this.done = done;
        this.messages = messages;
        this.watch = watch;
    }

    @Override
    public Map<String, List<FieldRule>> fields() {
        return FIELDS;
    }

    @Override
    public boolean afterClosing(String verb) {
        return true;
    }

    @Override
    public boolean admits(CaseFile file, String verb) {
        return followed(file) ? ofSide(file, verb) : END.equals(verb) && files.askedOfUs(file);
    }

    /** What is kept of the file is read once for all of them. */
    @Override
    public Set<String> admitted(CaseFile file, Officer officer) {
        if (followed(file)) {
            return FIELDS.keySet().stream().filter(verb -> ofSide(file, verb)).collect(Collectors.toSet());
        }
        return files.askedOfUs(file) ? Set.of(END) : Set.of();
    }

    private static boolean ofSide(CaseFile file, String verb) {
        return switch (verb) {
            case VISIT, REPORTED -> !file.outgoing();
            case REPORT -> file.outgoing();
            default -> true;
        };
    }

    /** Only a file on which somebody was given up is asked for more. */
    private boolean followed(CaseFile file) {
        return AssuranceFiles.keeps(file)
                && Set.of("surrendered", "closed").contains(file.status())
                && files.surrendered(file.caseRef())
                && files.followed(file).findAny().isPresent();
    }

    @Override
    public Act noted(Act act) {
        return AssuranceNotes.noted(act);
    }

    @Override
    public void perform(CaseFile file, Act act, Officer officer) {
        var ends = END.equals(act.verb());
        var row = book.named(
                file, act, one -> ends ? AssuranceFiles.rests(file, one) : AssuranceFiles.follows(file, one));
        switch (act.verb()) {
            case VISIT -> done.note(file, row.number(), Kind.VISIT, FollowUpBook.of(act, officer));
            case REPORTED -> done.note(file, row.number(), Kind.REPORT, FollowUpBook.of(act, officer));
            case REPORT -> {
                var message = messages.write(file, act, row.codeThere(), officer);
                done.report(file, row.number(), FollowUpBook.of(act, officer), message);
            }
            case BREACH -> done.breach(file, row, FollowUpBook.of(act, officer));
            default ->
                book.decide(
                        file,
                        row,
                        new Verdict(AssuranceStatus.ENDED, officer, act.words().internalText()));
        }
        if (!BREACH.equals(act.verb()) && !AssuranceActs.underWay(file)) {
            watch.done(file);
        }
    }
}
