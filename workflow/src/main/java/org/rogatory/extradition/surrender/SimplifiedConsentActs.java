package org.rogatory.extradition.surrender;

import static org.rogatory.cases.ActField.CONTACT;
import static org.rogatory.cases.ActField.FILES;
import static org.rogatory.cases.ActField.HAPPENED_ON;
import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.ISSUER;
import static org.rogatory.cases.ActField.KEYS;
import static org.rogatory.cases.ActField.KIND;
import static org.rogatory.cases.FieldRule.needed;
import static org.rogatory.cases.FieldRule.optional;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.FileDays;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.StartDeadline;
import org.rogatory.directory.Directory;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.identity.Officer;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.beside.BesideFlow;
import org.rogatory.requests.message.PaperDays;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A person agrees to be handed over, or takes that back: an officer writes down what a court or a prosecutor heard. */
@Component
class SimplifiedConsentActs implements BesideFlow {

    static final String GIVE = "record_simplified_consent";
    static final String WITHDRAW = "withdraw_simplified_consent";

    /** Without counsel and an interpreter nobody gives a right up, unless there is a reason that is written down. */
    private static final Set<String> PROTECTING = Set.of("counsel_present", "interpreter_present", "rights_explained");

    private static final String IRREVOCABLE = "consent_irrevocable";

    private static final Map<String, List<FieldRule>> FIELDS = Map.of(
            GIVE,
            List.of(
                    needed(ISSUER),
                    needed(HAPPENED_ON),
                    needed(KIND, "consent_revocability"),
                    needed(KEYS, "consent_safeguards"),
                    needed(FILES),
                    optional(CONTACT),
                    optional(INTERNAL_TEXT)),
            WITHDRAW,
            List.of(needed(HAPPENED_ON), optional(ISSUER), optional(FILES), optional(INTERNAL_TEXT)));

    private static final Set<String> UNDECIDED =
            Set.of("registered", "under_review", "information_requested", "extradition_check", "postponed");

    /** As long as he is not handed over what he says is written down, whatever follows from it. */
    private static final Set<String> HERE = Set.of(
            "registered",
            "under_review",
            "information_requested",
            "extradition_check",
            "postponed",
            "decided_granted",
            "judicial_review",
            "granted",
            "granted_postponed",
            "surrender_scheduled",
            "not_taken_over");

    private final SimplifiedConsents consents;
    private final CustodyFiles custody;
    private final ObjectProvider<Procedures> procedures;
    private final Deadlines deadlines;
    private final PaperDays days;
    private final Directory directory;
    private final FileDays fileDays;

    SimplifiedConsentActs(
            SimplifiedConsents consents,
            CustodyFiles custody,
            ObjectProvider<Procedures> procedures,
            Deadlines deadlines,
            PaperDays days,
            Directory directory,
            FileDays fileDays) {
        this.consents = consents;
        this.custody = custody;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.days = days;
        this.directory = directory;
        this.fileDays = fileDays;
    }

    @Override
    public Map<String, List<FieldRule>> fields() {
        return FIELDS;
    }

    @Override
    public boolean admits(CaseFile file, String verb) {
        return timely(file, verb) && consents.stands(file) == WITHDRAW.equals(verb);
    }

    /** The row is asked once for both of them. */
    @Override
    public Set<String> admitted(CaseFile file, Officer officer) {
        var possible =
                FIELDS.keySet().stream().filter(verb -> timely(file, verb)).collect(Collectors.toSet());
        if (possible.isEmpty()) {
            return possible;
        }
        var stands = consents.stands(file);
        return possible.stream().filter(verb -> stands == WITHDRAW.equals(verb)).collect(Collectors.toSet());
    }

    /** Who is only led through is asked for no consent, nor is who was given up already. */
    private static boolean timely(CaseFile file, String verb) {
        return !Set.of(RequestForms.TRANSIT, RequestForms.SPECIALITY_CONSENT).contains(file.form())
                && (GIVE.equals(verb) ? UNDECIDED : HERE).contains(file.status());
    }

    @Override
    public void perform(CaseFile file, Act act, Officer officer) {
        days.check(file, act, null);
        var day = happened(file, act);
        if (GIVE.equals(act.verb())) {
            give(file, act, day, officer);
        } else {
            withdraw(file, act, day, officer);
        }
    }

    private LocalDate happened(CaseFile file, Act act) {
        var day = Objects.requireNonNull(act.times().happenedOn());
        fileDays.demandPast(file, day);
        return day;
    }

    private void give(CaseFile file, Act act, LocalDate day, Officer officer) {
        if (!act.items().keys().containsAll(PROTECTING) && act.words().internalText() == null) {
            throw Refusal.of("consent-unprotected", ActField.INTERNAL_TEXT.key());
        }
        consents.give(file, act, day, officer);
        if (consents.limited(file) && consents.known(cited(file))) {
            var since = day.atStartOfDay(directory.zone(file.authority())).toInstant();
            deadlines.start(new StartDeadline(file.caseRef(), SimplifiedConsents.DECISION, since, file.authority()));
        }
    }

    private List<String> cited(CaseFile file) {
        return RequestForms.instruments(procedures.getObject().content(file, Officer.system(file.state())));
    }

    /** Whether it binds him is for people to say: that he takes it back is a fact, and nobody is held for it since. */
    private void withdraw(CaseFile file, Act act, LocalDate day, Officer officer) {
        var consent = consents.row(file.caseRef()).orElseThrow(() -> Refusal.of("wrong-status"));
        if (IRREVOCABLE.equals(consent.revocable()) && act.words().internalText() == null) {
            throw Refusal.of("consent-irrevocable", ActField.INTERNAL_TEXT.key());
        }
        consents.withdraw(consent, day);
        deadlines.stop(file.caseRef(), SimplifiedConsents.DECISION);
        if (consents.takenBack(file)) {
            custody.follow(file, act.verb(), act, officer);
        }
    }
}
