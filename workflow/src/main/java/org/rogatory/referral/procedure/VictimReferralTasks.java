package org.rogatory.referral.procedure;

import org.rogatory.referral.Referral;
import org.springframework.stereotype.Component;

/** What the process of a referral asks of the code; one method per service task. */
@Component("victimReferralTasks")
public class VictimReferralTasks {

    private final ReferralStanding standing;

    VictimReferralTasks(ReferralStanding standing) {
        this.standing = standing;
    }

    /** Which step of contact, consent, referral and support is next; {@code closed} where none is. */
    public String checkWay(String caseRef) {
        return standing.way(caseRef);
    }

    /** Whether somebody is still to be named who speaks for a child. */
    public String checkGuardian(String caseRef) {
        return standing.guardian(caseRef);
    }

    /** Whether a decision on the identification is asked for. */
    public String checkIdentification(String caseRef) {
        return standing.track(caseRef, Referral.IDENTIFICATION);
    }

    /** Whether needs are assessed, a plan agreed or looked at again. */
    public String checkAssistance(String caseRef) {
        return standing.track(caseRef, Referral.ASSISTANCE);
    }

    /** Whether the period of reflection goes on with the file. */
    public String checkReflection(String caseRef) {
        return standing.track(caseRef, Referral.REFLECTION);
    }

    /** Whether the link with criminal justice goes on with the file. */
    public String checkJustice(String caseRef) {
        return standing.track(caseRef, Referral.JUSTICE);
    }

    /** Whether a return is still to be seen to. */
    public String checkReturn(String caseRef) {
        return standing.track(caseRef, Referral.RETURN);
    }
}
