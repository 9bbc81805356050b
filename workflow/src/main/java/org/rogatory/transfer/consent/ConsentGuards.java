package org.rogatory.transfer.consent;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.FileDays;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.law.Transition;
import org.rogatory.transfer.Transfers;
import org.springframework.stereotype.Component;

/** What must hold before an act on the consent is done. */
@Component
class ConsentGuards {

    /** The person is told before he says anything, in a language that he understands. */
    private static final Set<String> TELLING = Set.of(ConsentVerbs.INFORM, ConsentVerbs.CONSENT);

    private final Cases cases;
    private final FileDays days;

    ConsentGuards(Cases cases, FileDays days) {
        this.cases = cases;
        this.days = days;
    }

    /** Whether the person can still be asked: he is not handed over, and the file is worked on. */
    static boolean open(CaseFile file) {
        return !Transfers.handedOver(file) && !Transfers.over(file);
    }

    /** The step of an act that this officer may take now. */
    Transition admit(CaseFile file, TransferConsent consent, String verb, Officer officer) {
        if (!open(file)) {
            throw Refusal.of("wrong-status");
        }
        var step = cases.lifecycle(Transfers.CONSENT)
                .transition(consent.status(), verb)
                .orElseThrow(() -> Refusal.of("wrong-status"));
        Roles.demand(officer, step.roles());
        return step;
    }

    /** What keeps the officer from a verb of the consent that would be his, as a code; null for nothing. */
    static @Nullable String barred(TransferConsent consent, String verb, Officer officer) {
        var own = ConsentVerbs.VERIFY.equals(verb) && officer.username().equals(consent.givenBy());
        return own ? Refusal.FOUR_EYES : null;
    }

    /** Refuses what cannot have been so, and who verifies what he has written down himself. */
    void check(CaseFile file, TransferConsent consent, Act act, Officer officer) {
        var barred = barred(consent, act.verb(), officer);
        if (barred != null) {
            throw Refusal.barred(barred);
        }
        var day = Objects.requireNonNull(act.times().happenedOn());
        days.demandPast(file, day);
        if (TELLING.contains(act.verb())
                && act.parties().contact() == null
                && act.words().internalText() == null) {
            throw Refusal.of("interpreter-missing", ActField.CONTACT.key());
        }
        demandSince(consent, day);
        var given = consent.givenOn();
        var after = ConsentVerbs.VERIFY.equals(act.verb()) || ConsentVerbs.WITHDRAWAL.equals(act.verb());
        if (after && given != null && day.isBefore(given)) {
            throw Refusal.of("day-before-consent", ActField.HAPPENED_ON.key());
        }
    }

    /** Whoever has said no on a later day has the last word: what he said before is no change of his mind. */
    private static void demandSince(TransferConsent consent, LocalDate day) {
        var against = consent.withdrawnOn();
        if (against != null && day.isBefore(against)) {
            throw Refusal.of("consent-overtaken", ActField.HAPPENED_ON.key());
        }
    }
}
