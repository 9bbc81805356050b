package org.rogatory.referral.consent;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.referral.file.ReferralFiles;
import org.rogatory.referral.file.ReferralVerbs;
import org.rogatory.requests.FileTexts;
import org.springframework.stereotype.Component;

/**
 * What is written down of consent: given, refused, taken back. It moves the file only where it is about being referred
 * at all; what the person says on another purpose changes nothing else, and nothing for the worse.
 */
@Component
class ReferralConsentVerbs implements ReferralVerbs {

    private static final Set<Purpose> MOVING = Set.of(Purpose.REFERRAL, Purpose.SERVICE);

    private final Consents consents;
    private final ReferralConsentGuards guards;
    private final ReferralFiles files;
    private final Cases cases;
    private final FileTexts texts;

    ReferralConsentVerbs(
            Consents consents, ReferralConsentGuards guards, ReferralFiles files, Cases cases, FileTexts texts) {
        this.consents = consents;
        this.guards = guards;
        this.files = files;
        this.cases = cases;
        this.texts = texts;
    }

    @Override
    public Set<String> verbs() {
        return ConsentFields.all();
    }

    @Override
    public List<AllowedAction> all() {
        return ConsentFields.all().stream().sorted().map(ConsentFields::action).toList();
    }

    @Override
    public List<AllowedAction> actions(CaseFile file, Officer officer) {
        return all().stream()
                .filter(action -> guards.may(file, action.verb(), officer))
                .map(action -> action.unless(barred(file, action.verb())))
                .toList();
    }

    private @Nullable String barred(CaseFile file, String verb) {
        return ConsentFields.WITHDRAWAL.equals(verb) && !consents.given(file.caseRef()) ? "consent-none" : null;
    }

    @Override
    public void act(CaseFile file, Act act, Officer officer) {
        guards.demand(file, act, officer);
        switch (act.verb()) {
            case ConsentFields.CONSENT -> said(file, act, true, officer);
            case ConsentFields.REFUSAL -> said(file, act, false, officer);
            case ConsentFields.WITHDRAWAL -> takenBack(file, act, officer);
            default -> throw Refusal.of("wrong-status");
        }
    }

    private void said(CaseFile file, Act act, boolean given, Officer officer) {
        var purpose = purpose(act);
        consents.keep(file, consent(file, act, given, officer));
        write(file, act, moving(purpose) && (given || !agreed(file)), officer);
    }

    private static boolean moving(@Nullable Purpose purpose) {
        return purpose == null || MOVING.contains(purpose);
    }

    /** Whether he still agrees to being referred to anybody. */
    private boolean agreed(CaseFile file) {
        return consents.standing(file.caseRef()).stream().anyMatch(each -> MOVING.contains(each.purpose()));
    }

    private NewConsent consent(CaseFile file, Act act, boolean given, Officer officer) {
        var purpose = Objects.requireNonNull(purpose(act));
        return consent(file, act, new Word(purpose, given, given ? act.grounds().reasons() : List.of()), officer);
    }

    /** For what, whether it is a yes, and for which parts. */
    private record Word(Purpose purpose, boolean given, List<String> scope) {}

    private NewConsent consent(CaseFile file, Act act, Word word, Officer officer) {
        return new NewConsent(
                word.purpose(),
                word.given(),
                act.parties().authority(),
                Objects.requireNonNullElse(act.papers().carrier(), "oral"),
                act.times().until(),
                word.scope(),
                officer.username(),
                texts.hide(file.caseRef(), ConsentSaid.of(act)));
    }

    /** What is taken back for being referred, or refused, moves the file once nothing of that stands any more. */
    private void takenBack(CaseFile file, Act act, Officer officer) {
        var purpose = purpose(act);
        var toAll = toAll(file, act);
        if (consents.withdraw(file, purpose, act.parties().authority(), officer.username()) == 0 && toAll.isEmpty()) {
            throw Refusal.of("consent-none");
        }
        toAll.forEach(each -> consents.keep(file, consent(file, act, new Word(each, false, List.of()), officer)));
        write(file, act, moving(purpose) && !agreed(file), officer);
    }

    /**
     * What he has given to all and takes back from one by name: for others it stands, and it is a no to this one, also
     * to what he gives to all later. It is written down once, until he is named again.
     */
    private List<Purpose> toAll(CaseFile file, Act act) {
        var purpose = purpose(act);
        var recipient = act.parties().authority();
        return recipient == null
                ? List.of()
                : consents.givenToAll(file, recipient).stream()
                        .filter(each -> purpose == null || each == purpose)
                        .toList();
    }

    private static @Nullable Purpose purpose(Act act) {
        var kind = act.kind();
        if (kind == null) {
            return null;
        }
        return Purpose.of(kind).orElseThrow(() -> Refusal.of("unknown-code", ActField.KIND.key()));
    }

    private void write(CaseFile file, Act act, boolean moves, Officer officer) {
        if (moves) {
            files.step(file, act, officer);
        } else {
            cases.note(file, act, officer);
        }
    }
}
