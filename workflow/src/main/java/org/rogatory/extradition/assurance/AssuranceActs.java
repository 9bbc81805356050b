package org.rogatory.extradition.assurance;

import static org.rogatory.cases.FieldRule.needed;
import static org.rogatory.cases.FieldRule.optional;
import static org.rogatory.requests.HandRecords.came;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.extradition.assurance.AssuranceBook.Verdict;
import org.rogatory.identity.Officer;
import org.rogatory.requests.beside.BesideFlow;
import org.rogatory.requests.content.SentStatuses;
import org.rogatory.requests.message.PaperDays;
import org.springframework.stereotype.Component;

/**
 * An assurance before the surrender: the requested State asks, the requesting one gives, and a head of the requested
 * State accepts or rejects what was given, which a letter tells. To reject has a reason, which stays in the office.
 */
@Component
class AssuranceActs implements BesideFlow {

    static final String ASK = "ask_assurance";
    static final String ASKED_OF_US = "record_assurance_request";
    static final String GIVE = "give_assurance";
    static final String ANSWERED = "record_assurance_reply";
    static final String ACCEPT = "accept_assurance";
    static final String REJECT = "reject_assurance";

    /** The library, and the assurances of a file that wait for an answer, for a decision, or for either. */
    static final String LIBRARY = "assurances";

    static final String WAITING = "assurances_asked";
    static final String GIVEN = "assurances_given";
    static final String OPEN = "assurances_open";

    /** The surrender is appointed or made: it no longer waits for what is decided. */
    private static final Set<String> GIVING_UP = Set.of("surrender_scheduled", "temporarily_surrendered");

    private static final Set<String> OF_WHO_PROMISES = Set.of(ASKED_OF_US, GIVE);

    /** Nothing is asked for before the request is known, nor once nobody will be given up any more. */
    private static final Set<String> ASKABLE = Set.of(
            "registered",
            "under_review",
            "information_requested",
            "extradition_check",
            "decided_granted",
            "judicial_review",
            "granted",
            "granted_postponed",
            "not_taken_over",
            "postponed");

    /** Nobody is given up any more, or he was. */
    static final Set<String> OVER =
            Set.of("surrendered", "refused", "returned_without_execution", "withdrawn", "deceased");

    private static final FieldRule WORDS = needed(ActField.RELEASED_TEXT);
    private static final FieldRule INSIDE = optional(ActField.INTERNAL_TEXT);

    private static final Map<String, List<FieldRule>> FIELDS = Map.of(
            ASK,
            List.of(needed(ActField.KIND, LIBRARY), WORDS, optional(ActField.FILES), INSIDE),
            ASKED_OF_US,
            came(needed(ActField.KIND, LIBRARY), WORDS),
            GIVE,
            List.of(needed(ActField.KIND, WAITING), WORDS, optional(ActField.FILES), INSIDE),
            ANSWERED,
            came(needed(ActField.KIND, WAITING), WORDS),
            ACCEPT,
            List.of(needed(ActField.KIND, GIVEN), optional(ActField.UNTIL), INSIDE),
            REJECT,
            List.of(needed(ActField.KIND, OPEN), needed(ActField.INTERNAL_TEXT)));

    private final AssuranceBook book;
    private final AssuranceMessages messages;
    private final PaperDays days;

    AssuranceActs(AssuranceBook book, AssuranceMessages messages, PaperDays days) {
        this.book = book;
        this.messages = messages;
        this.days = days;
    }

    @Override
    public Map<String, List<FieldRule>> fields() {
        return FIELDS;
    }

    @Override
    public boolean admits(CaseFile file, String verb) {
        return admits(file, verb, book.of(file.caseRef()));
    }

    /** What is kept of the file is read once for all of them. */
    @Override
    public Set<String> admitted(CaseFile file, Officer officer) {
        var kept = book.of(file.caseRef());
        return FIELDS.keySet().stream().filter(verb -> admits(file, verb, kept)).collect(Collectors.toSet());
    }

    private static boolean admits(CaseFile file, String verb, List<KeptAssurance> kept) {
        if (!AssuranceFiles.keeps(file) || file.outgoing() != OF_WHO_PROMISES.contains(verb)) {
            return false;
        }
        return switch (verb) {
            case ASK -> ASKABLE.contains(file.status());
            case ASKED_OF_US -> SentStatuses.left(file) && !over(file);
            case GIVE, ANSWERED -> !over(file) && any(kept, AssuranceStatus.ASKED);
            case ACCEPT -> !over(file) && any(kept, AssuranceStatus.GIVEN);
            default -> !over(file) && kept.stream().anyMatch(KeptAssurance::open);
        };
    }

    private static boolean over(CaseFile file) {
        return OVER.contains(file.status());
    }

    /** Whether a surrender would still wait for what a head decides now; he who was given up on a decision was so. */
    static boolean awaitsDecision(CaseFile file) {
        return underWay(file) && !GIVING_UP.contains(file.status());
    }

    /** Whether somebody may still be given up by the file. */
    static boolean underWay(CaseFile file) {
        return file.closedAt() == null && !over(file);
    }

    private static boolean any(List<KeptAssurance> kept, AssuranceStatus status) {
        return kept.stream().anyMatch(row -> row.status() == status);
    }

    /** Which one it is about stands in the file alone. */
    @Override
    public Act noted(Act act) {
        return AssuranceNotes.noted(act);
    }

    @Override
    public void perform(CaseFile file, Act act, Officer officer) {
        days.check(file, act, null);
        switch (act.verb()) {
            case ASK -> messages.write(file, act, asked(file, act), officer);
            case ASKED_OF_US -> askedOfUs(file, act);
            case GIVE -> give(file, act, officer);
            case ANSWERED -> book.give(file, awaited(file, act), act.words().releasedText());
            case ACCEPT -> accept(file, act, officer);
            default -> reject(file, act, officer);
        }
    }

    private AssuranceCode asked(CaseFile file, Act act) {
        var kind = Objects.requireNonNull(act.kind());
        return book.ask(file, kind, act.words().releasedText()).code();
    }

    private void askedOfUs(CaseFile file, Act act) {
        var kind = Objects.requireNonNull(act.kind());
        book.written(file, kind, act.words().releasedText());
    }

    /** Two of a file may bear one code there: which one a letter gives is known by its message. */
    private void give(CaseFile file, Act act, Officer officer) {
        var row = awaited(file, act);
        row.givenBy(messages.write(file, act, row.codeThere(), officer));
        book.give(file, row, act.words().releasedText());
    }

    private KeptAssurance awaited(CaseFile file, Act act) {
        return book.named(file, act, one -> one.status() == AssuranceStatus.ASKED);
    }

    private void accept(CaseFile file, Act act, Officer officer) {
        var row = book.named(file, act, one -> one.status() == AssuranceStatus.GIVEN);
        row.firstDue(act.times().until());
        book.decide(
                file,
                row,
                new Verdict(AssuranceStatus.ACCEPTED, officer, act.words().internalText()));
        messages.decided(file, row.code(), AssuranceMessages.ACCEPTED, officer);
    }

    private void reject(CaseFile file, Act act, Officer officer) {
        var row = book.named(file, act, KeptAssurance::open);
        book.decide(
                file,
                row,
                new Verdict(AssuranceStatus.REJECTED, officer, act.words().internalText()));
        messages.decided(file, row.code(), AssuranceMessages.REJECTED, officer);
    }
}
