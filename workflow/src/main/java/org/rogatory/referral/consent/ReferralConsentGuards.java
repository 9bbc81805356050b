package org.rogatory.referral.consent;

import java.time.Clock;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.law.Occurrence;
import org.rogatory.referral.file.Guardian;
import org.rogatory.referral.file.ReferralFiles;
import org.rogatory.requests.NamedThings;
import org.springframework.stereotype.Component;

/** Whether a consent may be written down as the act says it. */
@Component
class ReferralConsentGuards {

    private final Cases cases;
    private final ReferralFiles files;
    private final NamedThings named;
    private final Directory directory;
    private final Clock clock;

    ReferralConsentGuards(Cases cases, ReferralFiles files, NamedThings named, Directory directory, Clock clock) {
        this.cases = cases;
        this.files = files;
        this.named = named;
        this.directory = directory;
        this.clock = clock;
    }

    /** Whether an officer writes such things down: while the file is open, and what is taken back at any time. */
    boolean may(CaseFile file, String verb, Officer officer) {
        return open(file, verb)
                && cases.lifecycle(file)
                        .occurrence(verb)
                        .map(Occurrence::roles)
                        .filter(roles -> Roles.held(officer, roles))
                        .isPresent();
    }

    private static boolean open(CaseFile file, String verb) {
        return file.closedAt() == null || ConsentFields.WITHDRAWAL.equals(verb);
    }

    void demand(CaseFile file, Act act, Officer officer) {
        if (!open(file, act.verb())) {
            throw Refusal.of("wrong-status");
        }
        cases.admitNote(file, act.verb(), officer);
        named.demand(file, act, ConsentFields.of(act.verb()));
        if (ConsentFields.CONSENT.equals(act.verb())) {
            demandGivable(file, act);
        }
    }

    /**
     * Who lets something leave the State says to whom. A guardian speaks for a child alone, and none of whom it is
     * feared that he is part of it.
     */
    private void demandGivable(CaseFile file, Act act) {
        var until = act.times().until();
        if (until != null
                && until.isBefore(file.day(clock.instant(), directory.times().zone(file.authority())))) {
            throw Refusal.of("day-past", ActField.UNTIL.key());
        }
        if (Purpose.CROSS_BORDER.key().equals(act.kind()) && act.parties().authority() == null) {
            throw Refusal.of("consent-recipient-missing", ActField.AUTHORITY.key());
        }
        var facts = files.facts(file.caseRef());
        if (!ReferralConsent.GUARDIAN.equals(act.papers().carrier())) {
            return;
        }
        if (!facts.age().treatedAsChild()) {
            throw Refusal.of("consent-guardian-adult", ActField.CARRIER.key());
        }
        if (facts.guardian() != Guardian.NAMED) {
            throw Refusal.of(
                    facts.guardian() == Guardian.SUSPECTED ? "consent-guardian-suspected" : "consent-guardian-unnamed",
                    ActField.CARRIER.key());
        }
    }
}
