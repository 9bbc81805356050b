package org.rogatory.referral.consent;

import java.util.List;
import org.rogatory.referral.file.Guardian;
import org.rogatory.referral.file.ReferralFacts;

/**
 * Which of all that was said still speaks for the person: the latest word on a purpose and a recipient, however narrow,
 * and of a guardian only what is said for a child by one of whom nobody fears that he is part of it.
 */
final class LastWords {

    private LastWords() {}

    /** Of these, in their order; what has ended or run out is still among them. */
    static List<ReferralConsent> of(List<ReferralConsent> all, ReferralFacts facts) {
        return all.stream()
                .filter(one -> !one.byGuardian() || spokenFor(facts))
                .filter(one -> all.stream().noneMatch(later -> later.replaces(one)))
                .toList();
    }

    private static boolean spokenFor(ReferralFacts facts) {
        return facts.child() && facts.guardian() == Guardian.NAMED;
    }
}
