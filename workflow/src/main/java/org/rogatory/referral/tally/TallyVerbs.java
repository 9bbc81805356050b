package org.rogatory.referral.tally;

import static org.rogatory.cases.ActField.KEYS;
import static org.rogatory.cases.FieldRule.needed;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.law.Occurrence;
import org.rogatory.referral.Referral;
import org.rogatory.referral.consent.Consents;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.file.ReferralFiles;
import org.rogatory.referral.file.ReferralVerbs;
import org.springframework.stereotype.Component;

/** A file is coded and counted, or taken out of the sums again. On the timeline stands that it was, and not as what. */
@Component
class TallyVerbs implements ReferralVerbs {

    static final String COUNT = "count_for_statistics";
    static final String TAKE_BACK = "take_count_back";

    private final Tallies tallies;
    private final Consents consents;
    private final ReferralFiles files;
    private final Cases cases;

    TallyVerbs(Tallies tallies, Consents consents, ReferralFiles files, Cases cases) {
        this.tallies = tallies;
        this.consents = consents;
        this.files = files;
        this.cases = cases;
    }

    @Override
    public Set<String> verbs() {
        return Set.of(COUNT, TAKE_BACK);
    }

    @Override
    public List<AllowedAction> all() {
        return List.of(
                new AllowedAction(COUNT, Referral.MACHINE, List.of(needed(KEYS)), false, false),
                new AllowedAction(TAKE_BACK, Referral.MACHINE, List.of(), false, false));
    }

    @Override
    public List<AllowedAction> actions(CaseFile file, Officer officer) {
        return all().stream()
                .filter(action -> may(file, action.verb(), officer) && timely(file, action.verb()))
                .map(action -> action.unless(COUNT.equals(action.verb()) ? barred(file) : null))
                .toList();
    }

    /** What was counted once is corrected on a file that is closed, too; nothing is counted from a draft. */
    private boolean timely(CaseFile file, String verb) {
        return TAKE_BACK.equals(verb)
                ? tallies.counted(file)
                : file.closedAt() == null && !files.facts(file.caseRef()).draft();
    }

    private boolean may(CaseFile file, String verb, Officer officer) {
        return cases.lifecycle(file)
                .occurrence(verb)
                .map(Occurrence::roles)
                .filter(roles -> Roles.held(officer, roles))
                .isPresent();
    }

    private @Nullable String barred(CaseFile file) {
        return consents.standing(file.caseRef(), Purpose.STATISTICS, null).isPresent()
                ? null
                : "referral-tally-consent";
    }

    @Override
    public void act(CaseFile file, Act act, Officer officer) {
        cases.admitNote(file, act.verb(), officer);
        if (!timely(file, act.verb())) {
            throw Refusal.of("wrong-status");
        }
        switch (act.verb()) {
            case COUNT -> count(file, act);
            case TAKE_BACK -> tallies.takeBack(file);
            default -> throw Refusal.of("wrong-status");
        }
        cases.note(file, Act.of(act.verb(), act.version()), officer);
    }

    private void count(CaseFile file, Act act) {
        var barred = barred(file);
        if (barred != null) {
            throw Refusal.barred(barred);
        }
        tallies.count(file, act.items().keys());
    }
}
