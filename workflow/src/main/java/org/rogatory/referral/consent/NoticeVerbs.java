package org.rogatory.referral.consent;

import static org.rogatory.cases.ActField.HAPPENED_ON;
import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.ISSUER;
import static org.rogatory.cases.ActField.KEYS;
import static org.rogatory.cases.ActField.KIND;
import static org.rogatory.cases.FieldRule.needed;
import static org.rogatory.cases.FieldRule.optional;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.FileDays;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.law.Occurrence;
import org.rogatory.referral.Referral;
import org.rogatory.referral.consent.DutyNotices.Settling;
import org.rogatory.referral.file.ReferralVerbs;
import org.rogatory.requests.NamedThings;
import org.springframework.stereotype.Component;

/**
 * A notice that the law demands of a person who has said no is written down, or declined with a reason. It was given
 * outside this system and names nobody, unless the person agrees that who investigates is told.
 */
@Component
class NoticeVerbs implements ReferralVerbs {

    static final String RECORD = "record_notice";
    static final String DECLINE = "decline_notice";

    private static final String DUTIES = "notice_duties";

    /** By these a person is found. */
    private static final Set<String> NAMING = Set.of("names", "contacts");

    private static final List<FieldRule> GIVEN = List.of(
            needed(KIND, DUTIES),
            needed(ISSUER),
            needed(HAPPENED_ON),
            needed(KEYS, "notice_fields"),
            optional(INTERNAL_TEXT));

    private static final List<FieldRule> DECLINED = List.of(needed(KIND, DUTIES), needed(INTERNAL_TEXT));

    private final DutyNotices notices;
    private final Consents consents;
    private final Cases cases;
    private final NamedThings named;
    private final FileDays days;

    NoticeVerbs(DutyNotices notices, Consents consents, Cases cases, NamedThings named, FileDays days) {
        this.notices = notices;
        this.consents = consents;
        this.cases = cases;
        this.named = named;
        this.days = days;
    }

    @Override
    public Set<String> verbs() {
        return Set.of(RECORD, DECLINE);
    }

    @Override
    public List<AllowedAction> all() {
        return List.of(action(RECORD, true), action(DECLINE, false));
    }

    private static AllowedAction action(String verb, boolean step) {
        return new AllowedAction(verb, Referral.MACHINE, fields(verb), false, step);
    }

    private static List<FieldRule> fields(String verb) {
        return RECORD.equals(verb) ? GIVEN : DECLINED;
    }

    @Override
    public List<AllowedAction> actions(CaseFile file, Officer officer) {
        if (notices.due(file).isEmpty()) {
            return List.of();
        }
        return all().stream()
                .filter(action -> may(file, action.verb(), officer))
                .toList();
    }

    private boolean may(CaseFile file, String verb, Officer officer) {
        return cases.lifecycle(file)
                .occurrence(verb)
                .map(Occurrence::roles)
                .filter(roles -> Roles.held(officer, roles))
                .isPresent();
    }

    @Override
    public void act(CaseFile file, Act act, Officer officer) {
        var due = notices.due(file);
        if (due.isEmpty()) {
            throw Refusal.of("wrong-status");
        }
        cases.admitNote(file, act.verb(), officer);
        named.demand(file, act, fields(act.verb()));
        var duty = Objects.requireNonNull(act.kind());
        if (due.stream().noneMatch(limit -> limit.key().equals(duty))) {
            throw Refusal.of("notice-not-due", KIND.key());
        }
        var given = RECORD.equals(act.verb());
        if (given) {
            demandTold(file, act);
        }
        notices.settle(file, new Settling(duty, given, act), officer);
        // The trace of an act stands in clear outside the file: it tells the verb and nothing else.
        cases.note(file, Act.of(act.verb(), act.version()), officer);
    }

    private void demandTold(CaseFile file, Act act) {
        days.demandPast(file, act.times().happenedOn());
        var naming = act.items().keys().stream().filter(NAMING::contains).toList();
        if (!naming.isEmpty() && !agreed(file, naming)) {
            throw Refusal.of("notice-anonymous", KEYS.key());
        }
    }

    /** Whoever is told is no authority that this system knows: a consent to one alone does not reach him. */
    private boolean agreed(CaseFile file, List<String> naming) {
        return consents.standing(file.caseRef()).stream()
                .filter(consent -> consent.purpose() == Purpose.LAW_ENFORCEMENT && consent.reaches(null))
                .anyMatch(consent -> consent.scope().containsAll(naming));
    }
}
