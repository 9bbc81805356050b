package org.rogatory.referral.track;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.referral.consent.ConsentEnded;
import org.rogatory.referral.consent.ConsentRunOut;
import org.rogatory.referral.consent.Consents;
import org.rogatory.referral.consent.ConsentsLapsed;
import org.rogatory.referral.consent.Purpose;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The person has taken a consent back: what rests on it in the tracks stops at once. No status moves by it, and nothing
 * that protects him falls with it: a removal that waits for his period of reflection goes on waiting.
 */
@Component
class TrackConsentEnds {

    private static final String TOLD = "track_consent_ended";

    private final JusticeLinks links;
    private final FollowUps followUps;
    private final Consents consents;
    private final Cases cases;
    private final TrackNotices notices;

    TrackConsentEnds(JusticeLinks links, FollowUps followUps, Consents consents, Cases cases, TrackNotices notices) {
        this.links = links;
        this.followUps = followUps;
        this.consents = consents;
        this.cases = cases;
        this.notices = notices;
    }

    @EventListener
    void on(ConsentEnded ended) {
        if (Purpose.LAW_ENFORCEMENT.key().equals(ended.purpose())) {
            links.endThoseByConsent(ended.caseRef());
            tell(ended.caseRef());
        } else if (none(ended.caseRef(), ended.purpose(), Purpose.LATER_CONTACT)) {
            followUps.stop(ended.caseRef());
        } else if (Purpose.NATIONALITY_CHECK.key().equals(ended.purpose())) {
            tell(ended.caseRef());
        }
    }

    /** After the file was taken up again its code is shown elsewhere only once the person has agreed to that anew. */
    @EventListener
    void on(ConsentsLapsed lapsed) {
        links.endThoseByConsent(lapsed.caseRef());
    }

    /**
     * The same where the last day of the only consent has passed that is not for one recipient alone; who works on the
     * file is told by that itself.
     */
    @EventListener
    void on(ConsentRunOut over) {
        if (none(over.caseRef(), over.purpose(), Purpose.LAW_ENFORCEMENT)) {
            links.endThoseByConsent(over.caseRef());
        } else if (none(over.caseRef(), over.purpose(), Purpose.LATER_CONTACT)) {
            followUps.stop(over.caseRef());
        }
    }

    /** Whether it is about this purpose, and no other word carries that. */
    private boolean none(String caseRef, String about, Purpose purpose) {
        return purpose.key().equals(about)
                && consents.standing(caseRef, purpose, null).isEmpty();
    }

    /** Who works on the file takes back what is under way. */
    private void tell(String caseRef) {
        notices.tell(cases.find(caseRef, AccessScope.system()), TOLD);
    }
}
