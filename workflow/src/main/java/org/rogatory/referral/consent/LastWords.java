package org.rogatory.referral.consent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /**
     * Those to whom a purpose was refused by name and not agreed to since: what is given to whoever serves it is not
     * given to them.
     *
     * @param all that was said, the newest first
     */
    static List<String> refused(List<ReferralConsent> all, Purpose purpose) {
        var latest = new LinkedHashMap<String, Boolean>();
        for (var one : all) {
            var recipient = one.recipient();
            if (recipient != null && one.purpose() == purpose && (one.given() || one.refused())) {
                latest.putIfAbsent(recipient, one.refused());
            }
        }
        return latest.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean spokenFor(ReferralFacts facts) {
        return facts.child() && facts.guardian() == Guardian.NAMED;
    }
}
