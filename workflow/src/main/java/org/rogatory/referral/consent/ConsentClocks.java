package org.rogatory.referral.consent;

import java.time.Clock;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.deadlines.DeadlinePassed;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.StartDeadline;
import org.rogatory.notices.Notices;
import org.rogatory.referral.file.FileKeepers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The last day that a person has named for a consent stands among what is due; when it has passed, what rests on the
 * consent goes no further, and who works on the file is told to ask anew.
 */
@Component
class ConsentClocks {

    static final String RULE = "ref_consent_ends";

    private static final String TOLD = "consent_run_out";

    private final Deadlines deadlines;
    private final ReferralConsentRepository consents;
    private final Cases cases;
    private final Notices notices;
    private final FileKeepers keepers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConsentClocks(
            Deadlines deadlines,
            ReferralConsentRepository consents,
            Cases cases,
            Notices notices,
            FileKeepers keepers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.deadlines = deadlines;
        this.consents = consents;
        this.cases = cases;
        this.notices = notices;
        this.keepers = keepers;
        this.events = events;
        this.clock = clock;
    }

    /** It begins where a last day is named. */
    void begin(CaseFile file, ReferralConsent consent) {
        var until = consent.expiresOn();
        if (consent.given() && until != null) {
            var started = new StartDeadline(file.caseRef(), RULE, clock.instant(), file.authority());
            deadlines.start(started.about(consent.consentRef()), until);
        }
    }

    /** The person has taken it back: its day means nothing any more. */
    void end(ReferralConsent consent) {
        if (consent.expiresOn() != null) {
            deadlines.stop(consent.caseRef(), RULE, consent.consentRef());
        }
    }

    /** What has lapsed when the file was taken up again has no last day to be told of. */
    @EventListener
    void on(ConsentsLapsed lapsed) {
        consents.of(lapsed.caseRef(), AccessScope.system()).stream()
                .filter(consent -> consent.lapsedAt() != null)
                .forEach(this::end);
    }

    @EventListener
    void on(DeadlinePassed passed) {
        if (RULE.equals(passed.ruleKey())) {
            consents.of(passed.caseRef(), AccessScope.system()).stream()
                    .filter(consent -> consent.given() && consent.consentRef().equals(passed.about()))
                    .forEach(this::ranOut);
        }
    }

    private void ranOut(ReferralConsent consent) {
        var caseRef = consent.caseRef();
        events.publishEvent(new ConsentRunOut(
                caseRef, consent.consentRef(), consent.purpose().key()));
        cases.lookUp(caseRef, AccessScope.system())
                .filter(file -> file.closedAt() == null)
                .ifPresent(this::tell);
    }

    private void tell(CaseFile file) {
        notices.notify(keepers.of(file), TOLD, file.caseRef());
    }
}
